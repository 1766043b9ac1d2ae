import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { claimReader, claimTexts } from '../../../src/briefing/sentences/claim-text.ts';
import { textOf } from '../../../src/text/span.ts';

/** The writer's own words in a text, white space collapsed. */
function wordsOf(text: string): string {
  return claimTexts(parseBriefing(text))({ start: 0, end: text.length }).text.replaceAll(/\s+/g, ' ').trim();
}

test('quotations, citations, notes and marks are not the writer’s words', () => {
  assert.equal(wordsOf('He said “I left at six” on *4 March* [@port, ¶4].'), 'He said on 4 March .');
  assert.equal(wordsOf('He ~~never~~ left^[At six.] [^1].'), 'He never left .');
  assert.equal(wordsOf('See [the log](log.txt) and ![a map](map.png).'), 'See the log and .');
  assert.equal(wordsOf('The “peace” of _one_ town.'), 'The “peace” of one town.');
  assert.equal(wordsOf('It took 10^6^ tons of CO~2~.').replaceAll('\u2060', ''), 'It took 10⁶ tons of CO2.');
});

test('words after a quotation that spans lines are mapped to the file', () => {
  const text = 'He said “I left\nat six” then.';
  const claim = claimTexts(parseBriefing(text))({ start: 0, end: text.length });
  const at = claim.text.indexOf('then');
  assert.equal(textOf(text, claim.inFile({ start: at, end: at + 4 })), 'then');
});

test('spans of the words are mapped to the file', () => {
  const text = 'She left.\n\n> He sank 4\n> ships.';
  const start = text.indexOf('He');
  const claim = claimTexts(parseBriefing(text.replace('> He', '  He').replace('> ships', '  ships')))({
    start,
    end: text.length,
  });
  const at = claim.text.indexOf('4');
  assert.equal(textOf(text, claim.inFile({ start: at, end: at + 1 })), '4');
});

test('a part that moved is mapped to where it is now', () => {
  const read = claimReader();
  for (const lead of ['', 'She stayed. ', 'She stayed for “three whole days” then. ']) {
    const text = `${lead}He left at 6.`;
    const claim = read(parseBriefing(text))({ start: lead.length, end: text.length });
    const at = claim.text.indexOf('6');
    assert.deepEqual(claim.inFile({ start: at, end: at + 1 }), {
      start: text.indexOf('6.'),
      end: text.indexOf('6.') + 1,
    });
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, type Scope } from '../../../src/briefing/coverage.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { textOf } from '../../../src/text/span.ts';

/** Expected: the first word of each sentence and the keys that cover it. */
function checkCovered(text: string, expected: readonly string[], scope: Scope = 'sentence'): void {
  const briefing = parseBriefing(text);
  const covered = coverage(briefing, scope);
  const actual = briefing.sentences.map((sentence) => {
    const first = /[\p{L}\p{N}]+/u.exec(sentence.plain)?.[0] ?? '';
    const keys = covered.get(sentence)?.flatMap(({ citations }) => citations.map(({ key }) => key)) ?? [];
    return [first, ...keys].join(' ');
  });
  assert.deepEqual(actual, expected, JSON.stringify(text));
}

test('a citation covers the sentence it stands in or directly follows', () => {
  checkCovered('One left [@a]. Two left. [@b] Three left.', ['One a', 'Two b', 'Three']);
  checkCovered('One left [@a; @b]. @c says two left.', ['One a b', 'c c']);
  checkCovered('One left.\n\n[@a]', ['One']);
  checkCovered('- One left [@a].\n- Two left.', ['One a', 'Two']);
});

test('a citation after a quotation covers all sentences of it', () => {
  checkCovered('“One left. Two left.” [@a] Three left.', ['One a', 'Two a', 'Three']);
  checkCovered('“One left. Two left? Three left!” [@a]', ['One a', 'Two a', 'Three a']);
  checkCovered('“One left. Two left.” Three left [@a].', ['One', 'Two', 'Three a']);
  checkCovered('@a says: “one left vs. • Two left • Three left.”', ['a a', 'Two a', 'Three a']);
  checkCovered('“One left here.\n\n“Two left there.\n\n“Three left then.” [@a]', [
    'One a',
    'Two a',
    'Three a',
  ]);
  checkCovered('“One left here.” [@b]\n\n“Two left there.” [@a]', ['One b', 'Two a']);
  checkCovered('“One left here.\n\nTwo left there.” [@a]', ['One', 'Two a']);
  checkCovered('“One left,” he said. “Two left.” [@a]', ['One', 'Two a']);
});

test('with paragraph scope, a citation at the end of a paragraph covers all of it', () => {
  checkCovered(
    'One left. Two left [@a]. Three left. [@b]\n\nFour left.',
    ['One b', 'Two a b', 'Three b', 'Four'],
    'paragraph',
  );
  checkCovered('One left. Two left [@b].', ['One b', 'Two b'], 'paragraph');
  checkCovered('One left. Two [@b] left.', ['One', 'Two b'], 'paragraph');
});

test('footnotes cover the sentence that refers to them', () => {
  checkCovered('One left.[^1] Two left.^[See [@b].]\n\n[^1]: Note of [@a].', [
    'One a',
    'Two b',
    'See b',
    'Note a',
  ]);
});

test('the citations of what a colon introduces cover its sentence', () => {
  checkCovered('Of these one left:\n\n- Two left [@a].\n- Three left.', ['Of a', 'Two a', 'Three']);
  checkCovered('One said: Two left. [@a]', ['One a']);
  checkCovered('One left:\n\n> Two left again [@a].', ['One a', 'Two a']);
  checkCovered('One left:\n\n| H | I |\n|---|---|\n| two | x [@a] |', ['One a', 'H', 'two a']);
  checkCovered('One left:\n\n## Two [@a]', ['One', 'Two a']);
  checkCovered('- One left:\n  - Two left [@a].\n- Three left.', ['One a', 'Two a', 'Three']);
});

test('citations within, after and before a block quote cover it', () => {
  checkCovered('> One left the town.\n> [@a]', ['One a']);
  checkCovered('> One left. Two left. [@a]', ['One a', 'Two a']);
  checkCovered('> One left.\n>\n> — Mayor [@a]', ['One a', 'Mayor a']);
  checkCovered('> One left.\n\n[@a]\n\nTwo left.', ['One a', 'Two']);
  checkCovered('> One left.\n\n— Mayor [@a]', ['One a', 'Mayor a']);
  checkCovered('The mayor said [@a]:\n\n> One left.', ['The a', 'One a']);
  checkCovered('The mayor left [@a].\n\n> One left.', ['The a', 'One']);
  checkCovered('> One left.\n\nTwo left [@a].', ['One', 'Two a']);
});

test('links cover a sentence only if they count as citations', () => {
  const briefing = parseBriefing('One left ([t](a.txt)).');
  const [sentence] = briefing.sentences;
  assert.ok(sentence);
  assert.equal(coverage(briefing, 'sentence').get(sentence)?.length, 0);
  assert.deepEqual(
    coverage(briefing, 'sentence', () => true)
      .get(sentence)
      ?.map((group) => textOf(briefing.text, group)),
    ['[t](a.txt)'],
  );
});

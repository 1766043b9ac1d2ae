import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerOf } from '../../../src/check/ledger.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import {
  type CitingBriefing,
  citedText,
  citingPassages,
  citingPlaces,
  citingSentences,
} from '../../../src/features/citing.ts';
import { soughtIn } from '../../../src/features/references.ts';
import { lineStarts } from '../../../src/text/lines.ts';
import { corpusOf, noAbort } from './corpus.ts';

const corpus = corpusOf([
  {
    key: 'port',
    passages: ['title|The port', 'The tanker left on 4 March.', 'Nobody saw it.', 'It came back.'],
  },
  { key: 'ship', passages: ['A ship is a ship.', 'Some say the tanker left on 4 March.'] },
]);

const first = [
  'It left [@port, ¶2]. Nobody saw it [@port, ¶3; @ship, ¶1].',
  'It left and came back [@port, ¶2-4], and',
  'so it did [@port, ¶2]. Nothing here. All of it. [@port]',
  'Far out [@port, ¶9]. See [it](../sources/ship.txt) and [there](../sources/ship.txt#:~:text=tanker%20left).',
].join('\n');
const texts: Readonly<Record<string, string>> = {
  'briefings/a.md': first,
  'briefings/b.md': '\uFEFF# Title\n\nIt left, @port [¶2] says.',
  'briefings/c.md': 'Nobody knows [@nobody, ¶2].',
};
const briefings = Object.entries(texts).map(([path, text]): CitingBriefing => {
  return { id: path, path, places: citingPlaces(parseBriefing(text)) };
});

/** The sentences that cite a source, as `briefing: words`. */
async function citing(key: string, numbers?: readonly number[]): Promise<string[]> {
  const source = corpus.sources.get(key);
  assert.ok(source);
  const passages = await corpus.store.passages(key);
  return citingPassages(citingSentences(briefings, source, passages), numbers).map(
    ({ briefing, sentence }) => {
      const text = texts[briefing] ?? '';
      const starts = lineStarts(text);
      const [start, end] = [sentence.start, sentence.end].map(
        ({ line, column }) => (starts[line] ?? assert.fail()) + column,
      );
      return `${briefing.slice(-4)}: ${text.slice(start, end)}`;
    },
  );
}

const left = 'a.md: It left [@port, ¶2].';
const both = 'a.md: It left and came back [@port, ¶2-4], and\nso it did [@port, ¶2].';
const seen = 'a.md: Nobody saw it [@port, ¶3; @ship, ¶1].';
const inText = 'b.md: It left, @port [¶2] says.';

test('a passage has the sentences that cite it, each once', async () => {
  assert.deepEqual(await citing('port', [2]), [left, both, inText]);
  assert.deepEqual(await citing('port', [3]), [seen, both]);
  assert.deepEqual(await citing('port', [1]), []);
  assert.deepEqual(await citing('port', [1, 4]), [both]);
});

test('a source has the sentences that cite any part of it, even a passage that does not exist', async () => {
  assert.deepEqual(await citing('port'), [
    left,
    seen,
    both,
    'a.md: All of it. [@port]',
    'a.md: Far out [@port, ¶9].',
    inText,
  ]);
});

test('a link cites its source, and with a text fragment the passage that has the words', async () => {
  const links = 'a.md: See [it](../sources/ship.txt) and [there](../sources/ship.txt#:~:text=tanker%20left).';
  assert.deepEqual(await citing('ship'), [seen, links]);
  assert.deepEqual(await citing('ship', [2]), [links]);
});

test('the text above a passage counts its citations', async () => {
  const source = corpus.sources.get('port');
  assert.ok(source);
  const passages = await corpus.store.passages('port');
  const all = citingSentences(briefings, source, passages);
  assert.equal(citedText(all), 'Source cited 6× in 2 briefings');
  assert.equal(citedText(citingPassages(all, [2]), passages[1]), '¶2 cited 3× in 2 briefings');
  assert.equal(citedText(citingPassages(all, [4]), passages[3]), '¶4 cited once');
});

const soughtCases: readonly (readonly [text: string, sought: string | undefined])[] = [
  ['It left [@po$0rt, ¶2].', 'port 2'],
  ['It left [@port, ¶2-$03; @ship].', 'port 2,3'],
  ['It left [@port, ¶2; @sh$0ip].', 'ship all'],
  ['It left [@port, ¶$09].', 'port all'],
  ['See [it](../sources/sh$0ip.txt#:~:text=tanker%20left).', 'ship 2'],
  ['It left [@no$0body].', undefined],
  ['“The tanker$0 left on 4 March” [@port].', undefined],
  ['It le$0ft [@port].', undefined],
];

test('references of a citation are those of the passages it cites', async () => {
  for (const [text, wanted] of soughtCases) {
    const briefing = parseBriefing(text.replace('$0', ''));
    const sought = await soughtIn(ledgerOf(briefing, corpus), text.indexOf('$0'), noAbort);
    const actual = sought && `${sought.source.key} ${sought.numbers?.join() ?? 'all'}`;
    assert.equal(actual, wanted, text);
  }
});

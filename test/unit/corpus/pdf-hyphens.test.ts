import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines, lexiconOf } from '../../../src/corpus/formats/pdf/hyphens.ts';
import { pageLines } from '../../../src/corpus/formats/pdf/page-lines.ts';

/** Joins two lines of a document that also has the other lines. */
function joined(before: string, after: string, others: readonly string[] = []): string {
  const look = { size: 10, bold: false, italic: false, mono: false, rightToLeft: false };
  const texts = [...others, before, after];
  const runs = Array.from(texts, (text, at) => ({ ...look, text, x: 0, y: 12 * at, width: 5 * text.length }));
  return joinLines([before, after], lexiconOf(pageLines(runs, 0)));
}

/** Lines of a document that divides words. */
const divided = [
  'a collec-',
  'tion of ships',
  'a collection',
  'the har-',
  'bour',
  'in the harbour',
  'the pilots re-',
  'turned',
];

test('a hyphen at a line’s end goes where words are divided', () => {
  for (const [before, after, expected] of [
    ['some ques-', 'tions', 'some questions'],
    ['the govern-', 'ment said', 'the government said'],
    ['die Bundes-', 'regierung', 'die Bundesregierung'],
    ['HYPHEN-', 'ATION', 'HYPHENATION'],
    ['the out-', 'come', 'the outcome'],
    ['soft\u00AD', 'ware', 'software'],
  ] as const) {
    assert.equal(joined(before, after, divided), expected);
  }
});

test('a hyphen stays where it belongs to the word', () => {
  for (const [before, after, expected] of [
    ['in high-', 'dimensional space', 'in high-dimensional space'],
    ['a Lucene-', 'BM25 system', 'a Lucene-BM25 system'],
    ['die Corona-', 'Pandemie', 'die Corona-Pandemie'],
    ['state-of-the-', 'art', 'state-of-the-art'],
    ['transmission rights-', 'of-way', 'transmission rights-of-way'],
    ['pages 1198-', '1205', 'pages 1198-1205'],
    ['pages 2321–', '2329', 'pages 2321–2329'],
  ] as const) {
    assert.equal(joined(before, after, divided), expected);
  }
  assert.equal(joined('it pre-', 'empts', ['it pre-empts', ...divided]), 'it pre-empts', 'the commoner form');
  assert.equal(
    joined('carbon-', 'minimizing work'),
    'carbon-minimizing work',
    'no word of the document is divided',
  );
});

test('addresses, dashes and scripts without spaces are put together as they are', () => {
  assert.equal(joined('see https://www.', 'debian.org/ports'), 'see https://www.debian.org/ports');
  assert.equal(joined('see https://example.org.', 'The next'), 'see https://example.org. The next');
  assert.equal(joined('infrastructure—', 'such as energy'), 'infrastructure—such as energy');
  assert.equal(joined('it – he said –', 'was closed'), 'it – he said – was closed');
  assert.equal(joined('日本語の', '文字'), '日本語の文字');
  assert.equal(joined('two', 'words'), 'two words');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPassages } from '../../../src/corpus/formats/passages.ts';
import type { Locator } from '../../../src/corpus/place.ts';
import { placeLabel, readingText } from '../../../src/features/reading-text.ts';
import { lineStarts, positionAt } from '../../../src/text/lines.ts';

/** Composes the reading text of a text's passages and says where each stands in it. */
function composed(text: string): { made: string; wrong: string[] } {
  const passages = cutPassages(text, 0, 'plain');
  const made = readingText(passages);
  const starts = lineStarts(made);
  const wrong = passages.filter(({ start, end, position, text: words }) => {
    const { line, column } = positionAt(starts, start);
    return made.slice(start, end) !== words || line !== position.line || column !== position.column;
  });
  return { made, wrong: wrong.map(({ text: words }) => words) };
}

test('a reading whose passages are joined by empty lines is composed as it was', () => {
  for (const text of ['A', 'A\n\nB', 'A title\n\nTwo\nlines.\n\nThe end.', 'Ä 😀\n\n漢字\n\n…']) {
    assert.deepEqual(composed(text), { made: text, wrong: [] });
  }
});

test('whatever white space a reader leaves, passages keep their offsets, lines and columns', () => {
  for (const text of [
    'A\n\n\n\nB',
    'A  \n \n  B\n\n\tC',
    'A\r\n\r\nB\r\n\r\nC',
    '\n\nA\n\nB\n',
    '   A\n\n   B\n   and more\n \n C',
  ]) {
    assert.deepEqual(composed(text).wrong, [], JSON.stringify(text));
  }
});

test('passages of one line keep their columns', () => {
  const cells = [
    { text: 'port', start: 0 },
    { text: '4 March', start: 6 },
  ].map((cell) => Object.assign({ position: { line: 0, column: cell.start } }, cell));
  assert.equal(readingText(cells), 'port  4 March');
});

test('a gap that no reader leaves costs no memory', () => {
  const far = { text: 'B', start: 900_000_000, position: { line: 400_000_000, column: 0 } };
  const made = readingText([{ text: 'A', start: 0, position: { line: 0, column: 0 } }, far]);
  assert.ok(made.length < 100_000);
});

test('no passage, no text', () => {
  assert.equal(readingText([]), '');
});

test('a passage is labelled with its number, and with its page or time', () => {
  assert.equal(label({ label: 'paragraph', first: '12' }), '¶12');
  assert.equal(label({ label: 'page', first: '3' }, { label: 'paragraph', first: '12' }), '¶12 · p. 3');
  assert.equal(label({ label: 'page', first: '3', last: '4' }), '¶12 · pp. 3-4');
  assert.equal(label({ label: 'page', first: 'iv' }, { label: 'page', first: '6' }), '¶12 · p. iv');
  assert.equal(
    label({ label: 'paragraph', first: '12' }, { label: 'timestamp', first: '00:01:02' }),
    '¶12 · 00:01:02',
  );
  assert.equal(
    label({ label: 'paragraph', first: '12' }, { label: 'section', first: '4.2(b)' }),
    '¶12 · 4.2(b)',
  );
  const first = { number: 1, position: { line: 3, column: 0 }, locators: [] };
  assert.deepEqual(placeLabel({ ...first, section: 'body' }), { position: first.position, text: '¶1' });
  assert.equal(placeLabel({ ...first, section: 'comment' }).text, '¶1 · reader’s comment');
  assert.equal(placeLabel({ ...first, section: 'quoted' }).text, '¶1 · mail that is answered');
  assert.equal(placeLabel({ ...first, section: 'heading' }).text, '¶1 · heading');
});

function label(...locators: Locator[]): string {
  return placeLabel({ number: 12, position: { line: 3, column: 0 }, section: 'body', locators }).text;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jumpTo, needsReading, pageLabels, pageOf, rangeInFile } from '../../../src/corpus/jump.ts';
import type { Locator } from '../../../src/corpus/place.ts';

const passage = { text: 'The tanker\nleft.', position: { line: 4, column: 2 } };

test('a stretch of a passage is a range of lines and columns of its file', () => {
  assert.deepEqual(rangeInFile(passage), {
    start: { line: 4, column: 2 },
    end: { line: 5, column: 5 },
  });
  assert.deepEqual(rangeInFile(passage, { start: 4, end: 10 }), {
    start: { line: 4, column: 6 },
    end: { line: 4, column: 12 },
  });
  assert.deepEqual(rangeInFile(passage, { start: 11, end: 15 }), {
    start: { line: 5, column: 0 },
    end: { line: 5, column: 4 },
  });
});

test('texts and Markdown are shown as files, every other format as a reading', () => {
  const readers = ['text', 'markdown', 'pdf', 'docx', 'html', 'mail', 'csv', 'vtt'];
  assert.deepEqual(
    readers.filter((reader) => needsReading({ reader })),
    ['pdf', 'docx', 'html', 'mail', 'csv', 'vtt'],
  );
});

test('a jump into a text has lines, a jump into a reading its offsets as well', () => {
  const stored = { ...passage, path: 'sources/port.txt', start: 60 };
  const range = rangeInFile(passage, { start: 4, end: 10 });
  assert.deepEqual(jumpTo({ ...stored, reader: 'text' }, { start: 4, end: 10 }), {
    kind: 'text',
    path: 'sources/port.txt',
    range,
  });
  assert.deepEqual(jumpTo({ ...stored, reader: 'pdf' }, { start: 4, end: 10 }), {
    kind: 'reading',
    path: 'sources/port.txt',
    span: { start: 64, end: 70 },
    range,
  });
  const whole = jumpTo({ ...stored, reader: 'pdf' });
  assert.deepEqual(whole.kind === 'reading' && whole.span, { start: 60, end: 76 });
});

test('the page of a passage is that of the file, whatever is printed on it', () => {
  const path = 'sources/report.pdf';
  const at = (...locators: Locator[]): number | undefined => pageOf({ path, locators })?.page;
  const paragraph: Locator = { label: 'paragraph', first: '7' };
  assert.equal(at({ label: 'page', first: '3' }, paragraph), 3);
  assert.equal(at({ label: 'page', first: '3', last: '4' }, paragraph), 3);
  assert.equal(at({ label: 'page', first: 'iv' }, { label: 'page', first: '6' }, paragraph), 6);
  assert.equal(at({ label: 'page', first: '12' }, { label: 'page', first: '20' }), 20);
  assert.equal(at(paragraph), undefined);
  assert.equal(at({ label: 'page', first: 'iv' }), undefined);
});

test('the labels of pages are known by their numbers in the file, on both ends of a passage', () => {
  const labels = pageLabels([
    { locators: [onPage('iv'), onPage('4'), { label: 'paragraph', first: '1' }] },
    { locators: [onPage('iv', 'v'), onPage('4', '5')] },
    { locators: [onPage('6')] },
    { locators: [{ label: 'paragraph', first: '9' }] },
  ]);
  assert.deepEqual(labels, { 4: 'iv', 5: 'v', 6: '6' });
});

function onPage(first: string, last?: string): Locator {
  return { label: 'page', first, ...(last === undefined ? {} : { last }) };
}

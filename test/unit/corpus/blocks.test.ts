import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocumentBlock, readingOf, refusal } from '../../../src/corpus/formats/blocks.ts';
import { limits } from '../../../src/corpus/formats/limits.ts';
import { citable } from '../../../src/corpus/place.ts';

const body = (text: string): DocumentBlock => ({ section: 'body', text });

test('blocks become numbered passages of one text', () => {
  const { text, passages, problems } = readingOf([
    { section: 'title', text: ' A title ' },
    body(''),
    body('One line\r\n\r\n  and another '),
    body('End'),
  ]);
  assert.equal(text, 'A title\n\nOne line\nand another\n\nEnd');
  assert.deepEqual(
    passages.map(({ number, section, start, end, position }) => [number, section, start, end, position.line]),
    [
      [1, 'title', 0, 7, 0],
      [2, 'body', 9, 29, 2],
      [3, 'body', 31, 34, 5],
    ],
  );
  for (const passage of passages) assert.equal(text.slice(passage.start, passage.end), passage.text);
  assert.deepEqual(problems, []);
});

test('a passage is cited by its page, and found by its label, its number in the file, its paragraph and its time', () => {
  const labelled = readingOf([
    { ...body('Preface'), page: { label: 'iv', physical: 4 } },
    { ...body('Over two pages'), page: { label: '1', last: '2', physical: 5, lastPhysical: 6 } },
  ]);
  assert.deepEqual(labelled.passages[1]?.locators, [
    { label: 'page', first: '1', last: '2' },
    { label: 'page', first: '5', last: '6' },
    { label: 'paragraph', first: '2' },
  ]);
  const counted = readingOf([{ ...body('One'), page: { label: '3', physical: 3 } }]);
  assert.deepEqual(counted.passages[0]?.locators, [
    { label: 'page', first: '3' },
    { label: 'paragraph', first: '1' },
  ]);
  const sectioned = readingOf([{ ...body('One'), page: { label: 'A-3', physical: 7 } }]);
  assert.deepEqual(sectioned.passages[0]?.locators[0], { label: 'page', first: '7' }, 'no range of pages');
  const [spoken] = readingOf([{ ...body('Hello'), time: '00:01:02' }]).passages;
  assert.deepEqual(spoken?.locators, [
    { label: 'paragraph', first: '1' },
    { label: 'timestamp', first: '00:01:02' },
  ]);
  assert.deepEqual(citable(spoken ?? assert.fail()), { label: 'paragraph', first: '1' });
});

test('where a field was found is kept with the data', () => {
  const metadata = { title: 'T', custom: { status: 'final' } };
  assert.deepEqual(readingOf([body('x')], { metadata, origins: { title: 'JSON-LD' } }).metadata, {
    title: 'T',
    custom: { status: 'final', origin: { title: 'JSON-LD' } },
  });
  assert.deepEqual(readingOf([body('x')], { metadata }).metadata, metadata);
});

test('a document without words is empty, unless a problem says more', () => {
  assert.deepEqual(
    readingOf([body(' \n ')]).problems.map(({ translatable }) => translatable.id),
    ['file-empty'],
  );
  const endless = readingOf([body('x'.repeat(limits.passage + 1))]);
  assert.equal(endless.refused, 'too large');
  assert.deepEqual(endless.passages, []);
});

test('a refusal is an error with its reason', () => {
  const { refused, problems, passages } = refusal('encrypted', { id: 'file-empty', args: {} });
  assert.equal(refused, 'encrypted');
  assert.equal(problems[0]?.severity, 'error');
  assert.deepEqual(passages, []);
});

test('raised figures of notes are no words of their passages', () => {
  const { passages } = readingOf([
    body('No note, 5 km².'),
    body('It sank.³ It rained,⁴ too.'),
    body('End.⁵'),
  ]);
  assert.deepEqual(
    passages.map(({ asides }) => asides),
    [
      undefined,
      [
        { start: 8, end: 9 },
        { start: 20, end: 21 },
      ],
      [{ start: 4, end: 5 }],
    ],
  );
});

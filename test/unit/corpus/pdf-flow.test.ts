import assert from 'node:assert/strict';
import { test } from 'node:test';
import { below, lines, type Made, rebuilt } from './made-lines.ts';

const start = 'The harbour was closed on Monday';
const column = [start, 'after the storm had damaged both'];

test('a paragraph goes on in another column only where its last line is full', () => {
  const right = ['piers, and the ships that waited', 'outside had to turn back.'];
  const joined = [...column, ...right].join(' ');
  assert.deepEqual(rebuilt([[...below(column, 50, 100), ...below(right, 320, 100)]]), [`1 body ${joined}`]);
  const short = below(['Department of Ports'], 60, 160, { size: 8 });
  assert.deepEqual(
    rebuilt([[...below(column, 50, 100), ...short, ...below(right, 320, 100)]]),
    [`1 body ${joined}`, '1 body Department of Ports'],
    'not an affiliation',
  );
  const next = ['and a listing follows.'];
  const listing = below(['open(port)', 'close(port)'], 70, 142, { mono: true });
  assert.deepEqual(
    rebuilt([[...below([...column, 'piers, as in'], 50, 100), ...listing, ...below(next, 320, 100)]]),
    [
      `1 body ${column.join(' ')} piers, as in`,
      '1 body open(port)\nclose(port)',
      '1 body and a listing follows.',
    ],
    'not a line that ends before a listing',
  );
});

test('labels of figures and cells of tables are not carried over, nor is text carried over them into another', () => {
  const labels = [
    { text: 'death', x: 320, y: 100 },
    { text: 'no event', x: 400, y: 140 },
    { text: 'time', x: 340, y: 180 },
  ];
  const left = [...column, 'piers and'];
  assert.deepEqual(rebuilt([[...below(left, 50, 300), ...labels]]), [
    `1 body ${left.join(' ')}`,
    '1 body death',
    '1 body no event',
    '1 body time',
  ]);
});

test('a formula belongs to the sentence that it interrupts', () => {
  const formula = [
    { text: 'L = ', x: 120, y: 140 },
    { text: '∑', x: 160, y: 134 },
    { text: 'x − m', x: 190, y: 140 },
    { text: '(4)', x: 230, y: 140 },
  ];
  const [before, after] = [
    'In other words, we look for the smallest',
    'where m is the mean of all ships at sea.',
  ];
  const page = (first: string, last: string): Made[] => [
    ...below([`The harbour counts its ships on Monday. It`, first], 50, 100),
    ...formula,
    ...below([last], 50, 170),
  ];
  assert.deepEqual(rebuilt([page(before, after)]), [
    `1 body The harbour counts its ships on Monday. It ${before} L = ∑ x − m (4) ${after}`,
  ]);
  assert.deepEqual(
    rebuilt([page(before, 'Then it rests.')]),
    [`1 body The harbour counts its ships on Monday. It ${before} L = ∑ x − m (4)`, '1 body Then it rests.'],
    'another sentence is another paragraph',
  );
});

test('a line goes on behind an accent or a fraction that was drawn alone', () => {
  const fraction = [
    { text: 'a share of', x: 50, y: 100 },
    { text: 'k + 1', x: 105, y: 94 },
    { text: 'n', x: 112, y: 107 },
    { text: 'ships', x: 135, y: 100 },
  ];
  assert.deepEqual(lines(fraction), ['a share of k + 1 n ships']);
  const accent = [
    { text: 'the mean of', x: 50, y: 100 },
    { text: '˜', x: 110, y: 96 },
    { text: 'u over all', x: 110, y: 100 },
  ];
  assert.deepEqual(lines(accent), ['the mean of u over all']);
});

test('signs alone are no passage', () => {
  assert.deepEqual(rebuilt([[...below([...column, 'piers.'], 50, 100), { text: '∑', x: 50, y: 300 }]]), [
    `1 body ${column.join(' ')} piers.`,
  ]);
});

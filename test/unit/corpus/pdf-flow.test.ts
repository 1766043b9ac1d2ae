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

test('a heading of a table at the top of a page is no part of the paragraph before', () => {
  const text = [...column, 'piers, so that at last it needs'];
  const first = below(text, 50, 100);
  const [header, long] = ['Name or description of each pier', 'The North Pier was not damaged at'];
  assert.deepEqual(rebuilt([first, below([header], 50, 100)]), [
    `1 body ${text.join(' ')}`,
    `2 body ${header}`,
  ]);
  assert.deepEqual(
    rebuilt([first, below([long, 'all by it.'], 50, 100)]),
    [`1-2 body ${[...text, long, 'all by it.'].join(' ')}`],
    'two lines are text',
  );
});

test('an indented quotation goes on over a page, a name out of a program does not', () => {
  const text = [
    'The President said of those who had spoken with the lawyers since',
    'Monday, and of what the lawyers had then made public, as follows:',
  ];
  const quotation = [
    'You flip and you lie and you get what they',
    'promise, and the lawyers will tell you that a hundred',
  ];
  const page = [...below(text, 50, 100), ...below(quotation, 80, 124, {})];
  const rest = ['times of those they can get people to flip, and', 'no one else.'];
  assert.equal(rebuilt([page, below(rest, 80, 100)]).at(-1), `1-2 body ${[...quotation, ...rest].join(' ')}`);
  const names = below(['flip_people() tells what they were asked for', 'by the lawyers.'], 80, 100);
  assert.equal(
    rebuilt([page, names]).at(-1),
    '2 body flip_people() tells what they were asked for by the lawyers.',
  );
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

test('works in small print at the end are no footnotes', () => {
  const text = Array.from(
    { length: 12 },
    (_, at) => `Line ${'abcdefghijkl'[at]} of the text about ships and the harbour,`,
  );
  const page = below([...text, 'as others wrote.'], 50, 100);
  const works = [
    '3 J. Smith, “Ships and harbours,” J. Ports 12, 34 (1988).',
    '4 A. Miller and B. Jones, “Storms,” Sea Lett. 2, 1 (1990).',
    '5 P. Brown, “Piers of stone,” Bull. Sea 7, 12 (2001).',
    '6 C. White, “A note on tides,” J. Ports 14, 8 (1991).',
    '7 D. Black, “Winds,” Sea Lett. 3, 77 (1994).',
  ];
  const small = works.flatMap((work, at): Made[] => [
    { text: work.slice(0, 1), x: 50, y: 297 + at * 10, size: 5 },
    { text: work.slice(2), x: 56, y: 300 + at * 10, size: 8 },
  ]);
  assert.deepEqual(
    rebuilt([[...page, ...small]]).slice(-5),
    works.map((work) => `1 body ${work}`),
  );
  const cited = works.map((work, at): Made => ({
    text: work.slice(0, 1),
    x: 286,
    y: 96 + 12 * at,
    size: 6,
  }));
  const noted = page.flatMap((line, at) => (cited[at] === undefined ? line : [line, cited[at]]));
  assert.equal(
    rebuilt([[...noted, ...small]]).filter((found) => found.startsWith('1 footnote')).length,
    5,
    'footnotes that the page refers to stay what they are',
  );
});

test('text that is printed twice is there once', () => {
  const text = ['The harbour was closed on Monday', 'after the storm.'];
  const once = [`1 body ${text.join(' ')}`];
  assert.deepEqual(rebuilt([[...below(text, 50, 100), ...below(text, 50.8, 100.8)]]), once, 'a shadow');
  const recognised = ['The harb0ur was c1osed on Monday', 'after tne storm.'];
  assert.deepEqual(
    rebuilt([[...below(text, 50, 100), ...below(recognised, 51, 101)]]),
    once,
    'a recognised picture',
  );
  const refrain = [...text, 'Nobody was hurt.', ...text];
  assert.equal(lines(below(refrain, 50, 100)).length, 5, 'not what the text itself repeats');
});

test('an indented quotation is one paragraph, and so is the text round it', () => {
  const before = [
    'The compact says of the water that flows in the river near',
    'Oklahoma and of its use by the states, which have argued since',
    'Monday about it, the following in the words of its fifth part:',
  ];
  const quotation = [
    'The signatory states shall have equal rights here.',
    'No state is entitled to more than a quarter of it',
    'in excess of what flows past the border. Nothing',
    'in this compact shall be read to require more than',
    'that from any of them at any time of the year.',
  ];
  const after = ['Tarrant reads this as a right to cross the borders of all', 'states.'];
  const runs = [...below(before, 50, 100), ...below(quotation, 80, 136), ...below(after, 50, 196)];
  assert.deepEqual(
    rebuilt([runs]),
    [before, quotation, after].map((part) => `1 body ${part.join(' ')}`),
  );
});

test('a line in the middle stands apart from the text below it', () => {
  const text = ['The harbour was closed on Monday after the storm had damaged', 'both piers.'];
  const runs = [{ text: '2. The Storm', x: 170, y: 82 }, ...below(text, 50, 100)];
  assert.equal(rebuilt([runs]).at(-1), `1 body ${text.join(' ')}`);
});

/** Cells on one baseline, 120 points apart. */
function row(y: number, ...cells: readonly string[]): Made[] {
  return cells.map((text, at) => ({ text, x: 50 + at * 120, y }));
}

test('a row of a table goes on where a cell has two lines or cells stand close together', () => {
  const wrapped = [
    ...row(100, 'Port', 'Closed', 'Ships'),
    ...row(120, 'North', 'Monday and', '12'),
    { text: '(Tuesday)', x: 170, y: 132 },
    ...row(152, 'South', 'Friday', '7'),
  ];
  assert.deepEqual(rebuilt([wrapped]), [
    '1 body Port\tClosed\tShips',
    '1 body North\tMonday and (Tuesday)\t12',
    '1 body South\tFriday\t7',
  ]);
  const close = [
    ...row(100, 'Port', 'Closed', 'Ships'),
    ...row(112, 'North', 'Monday', '12'),
    { text: 'A very long name of port Monday 12', x: 50, y: 124 },
    ...row(136, 'South', 'Friday', '7'),
  ];
  assert.equal(rebuilt([close]).length, 4);
  const code = [
    ...row(100, '> a', '# one', '# x'),
    ...row(112, '> b', '# two', '# y'),
    { text: '+ c', x: 50, y: 124, mono: true },
    ...row(136, '> d', '# three', '# z'),
  ];
  assert.ok(
    rebuilt([code]).some((found) => found.includes('+ c') && !found.includes('two')),
    'code is no table',
  );
});

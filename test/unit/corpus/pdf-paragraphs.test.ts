import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageLines } from '../../../src/corpus/formats/pdf/page-lines.ts';
import { below, lines, type Made, on, rebuilt, run } from './made-lines.ts';

test('runs on one baseline are a line; a wide gap begins another', () => {
  assert.deepEqual(lines([on('The har', 0), on('bour', 35), on('closed', 60)]), ['The harbour closed']);
  assert.deepEqual(lines([on('Left', 0), on('Right', 200)]), ['Left', 'Right']);
  assert.deepEqual(lines([on('1.', 0), on('An item', 40)]), ['1. An item'], 'behind a list’s number');
  assert.deepEqual(lines([on('Bold', 0), on('Bold', 0.4)]), ['Bold'], 'drawn twice to look bold');
  assert.deepEqual(
    lines([on('Erd', 0), on('o˘', 15), on('gan', 20.5)]),
    ['Erdoğan'],
    'an accent drawn alone',
  );
});

test('raised figures are references, exponents, or the figures of notes', () => {
  const small = { size: 6, y: 96 };
  const runs = [
    { text: 'It was seized.', x: 0, y: 100 },
    { text: '4', x: 70, ...small },
    { text: 'Then', x: 76, y: 100 },
  ];
  assert.deepEqual(lines(runs), ['It was seized. Then']);
  assert.deepEqual(pageLines(runs.map(run), 0)[0]?.references, ['4']);
  assert.deepEqual(
    lines([
      { text: 'an area of 5 m', x: 0, y: 100 },
      { text: '2', x: 70, ...small },
    ]),
    ['an area of 5 m²'],
  );
  const note = [
    { text: '4', x: 0, ...small, size: 5 },
    { text: 'See the annex.', x: 4, y: 100, size: 8 },
  ];
  assert.equal(pageLines(note.map(run), 0)[0]?.marker, '4');
});

const first = [
  'The harbour was closed on Monday after the storm had damaged',
  'both piers, and ships waited outside for pilots to return to',
];

test('paragraphs end at an indented line, a gap, and a last line with room', () => {
  const ends = [...first, 'their posts.'];
  const whole = `1 body ${ends.join(' ')}`;
  const second = [
    'Nobody was hurt, said the harbour master, who had been on duty',
    'since the evening before.',
  ];
  const indented = [
    ...below(ends, 50, 100),
    { text: second[0] ?? '', x: 65, y: 136 },
    { text: second[1] ?? '', x: 50, y: 148 },
  ];
  assert.deepEqual(rebuilt([indented]), [whole, `1 body ${second.join(' ')}`]);
  assert.deepEqual(rebuilt([[...below(ends, 50, 100), ...below(second, 50, 145)]]), [
    whole,
    `1 body ${second.join(' ')}`,
  ]);
  assert.deepEqual(rebuilt([[...below(ends, 50, 100), ...below(second, 50, 136)]]), [
    whole,
    `1 body ${second.join(' ')}`,
  ]);
});

test('columns are read in the order of the content, and paragraphs go on in the next', () => {
  const left = ['The harbour was closed on', 'Monday after the storm had'];
  const right = ['damaged both piers, and the', 'ships waited outside.'];
  assert.deepEqual(rebuilt([[...below(left, 50, 100), ...below(right, 320, 100)]]), [
    `1 body ${[...left, ...right].join(' ')}`,
  ]);
  const across = left.flatMap((text, at) => [
    { text, x: 50, y: 100 + 12 * at },
    { text: right[at] ?? '', x: 320, y: 100 + 12 * at },
  ]);
  assert.deepEqual(rebuilt([across]), [`1 body ${[...left, ...right].join(' ')}`], 'written line by line');
});

const body = (page: number): Made[] =>
  below(
    [
      `Page ${'abcdefg'[page]} says that the harbour was closed on Monday after the`,
      'storm had damaged both piers, and it does not say more.',
    ],
    50,
    100,
  );

test('running heads, a second line of them, and page numbers go; the first is kept as boilerplate', () => {
  const pages = Array.from({ length: 4 }, (_, page) => [
    { text: 'PORT v. SHIP', x: 200, y: 40 },
    { text: 'Opinion of the Court', x: 200, y: 60 },
    ...body(page),
    { text: String(page + 7), x: 300, y: 760 },
  ]);
  const found = rebuilt(pages);
  assert.deepEqual(found.slice(0, 2), ['7 boilerplate PORT v. SHIP', '7 boilerplate Opinion of the Court']);
  assert.deepEqual(
    found.slice(2).map((text) => text.slice(0, 13)),
    ['7 body Page a', '8 body Page b', '9 body Page c', '10 body Page '],
    'pages are called by the numbers printed on them',
  );
});

test('a sentence that stands at the edge of two pages is text', () => {
  const same = 'Nobody was hurt.';
  const pages = Array.from({ length: 4 }, (_, page) => [
    ...body(page),
    ...(page < 2 ? [{ text: same, x: 50, y: 136 }] : []),
  ]);
  assert.equal(rebuilt(pages).filter((text) => text.endsWith(same)).length, 2);
});

test('a paragraph goes on over a page, its footnotes stand behind it, also one over two pages', () => {
  const note = { size: 8 };
  const pages = [
    [
      ...below(first, 50, 100),
      { text: '1', x: 362, y: 108, size: 6 },
      { text: '1', x: 50, y: 698, size: 5 },
      { text: 'The master’s log has the time at which it was closed, and', x: 54, y: 700, ...note },
      { text: '3', x: 300, y: 770 },
    ],
    [
      { text: 'their posts until the evening.', x: 50, y: 100 },
      { text: 'A second paragraph begins here, says the log of the harbour master.', x: 62, y: 112 },
      { text: 'the names of the ships.', x: 50, y: 700, ...note },
      { text: '2', x: 50, y: 708, size: 5 },
      { text: 'See the annex.', x: 54, y: 710, ...note },
      { text: '4', x: 300, y: 770 },
    ],
  ];
  assert.deepEqual(rebuilt(pages), [
    `3-4 body ${first.join(' ')} their posts until the evening.`,
    '3-4 footnote 1 The master’s log has the time at which it was closed, and the names of the ships.',
    '4 body A second paragraph begins here, says the log of the harbour master.',
    '4 footnote 2 See the annex.',
  ]);
});

test('titles, bylines and headings are told by size, weight and numbers', () => {
  const page = [
    { text: 'The Port of Marsh', x: 150, y: 60, size: 20 },
    { text: 'By Anna Weber', x: 150, y: 85 },
    ...below(first, 50, 120),
    { text: 'their posts.', x: 50, y: 144 },
    { text: '2.1 Damage', x: 50, y: 170, bold: true },
    ...below([...first, 'their posts.'], 50, 190),
    { text: 'Costs', x: 50, y: 250, size: 13 },
    ...below([...first, 'their posts.'], 50, 270),
  ];
  assert.deepEqual(
    rebuilt([page]).filter((text) => !text.startsWith('1 body')),
    ['1 title The Port of Marsh', '1 byline By Anna Weber', '1 heading 2.1 Damage', '1 heading Costs'],
  );
});

test('items of lists, rows of tables and listings stand alone', () => {
  const items = ['• Pilots, who come from the town and', '• Ships', '• Piers'];
  assert.deepEqual(
    rebuilt([below(items, 50, 100)]),
    items.map((text) => `1 body ${text}`),
  );
  const cells = [
    ['Port', 'Ships', 'Tons'],
    ['Marsh', '12', '3,400'],
    ['Dune', '7', '900'],
  ];
  const table = cells.flatMap((row, at) =>
    row.map((text, cell) => ({ text, x: 50 + 100 * cell, y: 100 + 14 * at })),
  );
  assert.deepEqual(
    rebuilt([table]),
    cells.map((row) => `1 body ${row.join('\t')}`),
  );
  const code = below(['if (open) {', 'close();', '}'], 60, 124, { mono: true });
  assert.deepEqual(
    rebuilt([[...below([...first, 'their posts.'], 50, 60), ...code]]).at(-1),
    '1 body if (open) {\nclose();\n}',
  );
});

test('a list of contents is boilerplate; the dots of a form go', () => {
  const entries = [
    'Contents',
    'Piers . . . . . . . . . . 1',
    'Ships . . . . . . . . . . 2',
    'Pilots . . . . . . . . . 3',
  ];
  assert.deepEqual(
    rebuilt([below(entries, 50, 100), body(0), body(1)])[0],
    '1 boilerplate Contents\nPiers 1\nShips 2\nPilots 3',
  );
  assert.deepEqual(rebuilt([[{ text: 'Wages and salaries . . . . . . . . 77', x: 50, y: 100 }]]), [
    '1 body Wages and salaries 77',
  ]);
});

test('a numbered heading in the type of its text stands alone', () => {
  for (const heading of ['2.1 Damage to the Piers', '3 DAMAGE']) {
    const page = [
      ...below([...first, 'their posts.'], 50, 60),
      ...below(
        [heading, 'The Harbour of Marsh was closed on Monday after the storm had', ...first, 'their posts.'],
        50,
        120,
      ),
    ];
    const shown = rebuilt([page]);
    assert.equal(shown[1], `1 heading ${heading}`);
    assert.match(shown[2] ?? '', /^1 body The Harbour of Marsh/u);
  }
});

/** What a browser prints at the edges of a page. */
function printed(page: number): Made[] {
  return [
    { text: '9/18/25, 10:33 AM', x: 20, y: 20, size: 8 },
    { text: 'https://example.org/speech', x: 20, y: 780, size: 8 },
    { text: `${page + 1}/2`, x: 560, y: 780, size: 8 },
  ];
}

test('what a browser prints at the edges is boilerplate, and so are the links behind the text', () => {
  const pages = [
    [...body(0), ...printed(0)],
    [
      ...body(1),
      { text: 'Related Content', x: 50, y: 160, size: 16 },
      { text: 'Another press release of the port', x: 50, y: 190 },
      ...printed(1),
    ],
  ];
  const evidence = rebuilt(pages).filter((text) => / (?:body|heading) /u.test(text));
  assert.deepEqual(
    evidence.map((text) => text.slice(0, 13)),
    ['1 body Page a', '2 body Page b'],
  );
});

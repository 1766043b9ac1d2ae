import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOfPages } from '../../../src/corpus/layout/page-lines.ts';

/** Text of a page that breaks off inside a sentence and the next that goes on, with `between` on the lines between. */
const pages = (...between: readonly string[]): string =>
  [
    'The committee heard nine witnesses on the state of the harbour and of the roads that lead to it, and it',
    ...between.flatMap((lines, index) => [
      lines,
      `found in its sitting number ${'x'.repeat(index + 1)} that most of the cranes had been out of order since May, and that the`,
    ]),
    'port had known of it. Nobody was asked to leave.',
  ].join('\n');

const found = (text: string): string[] => linesOfPages(text).map(({ start, end }) => text.slice(start, end));

const furniture: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
  ['numbers between blank lines', pages('\n11\n', '\n12\n'), ['11', '12']],
  ['a number that breaks a sentence off, alone', pages('\n7\n'), ['7']],
  ['numbers on lines of their own', pages('11', '12', '13'), ['11', '12', '13']],
  ['Roman numbers', pages('\niv\n', '\nv\n'), ['iv', 'v']],
  ['a page that says so', pages('Page 3 of 12'), ['Page 3 of 12']],
  ['a page in German', pages('Seite 3 von 12'), ['Seite 3 von 12']],
  ['a page in Russian', pages('Стр. 3'), ['Стр. 3']],
  ['a number between dashes', pages('- 3 -'), ['- 3 -']],
  ['a number between long dashes', pages('— 14 —'), ['— 14 —']],
  ['a number before its word', pages('3 | Page'), ['3 | Page']],
  ['a fraction of the pages', pages('\n3/12\n', '\n4/12\n'), ['3/12', '4/12']],
  [
    'a head that returns',
    pages('\nHarbour Board\n', '\nHarbour Board\n'),
    ['Harbour Board', 'Harbour Board'],
  ],
  [
    'a head with the number of its page',
    pages('\nHarbour Board 11\n', '\nHarbour Board 12\n'),
    ['Harbour Board 11', 'Harbour Board 12'],
  ],
  [
    'heads of left and right pages',
    pages('\n12 Harbour Board\n', '\nHarbour Board 13\n'),
    ['12 Harbour Board', 'Harbour Board 13'],
  ],
  [
    'numbers of pages that end with sentences',
    [1, 2, 3].map((page) => `${'The port was closed again. '.repeat(15)}\n\n${page}\n`).join('\n'),
    ['1', '2', '3'],
  ],
  [
    'a number and a head without blank lines',
    pages('Page 11\nHarbour Board', 'Page 12\nHarbour Board'),
    ['Page 11', 'Harbour Board', 'Page 12', 'Harbour Board'],
  ],
  [
    'a head after a form feed',
    pages('11\n\fHarbour Board', '12\n\fHarbour Board'),
    ['11', 'Harbour Board', '12', 'Harbour Board'],
  ],
  [
    'the title of a text is none where it returns as a head',
    `Harbour Board\n\n${pages('\nHarbour Board\n', '\nHarbour Board\n')}`,
    ['Harbour Board', 'Harbour Board'],
  ],
];

for (const [what, text, lines] of furniture)
  test(`lines of pages: ${what}`, () => assert.deepEqual(found(text), lines));

const texts: readonly (readonly [what: string, text: string])[] = [
  ['a figure in a sentence', pages('12')],
  [
    'a heading that returns with its number',
    'Article 1\n\nThe port is open.\n\nArticle 2\n\nThe port is free.',
  ],
  ['sections that are numbered', '1\n\nThe port is open.\n\n2\n\nThe port is free.\n\n3\n\nThe port is old.'],
  [
    'a speaker',
    'THE CHAIR:\n\nwe saw nothing of it,\n\nTHE CHAIR:\n\nand nobody asked.\n\nTHE CHAIR:\n\nso be it.',
  ],
  ['a note in brackets', pages('\n[Applause]\n', '\n[Applause]\n')],
  ['a list', ['apples', 'none', 'pears', 'none', 'plums', 'none', 'figs'].join('\n')],
  ['columns of figures', ['Cars', '3', 'Buses', '4', 'Trams', '5'].join('\n')],
  [
    'a refrain',
    Array.from({ length: 3 }, (_, at) => `I sing of ship ${at} and her crew,\nBlow the man down\n`).join(
      '\n',
    ),
  ],
  ['a line of a paragraph that is there twice', `${pages()}\n\n${pages()}`],
  ['years', ['In those days the port grew', '2019', '2020', '2021', 'and nobody saw it coming'].join('\n')],
];

for (const [what, text] of texts) test(`no lines of pages: ${what}`, () => assert.deepEqual(found(text), []));

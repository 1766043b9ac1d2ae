import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readPdf } from '../../../src/corpus/formats/pdf/read-pdf.ts';
import type { Reading } from '../../../src/corpus/formats/reader.ts';
import { column, type MadePdf, madePdf } from './made-pdf.ts';
import { work } from './work.ts';

const harbour = [
  'The harbour was closed on Monday after the storm had damaged',
  'both piers, and ships waited outside for the pilots to return to',
  'their posts in the morning.',
];
const words = harbour.join(' ');

async function read(made: MadePdf): Promise<Reading> {
  return readPdf(madePdf(made), work);
}

function shown({ passages }: Reading): string[] {
  return passages.map(({ section, text, locators: [place] }) => {
    const page = `${place?.first ?? ''}${place?.last === undefined ? '' : `-${place.last}`}`;
    return `${page} ${section} ${text}`;
  });
}

test('a page of a PDF becomes paragraphs, also where it is turned', async () => {
  for (const rotate of [0, 90, 180, 270]) {
    const reading = await read({ pages: [column(harbour, 72, 700)], rotate });
    assert.deepEqual(shown(reading), [`1 body ${words}`], String(rotate));
    assert.deepEqual([reading.pages, reading.problems], [1, []]);
  }
});

test('pages have the labels of the file, and their number behind', async () => {
  const page = column(harbour, 72, 700);
  const { passages } = await read({
    pages: [page, page, page],
    labels: '[0 << /S /r >> 1 << /S /D /St 7 >>]',
  });
  assert.deepEqual(
    passages.map(({ locators }) => locators.map(({ label, first }) => `${label} ${first}`)),
    [
      ['page i', 'page 1', 'paragraph 1'],
      ['page 7', 'page 2', 'paragraph 2'],
      ['page 8', 'page 3', 'paragraph 3'],
    ],
  );
});

test('what a PDF says of itself: its page before its properties, and no names of files', async () => {
  const page = [
    { text: 'Report on the harbour of Marsh', x: 72, y: 740, size: 20 },
    { text: '12 March 2014', x: 72, y: 715 },
    ...column(harbour, 72, 680),
  ];
  const info = {
    Title: 'Microsoft Word - harbour.doc',
    Author: 'Jane Doe; John Roe',
    CreationDate: 'D:20150102',
  };
  const { metadata } = await read({ pages: [page], info });
  assert.deepEqual(metadata, {
    title: 'Report on the harbour of Marsh',
    author: [{ literal: 'Jane Doe' }, { literal: 'John Roe' }],
    issued: { 'date-parts': [[2014, 3, 12]] },
    custom: {
      origin: { title: 'title on the page', author: 'document properties', issued: 'date on the page' },
    },
  });
  const plain = await read({ pages: [column(harbour, 72, 700)], info: { CreationDate: 'D:20150102' } });
  assert.deepEqual(plain.metadata['issued'], { 'date-parts': [[2015, 1, 2]] });
  const printed = { CreationDate: 'D:20150102', Creator: 'Mozilla/5.0 (X11) Chrome/140.0' };
  assert.equal(
    (await read({ pages: [column(harbour, 72, 700)], info: printed })).metadata['issued'],
    undefined,
  );
});

test('the authors of a PDF are those below its title, and no name of a computer’s user', async () => {
  const page = [
    { text: 'MARSH WORKING PAPER SERIES', x: 72, y: 770, size: 24 },
    { text: 'The Port of Marsh', x: 72, y: 740, size: 20 },
    { text: 'and its Harbour', x: 72, y: 716, size: 20 },
    { text: 'Anna Weber', x: 72, y: 690 },
    { text: 'University of Marsh', x: 72, y: 678 },
    { text: 'March 2014', x: 72, y: 654 },
    ...column(harbour, 72, 620),
  ];
  const info = { Title: 'Journal of Harbours', Author: 'aweber', CreationDate: 'D:20150102' };
  const { metadata, passages } = await read({ pages: [page], info });
  assert.equal(metadata.title, 'The Port of Marsh and its Harbour');
  assert.deepEqual(metadata.author, [{ literal: 'Anna Weber' }]);
  assert.deepEqual(metadata.issued, { 'date-parts': [[2014, 3]] });
  assert.deepEqual(
    passages.filter(({ section }) => section === 'byline').map(({ text }) => text),
    ['Anna Weber\nUniversity of Marsh', 'March 2014'],
  );
  const bare = await read({ pages: [column(harbour, 72, 700)], info: { Author: 'aweber' } });
  assert.equal(bare.metadata.author, undefined);
});

const garbled = column(['000100020003000400050006', '000700080009000a000b000c'], 72, 700, { font: 'F4' });
const encoding = ['Identity-H', 'Identity'] as const;
/** Letters as outlines: forty closed paths that are filled one by one. */
const shapes = Array.from(
  { length: 40 },
  (_, at) => `${at * 9} 700 m ${at * 9 + 5} 700 l ${at * 9 + 3} 709 l h f`,
).join('\n');

test('a PDF that cannot be read is refused with what to do', async () => {
  const page = column(harbour, 72, 700);
  const whole = madePdf({ pages: [page, page] });
  const refused: readonly (readonly [bytes: Uint8Array, reason: string, words: RegExp])[] = [
    [madePdf({ pages: [page], locked: true }), 'encrypted', /password/],
    [madePdf({ pages: [[], []], pictured: true }), 'scanned', /is scanned.*no text layer.*ocrmypdf/],
    [madePdf({ pages: [[], []], drawing: shapes }), 'scanned', /drawn as shapes.*ocrmypdf --force-ocr/],
    [madePdf({ pages: [[]], drawing: '0 0 m 600 0 l S' }), 'empty', /neither text nor pictures/],
    [madePdf({ pages: [[], []] }), 'empty', /neither text nor pictures/],
    [
      madePdf({
        pages: [[{ text: 'Case 1:13-cv-04384 Document 2 Filed 06/22/20 Page 1 of 1', x: 72, y: 780 }]],
        pictured: true,
      }),
      'scanned',
      /ocrmypdf/,
    ],
    [madePdf({ pages: [garbled], encoding }), 'not decodable', /unreadable.*ocrmypdf --force-ocr/],
    [whole.subarray(0, 400), 'damaged', /damaged/],
    [
      Uint8Array.from('%PDF-1.7\nThis is no PDF.', (character) => character.charCodeAt(0)),
      'damaged',
      /damaged/,
    ],
  ];
  for (const [bytes, reason, message] of refused) {
    const reading = await readPdf(bytes, work);
    assert.deepEqual([reading.passages, reading.refused], [[], reason], String(message));
    assert.match(reading.problems[0]?.message ?? '', message);
  }
  const { metadata } = await read({ pages: [[]], info: { Author: 'Jane Doe' } });
  assert.deepEqual(metadata.author, [{ literal: 'Jane Doe' }], 'what it says of itself is kept');
});

test('unreadable pages among others are left out, and named', async () => {
  const page = column(harbour, 72, 700);
  const reading = await read({ pages: [page, garbled, page], encoding });
  assert.deepEqual(shown(reading), [`1 body ${words}`, `3 body ${words}`]);
  assert.match(reading.problems[0]?.message ?? '', /unreadable and was left out: 2 of the file/);
});

/** The problems of a made PDF, each with its severity. */
async function said(made: MadePdf): Promise<readonly string[]> {
  const { problems } = await read(made);
  return problems.map(({ severity, message }) => `${severity}: ${message.slice(0, 39)}`);
}

test('a few words are a text where nothing else stands on the page', async () => {
  assert.deepEqual(shown(await read({ pages: [[{ text: 'Closed', x: 72, y: 400 }]] })), ['1 body Closed']);
});

test('a list of contents without dots is no evidence', async () => {
  const entries = ['1 Introduction', '2 The harbour', '2.1 Ships', '3 Findings and what follows from them'];
  const page = [
    { text: 'Contents', x: 72, y: 740, size: 16 },
    ...entries.map((text, at) => ({ text, x: 72, y: 700 - at * 14 })),
    ...[1, 3, 3, 12].map((number, at) => ({ text: String(number), x: 520, y: 700 - at * 14 })),
    ...column(harbour, 72, 600),
  ];
  const { passages } = await read({
    pages: [page, ...Array.from({ length: 12 }, () => column(harbour, 72, 700))],
  });
  const sections = passages
    .filter(({ text }) => /Introduction|Findings|^Contents/.test(text))
    .map(({ section }) => section);
  assert.deepEqual(sections, ['boilerplate']);
  const table = [
    { text: 'Ships in the harbour', x: 72, y: 740, size: 16 },
    ...entries.map((text, at) => ({ text, x: 72, y: 700 - at * 14 })),
    ...[1, 3, 3, 12].map((number, at) => ({ text: String(number), x: 520, y: 700 - at * 14 })),
  ];
  const other = await read({ pages: [table, column(harbour, 72, 700)] });
  assert.ok(other.passages.some(({ section, text }) => section === 'body' && text.includes('Findings')));
});

test('pages without text are named where they may be pictures', async () => {
  const page = column(harbour, 72, 700);
  assert.deepEqual(await said({ pages: [page, [], page], pictured: true }), [
    'information: Some pages have no text: 2 of the file.',
  ]);
  assert.deepEqual(await said({ pages: [page, [], page] }), []);
  assert.deepEqual(await said({ pages: [page, [], [], [], page] }), [
    'warning: Some pages have no text: 2–4 of the fil',
  ]);
});

test('Asian character codes are read with the tables of the program', async () => {
  const pages = [
    column(['8d6082cd8c8e976a93fa82c995c282b382ea82bd', '93fa967b8cea82cc95b68e9a82f093c782de'], 72, 700, {
      font: 'F4',
    }),
  ];
  const tables = new URL('../../../node_modules/pdfjs-dist/', import.meta.url);
  const asset = async (name: string): Promise<Uint8Array> => readFile(new URL(name, tables));
  const reading = await readPdf(madePdf({ pages, encoding: ['90ms-RKSJ-H', 'Japan1'] }), { ...work, asset });
  assert.deepEqual(shown(reading), ['1 body 港は月曜日に閉されたｂ日本語の文字を読む'.replace('ｂ', '')]);
});

test('reading stops when it is aborted', async () => {
  const stopped = { ...work, signal: AbortSignal.abort(new Error('enough')) };
  await assert.rejects(readPdf(madePdf({ pages: [column(harbour, 72, 700)] }), stopped), /enough/);
});

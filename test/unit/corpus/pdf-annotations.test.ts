import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from '../../../src/corpus/formats/pdf/read-pdf.ts';
import type { Reading } from '../../../src/corpus/formats/reader.ts';
import { column, type MadePdf, madePdf } from './made-pdf.ts';
import { work } from './work.ts';

const lines = ['Name of the applicant:', 'The applicant has declared all income of the year.'];

function read(made: Omit<MadePdf, 'pages'>, texts: readonly string[] = lines): Promise<Reading> {
  return readPdf(
    madePdf({ pages: [column(texts, 72, 700), column(['Page two ends here.'], 72, 700)], ...made }),
    work,
  );
}

function allText({ passages }: Reading): string {
  return passages.map(({ text }) => text).join(' | ');
}

function messages({ problems }: Reading): string[] {
  return problems.map(({ severity, message }) => `${severity}: ${message}`);
}

const field = '<< /Type /Annot /Subtype /Widget /T (f) /Rect [180 697 300 711] /DA (/Helv 10 Tf)';
const box = '<< /Type /Annot /Subtype /Widget /T (c) /FT /Btn /Rect [60 687 70 697]';

for (const [name, annotations, expected] of [
  ['a filled field', [`${field} /FT /Tx /V (Ada Okoro) >>`], /Name of the applicant: Ada Okoro/],
  ['a field without a word', [`${field} /FT /Tx /V () >>`], /^(?!.*\|.*\|.*\|).*Name of the applicant:/],
  [
    'a list, as it is shown',
    [`${field} /FT /Ch /Opt [[(no) (Norway)] [(se) (Sweden)]] /V (se) >>`],
    /applicant: Sweden/,
  ],
  [
    'several choices',
    [`${field} /FT /Ch /Ff 2097152 /Opt [(Oslo) (Bergen)] /V [(Oslo) (Bergen)] >>`],
    /applicant: Oslo, Bergen/,
  ],
  [
    'a ticked box',
    [`${box} /V /Yes /AS /Yes /AP << /N << /Yes 3 0 R /Off 3 0 R >> >> >>`],
    /☒ The applicant has declared/,
  ],
  [
    'a box that is not ticked',
    [`${box} /V /Off /AS /Off /AP << /N << /Yes 3 0 R /Off 3 0 R >> >> >>`],
    /(?<!☒ )The applicant has declared/,
  ],
  ['a password', [`${field} /FT /Tx /Ff 8192 /V (secret) >>`], /^(?!.*secret)/],
  ['a hidden field', [`${field} /FT /Tx /F 2 /V (secret) >>`], /^(?!.*secret)/],
  [
    'several lines',
    [`${field.replace('697 300 711', '600 500 640')} /FT /Tx /Ff 4096 /V (First line.\\rSecond line.) >>`],
    /First line\. Second line\./,
  ],
  [
    'text typed onto the page',
    [
      '<< /Type /Annot /Subtype /FreeText /Contents (Received on 3 May) /Rect [72 500 300 514] /DA (/Helv 10 Tf) >>',
    ],
    /Received on 3 May/,
  ],
] as const)
  test(`a PDF’s form is read: ${name}`, async () => {
    const reading = await read({ annotations });
    assert.match(allText(reading), expected);
    assert.deepEqual(messages(reading), []);
  });

test('notes and comments on pages are named as not read', async () => {
  for (const subtype of ['Text', 'Highlight', 'StrikeOut', 'Stamp', 'Square']) {
    const reading = await read({
      annotations: [
        `<< /Type /Annot /Subtype /${subtype} /Contents (Is this so?) /Rect [9 9 30 30] /QuadPoints [9 30 30 30 9 9 30 9] >>`,
      ],
    });
    assert.doesNotMatch(allText(reading), /Is this so/, subtype);
    assert.deepEqual(
      messages(reading),
      ['information: Notes and comments on pages are not read: 1 of the file.'],
      subtype,
    );
  }
});

test('marks without words and links are no notes', async () => {
  for (const annotation of [
    '<< /Type /Annot /Subtype /Highlight /Rect [9 9 30 30] /QuadPoints [9 30 30 30 9 9 30 9] >>',
    '<< /Type /Annot /Subtype /Link /Contents (See there) /Rect [9 9 30 30] >>',
  ])
    assert.deepEqual(messages(await read({ annotations: [annotation] })), []);
});

/** The specification of an attached file. */
const file = (name: string): string =>
  `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 9999 0 R >> >>`;

test('attached files are named as not read', async () => {
  const catalogue = `/Names << /EmbeddedFiles << /Names [(a) ${file('figures.csv')} (b) ${file('annex.docx')}] >> >>`;
  assert.deepEqual(messages(await read({ catalogue })), [
    'warning: Files attached to the PDF are not read: figures.csv, annex.docx. Save them beside it.',
  ]);
  const pinned = `<< /Type /Annot /Subtype /FileAttachment /Rect [9 9 30 30] /FS ${file('photo.png')} >>`;
  assert.deepEqual(messages(await read({ annotations: [pinned] })), [
    'warning: Files attached to the PDF are not read: photo.png. Save them beside it.',
  ]);
});

test('a form that only few programs draw is not read, and what to do is said', async () => {
  const catalogue = '/AcroForm << /Fields [] /XFA [(template) 5 0 R] >>';
  for (const waiting of [
    ['Please wait...', 'If this message is not eventually replaced, your viewer cannot show it.'],
    [
      'Bitte warten...',
      'Wenn diese Meldung nicht ersetzt wird, kann Ihr Programm das Formular nicht anzeigen.',
    ],
  ]) {
    const reading = await readPdf(madePdf({ pages: [column(waiting, 72, 700)], catalogue }), work);
    assert.equal(reading.refused, 'not decodable', waiting[0]);
    assert.equal(allText(reading), '');
    assert.match(messages(reading).join(), /form \(XFA\).*print it to a new PDF/);
  }
});

test('a form in XFA that has pages of its own is read as they are', async () => {
  // The annotation is the sixth object of the file.
  const fields = '/AcroForm << /Fields [6 0 R] /XFA [(template) 5 0 R] >>';
  const filled = await read({ catalogue: fields, annotations: [`${field} /FT /Tx /V (Ada Okoro) >>`] });
  assert.match(allText(filled), /Name of the applicant: Ada Okoro.*declared all income/);
  const catalogue = '/AcroForm << /Fields [] /XFA [(template) 5 0 R] >>';
  const pages = ['The harbour was closed.', 'Ships waited outside.', 'Pilots returned in the morning.'].map(
    (text) => column([text], 72, 700),
  );
  assert.match(allText(await readPdf(madePdf({ pages, catalogue }), work)), /Pilots returned/);
});

import type { FileKind } from '../unread.ts';

/** The id of a kind of file. */
export type KindName = keyof typeof kinds;

const exportText = 'Export its text as .txt or .md and put that beside it.';
const saveAsText = 'Save it as text (.txt or .md) beside it.';
const copyAsText = 'Save a copy of it as .txt.';

/** The kinds of files, with the reason and advice that apply while no reader takes them. */
export const kinds = {
  pdf: document('PDF', exportText),
  page: document('page description', exportText),
  word: document('Word document', exportText),
  // No reader is planned for these.
  oldWord: document('Word document', saveAsText),
  spreadsheet: document('spreadsheet', 'Save the sheets that you quote as text (.txt or .md).'),
  slides: document('slides', saveAsText),
  office: document('office document', saveAsText),
  online: document(
    'link to an online document',
    'Download the document and save its text as .txt or .md beside it.',
  ),
  mail: document('mail', exportText),
  message: document('mail', saveAsText),
  web: document('web page', exportText),
  book: document('e-book', exportText),
  archive: document('archive', 'Unpack it, and put the files that are sources into this folder.'),
  subtitles: document('subtitles', copyAsText),
  table: document('spreadsheet', copyAsText),
  text: document('text', 'Save it under a name that ends in .txt or .md.'),
  references: {
    kind: 'bibliographic data',
    reason: 'no reader yet',
    document: false,
    advice: 'Export it as BibTeX (.bib) or as CSL-JSON (references.json).',
  },
  json: { kind: 'JSON data', reason: 'no reader yet', document: false },
  xml: { kind: 'XML data', reason: 'no reader yet', document: false },
  data: { kind: 'data', reason: 'no reader yet', document: false },
  unknown: { kind: 'unknown format', reason: 'no reader yet', document: false },
  picture: { kind: 'picture', reason: 'no text format', document: false },
  sound: { kind: 'sound', reason: 'no text format', document: false },
  video: { kind: 'video', reason: 'no text format', document: false },
  font: { kind: 'font', reason: 'no text format', document: false },
  code: { kind: 'code', reason: 'no text format', document: false },
  program: { kind: 'program', reason: 'no text format', document: false },
} satisfies Readonly<Record<string, FileKind>>;

function document(kind: string, advice: string): FileKind {
  return { kind, reason: 'no reader yet', document: true, advice };
}

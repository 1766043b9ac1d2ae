import type { FileKind } from '../unread.ts';

/** The id of a kind of file. */
export type KindName = keyof typeof kinds;

const exportText = 'Export its text as .txt or .md and put that beside it.';
const asPdf = 'Export it as PDF and put that beside it.';
const asDocx = 'Save it as .docx, PDF or text (.txt) beside it.';
const asMail = 'Save the mails that you quote as .eml, or as text (.txt), beside it.';

/** The kinds of files, with the reason and advice that apply while no reader takes them. */
export const kinds = {
  pdf: document('PDF', exportText),
  page: document('page description', asPdf),
  word: document('Word document', exportText),
  // No reader is planned for these.
  oldWord: document('Word document', asDocx),
  spreadsheet: document('spreadsheet', 'Save it as .xlsx, or the sheets that you quote as .csv, beside it.'),
  slides: document('slides', asPdf),
  office: document('office document', asPdf),
  online: document(
    'link to an online document',
    'Download the document as PDF or .docx and put that beside it.',
  ),
  mail: document('mail', asMail),
  message: document('mail', asMail),
  web: document('web page', exportText),
  book: document('e-book', exportText),
  archive: document('archive', 'Unpack it, and put the files that are sources into this folder.'),
  subtitles: document('subtitles', 'Save it as .srt or .vtt beside it.'),
  table: document('spreadsheet', 'Save it as .csv beside it.'),
  text: document('text', 'Save it under a name that ends in .txt or .md.'),
  references: {
    kind: 'bibliographic data',
    reason: 'no reader yet',
    document: false,
    advice: 'Export it as BibTeX (.bib) or as CSL-JSON (references.json).',
  },
  json: {
    kind: 'JSON data',
    reason: 'no reader yet',
    document: false,
    advice: 'If each line of it is a record, name it .jsonl.',
  },
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

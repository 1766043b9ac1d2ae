import { cuesFormat } from './cues/cues-format.ts';
import { jsonLinesFormat } from './json-lines/json-lines-format.ts';
import { docxFormat } from './docx/docx-format.ts';
import { epubFormat } from './epub/epub-format.ts';
import { htmlFormat } from './html/html-format.ts';
import { mhtmlFormat } from './html/mhtml-format.ts';
import { mailFormat } from './mail/mail-format.ts';
import { markdownFormat } from './markdown.ts';
import { pdfFormat } from './pdf/pdf-format.ts';
import { odtFormat } from './odt/odt-format.ts';
import { textFormat } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { rtfFormat } from './rtf/rtf-format.ts';
import { csvFormat } from './table/csv-format.ts';
import { xlsxFormat } from './xlsx/xlsx-format.ts';
import { readTextFile } from './text-file.ts';

/**
 * The readers of all formats. A new format is a file for what is known of it, a line in `formats.ts`, and a line here, which loads the code
 * that reads it when the first such file is met.
 */
export const readers: readonly Reader[] = [
  { ...textFormat, read: async (bytes) => readTextFile(bytes, 'plain') },
  { ...markdownFormat, read: async (bytes) => readTextFile(bytes, 'markdown') },
  { ...htmlFormat, read: async (bytes, work) => (await import('./html/read-html.ts')).readHtml(bytes, work) },
  {
    ...mhtmlFormat,
    read: async (bytes, work) => (await import('./html/read-mhtml.ts')).readMhtml(bytes, work),
  },
  { ...docxFormat, read: async (bytes, work) => (await import('./docx/read-docx.ts')).readDocx(bytes, work) },
  { ...odtFormat, read: async (bytes, work) => (await import('./odt/read-odt.ts')).readOdt(bytes, work) },
  { ...epubFormat, read: async (bytes, work) => (await import('./epub/read-epub.ts')).readEpub(bytes, work) },
  { ...pdfFormat, read: async (bytes, work) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, work) },
  { ...rtfFormat, read: async (bytes, work) => (await import('./rtf/read-rtf.ts')).readRtf(bytes, work) },
  { ...mailFormat, read: async (bytes, work) => (await import('./mail/read-mail.ts')).readMail(bytes, work) },
  { ...cuesFormat, read: async (bytes) => (await import('./cues/read-cues.ts')).readCues(bytes) },
  { ...csvFormat, read: async (bytes) => (await import('./table/read-csv.ts')).readCsv(bytes) },
  { ...xlsxFormat, read: async (bytes, work) => (await import('./xlsx/read-xlsx.ts')).readXlsx(bytes, work) },
  {
    ...jsonLinesFormat,
    read: async (bytes, work) => (await import('./json-lines/read-json-lines.ts')).readJsonLines(bytes, work),
  },
];

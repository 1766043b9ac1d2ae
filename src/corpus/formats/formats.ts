import { byteText } from './code-pages.ts';
import { docxFormat } from './docx/docx-format.ts';
import { epubFormat } from './epub/epub-format.ts';
import { htmlFormat } from './html/html-format.ts';
import { kindOf } from './file-kinds.ts';
import { cuesFormat } from './cues/cues-format.ts';
import { jsonLinesFormat } from './json-lines/json-lines-format.ts';
import { mhtmlFormat } from './html/mhtml-format.ts';
import { kinds } from './kinds.ts';
import { mailFormat } from './mail/mail-format.ts';
import { markdownFormat } from './markdown.ts';
import { pdfFormat } from './pdf/pdf-format.ts';
import { odtFormat } from './odt/odt-format.ts';
import { textFormat } from './plain-text.ts';
import type { Format } from './reader.ts';
import { rtfFormat } from './rtf/rtf-format.ts';
import { csvFormat } from './table/csv-format.ts';
import { xlsxFormat } from './xlsx/xlsx-format.ts';

/** All formats that are read, each with its reader in `readers.ts`. */
export const formats: readonly Format[] = [
  textFormat,
  markdownFormat,
  htmlFormat,
  mhtmlFormat,
  docxFormat,
  odtFormat,
  epubFormat,
  pdfFormat,
  rtfFormat,
  mailFormat,
  cuesFormat,
  csvFormat,
  xlsxFormat,
  jsonLinesFormat,
];

/** The format of a file by the end of its name, in any letter case; `undefined` where no reader knows it. */
export function formatByName<F extends Format>(path: string, all: readonly F[]): F | undefined {
  const name = path.toLowerCase();
  return all.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/**
 * The format of a file by its name and its first bytes. Bytes that only one format begins with decide over the name, except in Markdown:
 * a page of HTML saved as `.txt` is HTML. A file whose name says nothing is text where its content is.
 */
export function formatOf<F extends Format>(path: string, head: Uint8Array, all: readonly F[]): F | undefined {
  const named = formatByName(path, all);
  if (named?.markup === 'markdown') return named;
  const start = byteText(head);
  if (named?.recognises?.(start) === true) return named;
  const recognised = all.find(({ recognises }) => recognises?.(start) === true);
  if (recognised !== undefined || named !== undefined) return recognised ?? named;
  const kind = kindOf(path, head);
  const byContent = kind === kinds.text ? textFormat : kind === kinds.mail ? mailFormat : undefined;
  return all.find(({ id }) => id === byContent?.id);
}

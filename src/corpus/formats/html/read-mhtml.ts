import { refusal } from '../blocks.ts';
import { byteText } from '../code-pages.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { type PageContext, readHtml } from './read-html.ts';

/** Reads the page in a file that holds a page and its pictures; these stay unread. */
export async function readMhtml(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  const page = mhtmlPage(bytes);
  return page === undefined
    ? refusal('damaged', { id: 'mhtml-no-page', args: {} })
    : readHtml(page.bytes, work, page);
}

/** A page in such a file. */
export interface MhtmlPage extends PageContext {
  readonly bytes: Uint8Array;
}

/** The page in such a file, with the code page and the address that are stated for it; `undefined` where there is none. */
export function mhtmlPage(bytes: Uint8Array): MhtmlPage | undefined {
  const file = partOf(byteText(bytes));
  const page = isPage(file) ? file : partsOf(file).find(isPage);
  if (page === undefined) return undefined;
  const address = file.fields.get('snapshot-content-location') ?? page.fields.get('content-location');
  const charset = /charset\s*=\s*"?([\w:.-]{2,40})/i.exec(page.fields.get('content-type') ?? '')?.[1];
  return {
    bytes: decodedBody(page),
    ...(address === undefined ? {} : { address }),
    ...(charset === undefined ? {} : { charset }),
  };
}

/** A part of a message: its fields by lower-case name, and its body with one character for each byte. */
interface Part {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Maximum number of parts that are looked at; a page has some hundred pictures. */
const mostParts = 5000;

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, end?.index ?? text.length).replaceAll(/\r?\n[ \t]+/g, ' ');
  const fields = head.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon <= 0
      ? []
      : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
  });
  return { fields: new Map(fields), body: end === null ? '' : text.slice(end.index + end[0].length) };
}

/** The parts between the lines of the boundary (RFC 2046, 5.1.1). */
function partsOf({ fields, body }: Part): Part[] {
  const [, quoted, plain] =
    /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(fields.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return [];
  return `\n${body}`
    .split(`\n--${boundary}`, mostParts)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => partOf(part.replace(/^[ \t]*\r?\n/, '')));
}

function isPage({ fields }: Part): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)/i.test(fields.get('content-type') ?? '');
}

function decodedBody({ fields, body }: Part): Uint8Array {
  const encoding = (fields.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return bytesOf(decodedBase64(body));
  if (encoding !== 'quoted-printable') return bytesOf(body);
  const text = body
    .replaceAll(/=[ \t]{0,80}\r?\n/g, '')
    .replaceAll(/=([\dA-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return bytesOf(text);
}

/** What is no base64 is left out; a damaged end is cut off. */
function decodedBase64(body: string): string {
  const letters = body.replaceAll(/[^A-Za-z\d+/]/g, '');
  return atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}

import { codePageDecoder } from './code-pages.ts';
import { decode, type DecodedText } from './decode.ts';
import { guessCodePage } from './guess-code-page.ts';
import { problem } from '../source.ts';

/**
 * Decodes the bytes of a source, as {@link decode} does, but tells its code page where it is not UTF-8. A text that does not show which
 * one it is in is read as windows-1252.
 */
export async function decodeSource(bytes: Uint8Array): Promise<DecodedText> {
  const decoded = decode(bytes);
  const label = await codePageOf(bytes, decoded);
  if (label === undefined) return decoded;
  const text = codePageDecoder(label)(bytes);
  const args = { codePage: codePageNames.get(label) ?? label };
  return { text, problems: [problem('information', { id: 'file-code-page', args })] };
}

async function codePageOf(bytes: Uint8Array, decoded: DecodedText): Promise<string | undefined> {
  // ISO-2022-JP is ASCII with escape sequences (RFC 1468).
  if (decoded.text.includes('\u001B$B') || decoded.text.includes('\u001B$@')) return 'iso-2022-jp';
  const isForeign = decoded.problems.some(
    ({ translatable: { id } }) => id === 'file-not-utf-8' || id === 'file-partly-utf-8',
  );
  return isForeign ? guessCodePage(bytes) : undefined;
}

/** Names of code pages for people, where they differ from the Encoding Standard's. */
const codePageNames: ReadonlyMap<string, string> = new Map([
  ['macintosh', 'Mac Roman'],
  ['x-mac-cyrillic', 'Mac Cyrillic'],
  ['ibm866', 'DOS code page 866'],
  ['shift_jis', 'Shift-JIS'],
  ['big5', 'Big5'],
  ['euc-jp', 'EUC-JP'],
  ['euc-kr', 'EUC-KR'],
  ['gb18030', 'GB18030'],
  ['koi8-u', 'KOI8'],
  ['iso-2022-jp', 'ISO-2022-JP'],
  ['iso-8859-2', 'ISO-8859-2'],
  ['iso-8859-5', 'ISO-8859-5'],
  ['iso-8859-6', 'ISO-8859-6'],
]);

import { codePageDecoder } from '../code-pages.ts';

/** Turns bytes of one code page into characters. */
export type ByteDecoder = (bytes: Uint8Array) => string;

/** Code pages by the number of a font's character set (`\fcharset`, Rich Text Format 1.9.1, "Font Table"). 0 and 1 are the document's own. */
const byCharset: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [78, 'shift_jis'],
  [79, 'euc-kr'],
  [80, 'gbk'],
  [81, 'big5'],
  [83, 'windows-1255'],
  [84, 'windows-1256'],
  [85, 'windows-1253'],
  [86, 'windows-1254'],
  [87, 'windows-874'],
  [88, 'windows-1250'],
  [89, 'x-mac-cyrillic'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [130, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

/** Code pages by their number (`\ansicpg`, `\cpg`). */
const byNumber: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1361, 'euc-kr'],
  [10000, 'macintosh'],
  [10001, 'shift_jis'],
  [10007, 'x-mac-cyrillic'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((page) => [1250 + page, `windows-125${page}`] as const),
]);

/** The number of a font's character set whose characters are signs. */
export const symbolCharset = 2;

/** The code page of a font with this character set; `undefined` for the document's own. */
export function labelOfCharset(charset: number): string | undefined {
  return byCharset.get(charset);
}

/** The code page of this number; `undefined` where TextDecoder has none. */
export function labelOfNumber(page: number): string | undefined {
  return byNumber.get(page);
}

/** The decoder of a code page. Bytes that are not in it come out as U+FFFD. */
export function byteDecoder(label: string): ByteDecoder {
  return codePageDecoder(label);
}

import { codePageDecoder } from './code-pages.ts';
import { joinBytes } from './join-bytes.ts';
import { plausibility } from './plausible-text.ts';

/** Fewer bytes beyond ASCII say nothing about a code page. */
const fewestBytes = 8;
/** How much of a file is looked at, in bytes: its first lines with bytes beyond ASCII. */
const sampleLength = 32 * 1024;

/**
 * Code pages by the names that chardet gives, each with those that it does not know and takes for it. The Encoding Standard's
 * windows-1253 and -1255 hold what ISO-8859-7 and -8 hold and more.
 */
const candidates: ReadonlyMap<string, readonly string[]> = new Map([
  ['Shift_JIS', ['shift_jis']],
  ['Big5', ['big5']],
  ['EUC-JP', ['euc-jp']],
  ['EUC-KR', ['euc-kr']],
  ['GB18030', ['gb18030']],
  ['ISO-8859-1', ['windows-1252', 'macintosh', 'ibm866']],
  ['windows-1252', ['windows-1252', 'macintosh', 'ibm866']],
  ['ISO-8859-2', ['iso-8859-2']],
  ['windows-1250', ['windows-1250']],
  ['ISO-8859-5', ['iso-8859-5']],
  ['ISO-8859-6', ['iso-8859-6']],
  ['ISO-8859-7', ['windows-1253']],
  ['windows-1253', ['windows-1253']],
  ['ISO-8859-8', ['windows-1255']],
  ['windows-1255', ['windows-1255']],
  ['ISO-8859-9', ['windows-1254']],
  ['windows-1254', ['windows-1254']],
  ['windows-1251', ['windows-1251', 'x-mac-cyrillic', 'ibm866']],
  ['windows-1256', ['windows-1256']],
  ['windows-1257', ['windows-1257']],
  ['windows-874', ['windows-874']],
  ['KOI8-R', ['koi8-u']],
]);

/** Code pages in which a character beyond ASCII has several bytes. */
const multibyte = new Set(['shift_jis', 'big5', 'euc-jp', 'euc-kr', 'gb18030']);
/** Code pages of Latin letters, which differ from windows-1252 in a few places only. */
const latin = new Set(['iso-8859-2', 'windows-1250', 'windows-1254', 'windows-1257']);

/**
 * The code page of a text that is not UTF-8, as a name of the Encoding Standard; `undefined` where its bytes do not say, which are then
 * read as windows-1252. chardet ranks the code pages by the letters that follow each other in their languages; what it finds must also
 * read like text. Its 41 kB are loaded only here.
 */
export async function guessCodePage(bytes: Uint8Array): Promise<string | undefined> {
  const sample = sampleOf(bytes);
  if (sample.filter((byte) => byte >= 0x80).length < fewestBytes) return undefined;
  const { default: chardet } = await import('chardet');
  const matches = chardet.analyse(sample);
  const western = matches.find(({ name }) => name === 'ISO-8859-1' || name === 'windows-1252');
  for (const { name, confidence } of matches.slice(0, 4)) {
    const [best] = (candidates.get(name) ?? [])
      .map((label) => ({ label, score: scoreOf(sample, label) }))
      .toSorted((a, b) => b.score - a.score);
    if (best === undefined || best.score < 0.85) continue;
    if (best.label === 'windows-1252') return undefined;
    if (best.label === 'macintosh')
      return best.score > scoreOf(sample, 'windows-1252') + 0.3 ? best.label : undefined;
    const needed = latin.has(best.label)
      ? Math.max(20, 1.3 * (western?.confidence ?? 0))
      : best.score > 0.95
        ? 10
        : 20;
    if (confidence >= needed) return best.label;
  }
  return undefined;
}

/** The first lines with bytes beyond ASCII, because a few words of another script drown in a text of ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let length = 0;
  let start = 0;
  let isAscii = true;
  for (let at = 0; at <= bytes.length && length < sampleLength; at += 1) {
    const byte = bytes[at] ?? 0x0a;
    if (byte >= 0x80) isAscii = false;
    if (byte !== 0x0a && byte !== 0x0d && at - start < sampleLength) continue;
    if (!isAscii) lines.push(bytes.subarray(start, at + 1));
    if (!isAscii) length += at + 1 - start;
    start = at + 1;
    isAscii = true;
  }
  return joinBytes(lines);
}

function scoreOf(sample: Uint8Array, label: string): number {
  const text = codePageDecoder(label)(sample);
  if (!multibyte.has(label)) return plausibility(text);
  // Bytes of another code page hardly ever form whole characters for long.
  const characters = text.match(/\P{ASCII}/gu) ?? [];
  const damaged = characters.filter((character) => character === '\uFFFD').length;
  const usual = characters.filter((character) => ideographs.test(character)).length;
  return damaged > characters.length * 0.01 ? 0 : usual / characters.length;
}

const ideographs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2026ー]/u;

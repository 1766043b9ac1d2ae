import { mailClosings } from '../../../language/mail-closings.ts';
import { isMailNotice } from './mail-notices.ts';

const closing = new RegExp(`^${mailClosings}(?:\\s?[,.!–-]{1,3}(?:\\s(.{2,60}))?)?$`, 'iu');

/** How many lines of a signature are looked at, with the empty ones, and how many of them may have words. */
const longestScan = 40;
const mostLines = 14;
/** A longer line is text, in characters. */
const longestLine = 90;
/** From so many words on, a line that ends as a sentence does is one, and from so many on any line of small words. */
const sentenceWords = 4;
const textWords = 6;
/** The longest name below a closing, in words. */
const nameWords = 5;

/**
 * The number of lines of a signature without a mark of its own that begins at `index`: "Kind regards," with the name, the office, the
 * telephone and the address below it. `ends` says where the mail's own words end: at the mail that is answered, at a notice. Where other
 * words follow, the signature is the closing and the name alone; 0 where no signature begins.
 */
export function signatureLength(
  lines: readonly string[],
  index: number,
  ends: (line: number) => boolean,
): number {
  const line = (lines[index] ?? '').trim();
  if (line.length > 60) return 0;
  const match = closing.exec(line);
  if (match === null) return 0;
  const [, name] = match;
  if (name !== undefined && !isName(name)) return 0;
  let filled = 0;
  let nameEnd = index + 1;
  let isNamed = name !== undefined;
  for (let at = index + 1; at <= index + longestScan; at += 1) {
    const text = lines[at]?.trim();
    const opens = (lines[at - 1] ?? '').trim() === '';
    if (text === undefined || ends(at) || (opens && isMailNotice(paragraphAt(lines, at)))) return at - index;
    if (text === '') continue;
    filled += 1;
    if (filled === 1 && !isNamed) {
      if (!isName(text)) return 0;
      isNamed = true;
      nameEnd = at + 1;
    }
    if (filled > mostLines || isText(text)) break;
  }
  return isNamed ? nameEnd - index : 0;
}

/** The lines from here to the next empty one, as one. */
function paragraphAt(lines: readonly string[], start: number): string {
  const some = lines.slice(start, start + mostLines);
  const end = some.findIndex((line) => line.trim() === '');
  return (end === -1 ? some : some.slice(0, end)).join(' ');
}

function isName(text: string): boolean {
  const words = text.replace(/^(?:[-–—*_/ ]{1,4}|i\. ?[AV]\. ?|ppa\. ?|gez\. ?)/, '').split(/\s+/);
  return (
    words.length <= nameWords &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !/[!?:;,]$|\d/u.test(text) &&
    !isText(text)
  );
}

/** Whether a line is one of a text, or a remark below the signature, rather than of an address. */
function isText(line: string): boolean {
  if (line.length > longestLine || /^(?:p\.? ?s\.?|n\.? ?b\.?|ps)\b[ :.)-]/iu.test(line)) return true;
  if (/^(?:[-*•–]|\d{1,3}[.)])\s/u.test(line)) return true;
  const words = line.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length >= sentenceWords && small > 1 && /[.!?:]["”»)]?$/u.test(line)) return true;
  return words.length >= textWords && small >= words.length / 2;
}

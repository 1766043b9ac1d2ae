/*
 * Nearly every passage of a corpus is too long to be a notice, a caption or a headline. These functions find that out without
 * allocating, and stop as soon as the answer is known.
 */

/**
 * The number of words, at most `most` + 1. A word is a run of characters between spaces and dashes that contains a letter or digit:
 * `He said – "no".` has three.
 */
export function wordCount(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) || unit === 0x2013 || unit === 0x2014) counted = false;
    else if (!counted && isLetterOrDigit(text, at, unit)) {
      counted = true;
      count += 1;
      if (count > most) return count;
    }
  }
  return count;
}

/** The number of lines, at most `most` + 1. */
export function lineCount(text: string, most: number): number {
  let count = 1;
  for (let at = 0; at < text.length && count <= most; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count += 1;
  }
  return count;
}

/** Whether a text is longer than `most` units, each run of white space counted as one. */
export function isLongerThan(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return !uneven.test(text.slice(0, most + 1)) || onOneLine(text).length > most;
}

/** The text with one space for each run of white space. Most texts need no change. */
export function onOneLine(text: string): string {
  return uneven.test(text) ? text.replaceAll(/\s+/gu, ' ') : text;
}

/** White space other than single spaces. */
const uneven = /[^\S ]| {2}/u;

/** Whether a unit is white space as `\s` and `trim` define it (ECMA-262, WhiteSpace and LineTerminator). */
export function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit <= 0x20 && (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d));
  if (unit < 0x1680) return unit === 0xa0;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x1680 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

const letterOrDigit = /^[\p{L}\p{N}]/u;

function isLetterOrDigit(text: string, at: number, unit: number): boolean {
  if (unit >= 0x80) return letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

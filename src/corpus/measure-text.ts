/*
 * Counts over a text unit by unit. Nearly every passage of a corpus is too long to be a notice, a caption or a headline; these
 * say so without making anything, and stop as soon as the answer is known.
 */

/**
 * How many words a reader counts, at most `most` + 1: runs of characters between spaces and dashes that hold a letter or
 * digit. `He said – "no".` has three.
 */
export function wordCount(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x2013 || unit === 0x2014 || isSpace(unit)) counted = false;
    else if (!counted && isLetterOrDigit(text, at, unit)) {
      counted = true;
      count += 1;
      if (count > most) return count;
    }
  }
  return count;
}

/** How many parts a text has between runs of white space, at most `most` + 1; a space at either end parts off an empty one. */
export function partCount(text: string, most: number): number {
  let count = 1;
  let inside = false;
  for (let at = 0; at < text.length && count <= most; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (space && !inside) count += 1;
    inside = space;
  }
  return count;
}

/** How many lines a text has, at most `most` + 1. */
export function lineCount(text: string, most: number): number {
  let count = 1;
  for (let at = 0; at < text.length && count <= most; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count += 1;
  }
  return count;
}

/** Whether a text is longer than `most` units once each run of white space counts as one. */
export function isLongerThan(text: string, most: number): boolean {
  if (text.length <= most) return false;
  let length = 0;
  let inside = false;
  for (let at = 0; at < text.length && length <= most; at += 1) {
    const space = isSpace(text.charCodeAt(at));
    if (!space || !inside) length += 1;
    inside = space;
  }
  return length > most;
}

/** White space as a regular expression's `\s` and `trim` know it (ECMA-262, WhiteSpace and LineTerminator). */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
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

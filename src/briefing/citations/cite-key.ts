import type { Structure } from '../markdown/skips.ts';
import { runStart } from '../../text/run-start.ts';

/** A key in an inline text: `@port`, `-@port`, `@{odd key!}`. */
export interface Key {
  /** The offset of the `@`, or of the `-` before it. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Whether a `-` before it suppresses the author. */
  readonly suppressed: boolean;
}

/**
 * The key that starts at `at` by Pandoc's rules: after the `@` a letter, digit, `_` or `*`, then letters and digits with single
 * punctuation marks inside, or anything without spaces in braces. A key never follows a letter, digit or full stop, so that `a@b.com` is
 * none, unless that character ends a key (`afterKey`). A `-` is part of the key only where `dash` allows it (inside a bracket).
 */
export function keyAt(text: string, at: number, dash: boolean, afterKey = -1): Key | undefined {
  // Pandoc reads dashes first: `---` and `--` are one each, and only a single `-` left over suppresses the author.
  const suppressed = dash && text.startsWith('-@', at) && dashesBefore(text, at) % 3 === 0;
  const sign = suppressed ? at + 1 : at;
  if (text.charAt(sign) !== '@' || (at !== afterKey && followsWord(text, at))) return undefined;
  const plain = /[\p{L}\p{N}_*](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=\/))*/uy;
  plain.lastIndex = sign + 1;
  const found = plain.exec(text);
  if (found !== null) return { start: at, end: plain.lastIndex, key: found[0], suppressed };
  const end = braceEnd(text, sign + 1);
  return end === undefined ? undefined : { start: at, end, key: text.slice(sign + 2, end - 1), suppressed };
}

function dashesBefore(text: string, at: number): number {
  let from = at;
  while (text.charAt(from - 1) === '-') from -= 1;
  return at - from;
}

/** Whether `at` follows what Pandoc reads as a word. */
function followsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '') return false;
  if (before === '.') return !text.endsWith('..', at - 1);
  if (before === '*' || before === '_') {
    const head = text.slice(Math.max(0, at - 8), at);
    const run = head.slice(runStart(head, /[*_]/));
    const opened = text.slice(Math.max(0, at - 1000), at - run.length).includes(run);
    return opened && /[^\s([{*_"'“‘\\]/.test(text.charAt(at - run.length - 1));
  }
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Maximum length of a key in braces, in UTF-16 inlines, the braces included. */
const maxKey = 1000;

function braceEnd(text: string, at: number): number | undefined {
  if (text.charAt(at) !== '{') return undefined;
  const limit = Math.min(text.length, at + maxKey);
  // Checked first: each of many unclosed braces would otherwise be scanned to the limit.
  if (!text.slice(at, limit).includes('}')) return undefined;
  let depth = 0;
  for (let end = at; end < limit; end += 1) {
    const char = text.charAt(end);
    if (/\s/.test(char)) return undefined;
    if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0) return end + 1;
  }
  return undefined;
}

/** One part of a bracket between semicolons, as offsets into the inline text. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly key: Key | undefined;
}

/**
 * The items of a bracket whose content reaches from `from` to `to`. Semicolons outside nested brackets, code, quotations and emphasis
 * separate them; each has its first key outside these.
 */
export function itemsOf(structure: Structure, from: number, to: number): Item[] {
  const { text } = structure;
  const items: Item[] = [];
  const missing = new Set<string>();
  let start = from;
  let key: Key | undefined;
  let at = from;
  while (at < to) {
    const char = text.charAt(at);
    if (char === ';') {
      items.push({ start, end: at, key });
      key = undefined;
      at += 1;
      start = at;
      continue;
    }
    const found = key === undefined && (char === '@' || char === '-') ? keyAt(text, at, true) : undefined;
    if (found !== undefined && found.end <= to) {
      key = found;
      at = found.end;
    } else at = pastInline(structure, at, to, missing);
  }
  items.push({ start, end: to, key });
  return items;
}

/** The offset after the inline element at `at`: a nested bracket, quotation, emphasis or code, else one character. */
function pastInline(structure: Structure, at: number, to: number, missing: Set<string>): number {
  const { text, skips, closing, targets } = structure;
  const skip = skips.get(at);
  if (skip !== undefined) return skip.end;
  const char = text.charAt(at);
  if (char === '\\') return at + 2;
  if (char === '&') return at + (/^&#?\w{1,31};/.exec(text.slice(at, at + 34))?.[0].length ?? 1);
  if (char === '[') {
    const close = closing.get(at);
    return close === undefined || close >= to ? at + 1 : (targets.get(close)?.end ?? close + 1);
  }
  const enclosure = enclosures.get(char);
  if (enclosure === undefined || missing.has(char) || !mayOpen(text, at)) return at + 1;
  const close = enclosureEnd(structure, at, to, enclosure);
  if (close === undefined) {
    missing.add(char);
    return at + 1;
  }
  return close;
}

/** Marks that enclose inline text, with the marks that close them. */
const enclosures: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['“', '”"'],
  ["'", "'’"],
  ['‘', "’'"],
  ['*', '*'],
  ['_', '_'],
]);

function mayOpen(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  return after !== '' && !/\s/.test(after) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function enclosureEnd(structure: Structure, at: number, to: number, closers: string): number | undefined {
  const { text, skips } = structure;
  let next = at + 1;
  while (next < to) {
    const char = text.charAt(next);
    if (closers.includes(char)) {
      const apart = /\s/.test(text.charAt(next - 1));
      if (!apart && !/[\p{L}\p{N}]/u.test(text.charAt(next + 1))) return next + 1;
    }
    next = skips.get(next)?.end ?? (char === '\\' ? next + 2 : next + 1);
  }
  return undefined;
}

import { deepestNesting } from '../../text/nesting.ts';
import type { Span } from '../../text/span.ts';

/** Why an entry is not parsed together with the others. */
export type ChunkFault = 'never closed' | 'too long' | 'too deep';

/** One entry of a BibTeX file, from its `@`. */
export interface BibtexChunk extends Span {
  readonly fault?: ChunkFault;
}

/** Maximum length of an entry, in characters. TeX in a long field takes time out of proportion to its length. */
export const longestEntry = 32 * 1024;

/** Budget for the search for ends of entries, in multiples of the file's length. */
const mostPasses = 20;

/**
 * The entries of a file. An entry ends where its braces close; an entry that is never closed ends where the next one begins a line. A
 * text of nothing but unclosed entries is searched to its end a fixed number of times, not once for each entry.
 */
export function bibtexChunks(text: string): BibtexChunk[] {
  const chunks: BibtexChunk[] = [];
  let budget = text.length * mostPasses;
  let at = text.indexOf('@');
  while (at >= 0) {
    const open = openingBrace(text, at);
    if (open === undefined) {
      // BibTeX ignores a stray `@`. An `@` with a type at the start of a line was meant as an entry.
      const next = text.indexOf('@', at + 1);
      if (misses(text, at)) chunks.push({ start: at, end: lineEnd(text, at, next), fault: 'never closed' });
      at = next;
      continue;
    }
    const found = closing(text, open, budget > 0);
    budget -= found.end - at;
    // A later entry may close a brace that is missing in this one; it would be lost, with all entries in between.
    const next = found.fault === undefined ? text.length : nextEntry(text, at + 1);
    const end = Math.min(found.fault === 'never closed' ? text.length : found.end, next);
    const fault =
      next < found.end ? 'never closed' : (found.fault ?? (end - at > longestEntry ? 'too long' : undefined));
    chunks.push(fault === undefined ? { start: at, end } : { start: at, end, fault });
    at = text.indexOf('@', end);
  }
  return chunks;
}

/** The offset of the brace or bracket of `@book {`; `undefined` where no entry begins. */
function openingBrace(text: string, start: number): number | undefined {
  let type = start + 1;
  // BibTeX also reads `@ book{`. Within a line this is more likely to be prose.
  if (isBlankAt(text, type) && startsLine(text, start)) while (isBlankAt(text, type)) type += 1;
  let at = type;
  while (isLetter(text.charCodeAt(at))) at += 1;
  if (at === type) return undefined;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return text.charAt(at) === '{' || text.charAt(at) === '(' ? at : undefined;
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** The end of the entry that opens at `open`. With `anywhere` the search goes past lines that look like the beginning of another entry. */
function closing(text: string, open: number, anywhere: boolean): { end: number; fault?: ChunkFault } {
  const round = text.charAt(open) === '(';
  let depth = 0;
  let deepest = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '{' || at === open) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (char === '}' || (round && depth === 1 && char === ')')) {
      if (char === '}' && round && depth === 1) continue;
      depth -= 1;
      if (depth === 0) return { end: at + 1, ...(deepest > deepestNesting ? { fault: 'too deep' } : {}) };
    } else if (char === '@' && !anywhere && beginsEntry(text, at)) return { end: at, fault: 'never closed' };
  }
  return { end: text.length, fault: deepest > deepestNesting ? 'too deep' : 'never closed' };
}

/** The next entry at or after `from` that begins a line; the end of the text where there is none. */
function nextEntry(text: string, from: number): number {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1))
    if (beginsEntry(text, at)) return at;
  return text.length;
}

function beginsEntry(text: string, at: number): boolean {
  return startsLine(text, at) && openingBrace(text, at) !== undefined;
}

/** Whether an `@` with a type begins a line like an entry, but its brace is missing. */
function misses(text: string, at: number): boolean {
  return startsLine(text, at) && isLetter(text.charCodeAt(at + 1)) && !untyped.has(typeAt(text, at));
}

/** Types that may stand without braces. */
const untyped: ReadonlySet<string> = new Set(['comment', 'preamble']);

function typeAt(text: string, at: number): string {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end)) && end < at + 20) end += 1;
  return text.slice(at + 1, end).toLowerCase();
}

function isBlankAt(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t';
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (isBlankAt(text, before)) before -= 1;
  return before < 0 || text.charAt(before) === '\n' || text.charAt(before) === '\r';
}

/** The end of the line, or `next`, the offset of the next `@` (-1 for none), whichever comes first. */
function lineEnd(text: string, at: number, next: number): number {
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return next < 0 ? end : Math.min(end, next);
}

import { deepestNesting } from '../../text/nesting.ts';
import type { Span } from '../../text/span.ts';

/** Why an entry is not given to the parser as part of the file. */
export type ChunkFault = 'never closed' | 'too long' | 'too deep';

/** One entry of a BibTeX file, from its `@`. */
export interface BibtexChunk extends Span {
  readonly fault?: ChunkFault;
}

/** Longer entries are not read; what TeX stands in a field takes time out of proportion to its length. In characters. */
export const longestEntry = 32 * 1024;

/** How often the rest of the file is looked through for the end of an entry, in multiples of its length. */
const mostPasses = 20;

/**
 * The entries of a file. An entry ends where its braces close; one that is never closed ends where the next begins a line. A text
 * of nothing but unclosed entries is not looked through to its end for each of them, but a fixed number of times.
 */
export function bibtexChunks(text: string): BibtexChunk[] {
  const chunks: BibtexChunk[] = [];
  let budget = text.length * mostPasses;
  let at = text.indexOf('@');
  while (at >= 0) {
    const open = openingBrace(text, at);
    if (open === undefined) {
      // A stray `@` is no entry, as BibTeX itself has it; one that begins a line with a type was meant as one.
      const next = text.indexOf('@', at + 1);
      if (misses(text, at)) chunks.push({ start: at, end: lineEnd(text, at, next), fault: 'never closed' });
      at = next;
      continue;
    }
    const found = closing(text, open, budget > 0);
    budget -= found.end - at;
    // A brace that is missing in one entry may be closed by a later one, which would be lost with all between.
    const next = found.fault === undefined ? text.length : nextEntry(text, at + 1);
    const end = Math.min(found.fault === 'never closed' ? text.length : found.end, next);
    const fault =
      next < found.end ? 'never closed' : (found.fault ?? (end - at > longestEntry ? 'too long' : undefined));
    chunks.push(fault === undefined ? { start: at, end } : { start: at, end, fault });
    at = text.indexOf('@', end);
  }
  return chunks;
}

/** Where the brace or bracket of `@book {` stands; undefined where this is no beginning of an entry. */
function openingBrace(text: string, start: number): number | undefined {
  let type = start + 1;
  // BibTeX reads `@ book{`, too; within a line it is more likely to be prose.
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

/** Where an entry is closed that opens at `open`; with `anywhere` also behind a line that looks like the beginning of another. */
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

/** Where the next entry begins a line from `from` on; the end of the text where none does. */
function nextEntry(text: string, from: number): number {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1))
    if (beginsEntry(text, at)) return at;
  return text.length;
}

function beginsEntry(text: string, at: number): boolean {
  return startsLine(text, at) && openingBrace(text, at) !== undefined;
}

/** Whether an `@` with a type begins a line that goes on like an entry, only without its brace. */
function misses(text: string, at: number): boolean {
  return startsLine(text, at) && isLetter(text.charCodeAt(at + 1)) && !untyped.has(typeAt(text, at));
}

/** What may stand without braces. */
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

/** Where a line ends that has no further `@` before `next` (-1 for none). */
function lineEnd(text: string, at: number, next: number): number {
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed;
  return next < 0 ? end : Math.min(end, next);
}

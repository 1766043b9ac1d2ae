import type { BibtexChunk } from './bibtex-chunks.ts';
import { withoutUnused } from './bibtex-fields.ts';
import { keyOfEntry, type OddKeys } from './odd-keys.ts';

/** The text with blanks for all but the sound entries, and plain names for odd keys. It keeps its line ends. */
export function soundEntries(text: string, chunks: readonly BibtexChunk[], { replaced }: OddKeys): string {
  const parts: string[] = [];
  let at = 0;
  const blank = (end: number): void => {
    parts.push(text.slice(at, end).replaceAll(/[^\r\n]/g, ' '));
    at = end;
  };
  for (const { start, end, fault } of chunks) {
    blank(start);
    if (fault !== undefined) blank(end);
    else parts.push(replaced(withoutUnused(withoutSpace(text.slice(start, end)))));
    at = end;
  }
  blank(text.length);
  return parts.join('');
}

/** `@ book{` as ` @book{`, which is as long: BibTeX allows a space there, the parser does not. */
export function withoutSpace(entry: string): string {
  return entry.replace(/^@([ \t]+)/, '$1@');
}

/** Gives the offset of the next entry with a key; for an entry that is not found, the offset of the last one that was. */
export function offsetsByKey(text: string, chunks: readonly BibtexChunk[]): (key: string) => number {
  const byKey = new Map<string, number[]>();
  for (const { start, end } of chunks.toReversed()) {
    const key = keyOfEntry(text.slice(start, Math.min(end, start + 1000)));
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [start]);
    else known.push(start);
  }
  let last = chunks[0]?.start ?? 0;
  return (key) => {
    last = byKey.get(key)?.pop() ?? last;
    return last;
  };
}

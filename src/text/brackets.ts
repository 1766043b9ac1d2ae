import type { Span } from './span.ts';

/**
 * The pairs of round and square brackets in one paragraph, both brackets included, in the order of the closing ones.
 *
 * For `He [the mayor] left (at 5).` there are two: 3 to 14 and 20 to 26.
 */
export function bracketPairs(text: string): Span[] {
  const pairs: Span[] = [];
  const open: number[] = [];
  // The number of open brackets of each kind; a closing bracket searches only where one is open.
  const waiting = { '(': 0, '[': 0 };
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === '(' || bracket === '[') {
      open.push(index);
      waiting[bracket] += 1;
      continue;
    }
    const opener = bracket === ')' ? '(' : '[';
    if (waiting[opener] === 0) continue;
    for (;;) {
      const start = open.pop() ?? 0;
      const kind = text[start] === '(' ? '(' : '[';
      waiting[kind] -= 1;
      if (kind !== opener) continue;
      pairs.push({ start, end: index + 1 });
      break;
    }
  }
  return pairs;
}

/**
 * The end of a sentence without the numbers of notes after it: 15 for `It is a letter.[3]` and 18. Never before `earliest`.
 */
export function withoutNote(text: string, end: number, earliest: number): number {
  const note = /(?<=[.!?…]["'”’»)]{0,3})\s?(?:\[\d{1,3}\])+\s*$/u.exec(text.slice(earliest, end));
  return note === null ? end : earliest + note.index;
}

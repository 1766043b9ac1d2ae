import type { Span } from './span.ts';

/**
 * The round and square brackets of one paragraph that belong together, both brackets included, in order of their closing ones.
 *
 * For `He [the mayor] left (at 5).` there are two: 3 to 14 and 20 to 26.
 */
export function bracketPairs(text: string): Span[] {
  const pairs: Span[] = [];
  const open: number[] = [];
  // How many of each kind are open: where none is, nothing is looked for.
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
 * Where a sentence ends without the numbers of notes behind it: for `It is a letter.[3]` and 18 this is 15. Never before
 * `earliest`.
 */
export function withoutNote(text: string, end: number, earliest: number): number {
  const note = /(?<=[.!?…]["'”’»)]{0,3})\s?(?:\[\d{1,3}\])+\s*$/u.exec(text.slice(earliest, end));
  return note === null ? end : earliest + note.index;
}

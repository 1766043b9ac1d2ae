import type { StoredPassage } from '../corpus/source.ts';
import { hasWords } from '../text/asides.ts';

/**
 * The passages of a source with these numbers, and those into which they run on over the end of a page, with the lines of the pages
 * between; undefined where none runs on. `all` are the passages of the source in order.
 *
 * For ¶4 of `… the govern-`, `12`, `Annual Report`, `ment left …` (¶4 to ¶7) these are all four.
 */
export function acrossPages(
  all: readonly StoredPassage[],
  numbers: ReadonlySet<number>,
): readonly StoredPassage[] | undefined {
  const kept = new Set<number>();
  const indexes = all.flatMap(({ number }, index) => (numbers.has(number) ? [index] : []));
  for (const index of indexes) {
    kept.add(index);
    const [first, last] = [beside(all, index, -1), beside(all, index, 1)];
    if (first !== undefined) for (let at = first; at < index; at += 1) kept.add(at);
    if (last !== undefined) for (let at = index + 1; at <= last; at += 1) kept.add(at);
  }
  return kept.size === indexes.length ? undefined : all.filter((_, index) => kept.has(index));
}

/** The index of the passage before or after one on the other side of a page's end; undefined where none ends there. */
function beside(all: readonly StoredPassage[], index: number, by: 1 | -1): number | undefined {
  let other = index + by;
  for (let one = all[other]; one !== undefined && !hasWords(one); one = all[other]) other += by;
  const [before, after] = by === 1 ? [all[index], all[other]] : [all[other], all[index]];
  if (before === undefined || after === undefined) return undefined;
  const isOver =
    Math.abs(other - index) > 1 || endsPage(before) || beginsPage(after) || runsOn(before, after);
  return isOver ? other : undefined;
}

/** Whether a passage ends with a line of its page. */
function endsPage({ text, asides }: StoredPassage): boolean {
  const last = asides?.at(-1);
  if (last === undefined || last.end !== text.length) return false;
  const before = text.slice(0, last.start);
  return /[\n\r]/.test(before.slice(before.trimEnd().length));
}

function beginsPage({ text, asides }: StoredPassage): boolean {
  const first = asides?.[0];
  return first !== undefined && first.start === 0 && /[\n\r]/.test(text.charAt(first.end - 1));
}

/** Whether a passage breaks off inside a sentence that the next one continues. */
function runsOn({ text }: StoredPassage, { text: next }: StoredPassage): boolean {
  return /[\p{L}\p{N},;\-\u2010\u00AD]$/u.test(text) && /^\p{Ll}/u.test(next);
}

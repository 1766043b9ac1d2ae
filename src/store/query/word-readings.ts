import type { Span } from '../../text/span.ts';
import { foldWord, type Word } from '../../text/words.ts';

/** One way to read the words of a passage from one of them on: as this many words of the list, with these folded forms. */
interface WordReading extends Span {
  readonly folded: readonly string[];
  readonly count: number;
}

/**
 * How a word of a passage without its asides may read: as it is; in two parts where a line end was inside (`evalu-⏎ation`); as one with
 * the next behind a hyphen at a line's end (`multi-⏎page`).
 */
export function readingsAt(text: string, word: Word, next: Word | undefined): readonly WordReading[] {
  const { start, end, folded } = word;
  const readings: WordReading[] = [{ start, end, folded: [folded], count: 1 }];
  const raw = text.slice(start, end);
  if (raw.includes(joiner)) readings.push({ start, end, folded: raw.split(joiners).map(foldWord), count: 1 });
  if (next !== undefined && text[end + 1] === joiner && /^-\u2060+$/.test(text.slice(end, next.start)))
    readings.push({ start, end: next.end, folded: [folded + next.folded], count: 2 });
  return readings;
}

/** Stands where a line end was inside a word; see `withoutAsides`. */
export const joiner = '\u2060';
const joiners = /\u2060+/;

/**
 * The last of the words of a passage from `first` on that read as those wanted, with its letters among them; undefined where they do
 * not. With `unfinished` the last one may go on.
 */
export function lastWord(
  readings: readonly (readonly WordReading[])[],
  first: number,
  wanted: readonly string[],
  unfinished: boolean,
): (Span & { readonly letters: string }) | undefined {
  const [word = ''] = wanted;
  for (const { start, end, folded, count } of readings[first] ?? []) {
    const isLast = folded.length >= wanted.length;
    const fits = folded.every((form, at) => {
      const given = wanted[at];
      if (given === undefined) return unfinished;
      return form === given || (unfinished && at === wanted.length - 1 && form.startsWith(given));
    });
    if (!fits || word === '') continue;
    if (isLast) return { start, end, letters: wanted.join('') };
    const last = lastWord(readings, first + count, wanted.slice(folded.length), unfinished);
    if (last !== undefined) return last;
  }
  return undefined;
}

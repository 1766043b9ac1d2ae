import { months } from '../../language/en/calendar.ts';
import { numberedWords } from '../../language/page-number-words.ts';
import { raisedDigits } from '../../text/raised.ts';
import { abbreviationKind } from '../../text/sentences/abbreviations.ts';
import type { Span } from '../../text/span.ts';

/** A figure right behind a word or its stop. */
interface Figure extends Span {
  readonly value: number;
  /** The word that it is the end of; empty behind a stop. */
  readonly word: string;
  /** What it is without looking at others: a footnote's, one only if others count with it, or a part of its word. */
  readonly likely: 'note' | 'in a row' | 'word';
}

/** Maximum length of the word and signs before a figure, in UTF-16 units. */
const longestWord = 40;
/** How many figures before and after one are looked at. */
const neighbours = 4;

/**
 * The figures of footnotes that stand glued to a word or its stop, where a superscript was: `12` in `government.12 The`, `3` in
 * `market3`. Figures that belong to what they stand at are none: `CO2`, `G7`, `python3`, `Sec.12`, `2019.12`. In doubt a figure is text,
 * unless the text has the footnotes before or after it.
 */
export function noteFigures(text: string, from = 0): Span[] {
  const figures: Figure[] = [];
  glued.lastIndex = from;
  for (let match = glued.exec(text); match !== null; match = glued.exec(text)) {
    const [written] = match;
    const span = { start: match.index, end: match.index + written.length };
    const value = valueOf(written);
    if (value === 0 || /^\[?0/.test(written)) continue;
    figures.push({ ...span, value, ...likelihood(text, span) });
  }
  const counts = new Map<string, number>();
  for (const { word } of figures) counts.set(word, (counts.get(word) ?? 0) + 1);
  return figures
    .filter((figure, at) => {
      if (figure.likely === 'word') return false;
      // A name that has figures has more than one: `file1` and `file2`, `latin1` again and again.
      const isOften = figure.word !== '' && (counts.get(figure.word) ?? 0) > 1;
      return (figure.likely === 'note' && !isOften) || isInRow(figures, at);
    })
    .map(({ start, end }) => ({ start, end }));
}

/** Those of {@link noteFigures} that are set raised, in a text whose raised figures are known: `³` in `It sank.³`, not `²` in `km²`. */
export function raisedNotes(text: string): Span[] {
  if (!/[⁰¹²³⁴-⁹]/.test(text)) return [];
  return noteFigures(text).filter(({ start }) => raisedDigits.includes(text.charAt(start)));
}

/** A figure of up to three digits, also raised or in square brackets, that ends a word or stands behind its stop. */
const glued =
  /(?<=[\p{Ll}.,;:!?…”"’')\]»])(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|(?<=[.,;:!?…”"’')\]»])\[\d{1,3}\])(?=[\s.,;:!?…”"’')\]»–—]|$)(?![.,:][\p{L}\p{N}])/gu;

function valueOf(written: string): number {
  const digits = Array.from(written.replaceAll(/[[\]]/g, ''), (digit) => {
    const raised = raisedDigits.indexOf(digit);
    return raised === -1 ? digit : String(raised);
  });
  return Number(digits.join(''));
}

function likelihood(text: string, { start, end }: Span): Pick<Figure, 'likely' | 'word'> {
  const behind = (likely: Figure['likely']): Pick<Figure, 'likely' | 'word'> => ({ likely, word: '' });
  const left = text.slice(Math.max(0, start - longestWord), start);
  const [, word = '', signs = ''] =
    /(?<![\p{L}\p{M}\p{N}@/\\_.-])(\p{L}[\p{L}\p{M}-]*(?:['’]\p{L}{1,2})?)([.,;:!?…]{0,3}[”"’')\]»]{0,2}[.,;:!?…]{0,2})$/u.exec(
      left,
    ) ?? [];
  if (word.length < 2) return behind('word');
  const after = text.charAt(end);
  const before = left.charAt(left.length - word.length - signs.length - 1);
  if (signs === '') return { likely: behindWord(word, before + after), word: word.toLowerCase() };
  // What stands raised behind a stop or a closing mark has no other meaning.
  if (raisedDigits.includes(text.charAt(start)) && !/[)\]]$/.test(signs)) return behind('note');
  if (!/^(?:\s|$)/u.test(after)) return behind('word');
  if (!/\p{Ll}$/u.test(word)) return behind('in a row');
  if (signs.startsWith('.') && abbreviationKind(word, 'en', false) !== undefined) return behind('word');
  const next = text.slice(end, end + longestWord).trimStart();
  const [month = ''] = /^\p{L}+/u.exec(next) ?? [];
  const isStop = /[.!?…]/.test(signs) && !months.has(month.toLowerCase());
  return behind(isStop && (next === '' || /^[\p{Lu}\p{Lo}"“‘'«„([]/u.test(next)) ? 'note' : 'in a row');
}

/** Of a figure at the end of a word: a word in small letters that no figure names is hardly ever one with a figure of its own. */
function behindWord(word: string, around: string): Figure['likely'] {
  if (/[='"*#$<>()[\]{}|]/.test(around)) return 'word';
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last.length < 3 || numberedWords.has(last.toLowerCase())) return 'word';
  return last.length > 4 && /^\p{Ll}+$/u.test(last) ? 'note' : 'in a row';
}

/** Whether the footnote before or after a figure's is near it in the text. */
function isInRow(figures: readonly Figure[], at: number): boolean {
  const { value = 0, word: own = '' } = figures[at] ?? {};
  const isNext = (other: Figure | undefined, by: number): boolean =>
    other !== undefined &&
    other.likely !== 'word' &&
    other.value === value + by &&
    other.word !== (own || ' ');
  for (let step = 1; step <= neighbours; step += 1)
    if (isNext(figures[at - step], -1) || isNext(figures[at + step], 1)) return true;
  return false;
}

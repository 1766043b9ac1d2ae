import { numberedWords, ofPages, pageWords } from '../../language/page-number-words.ts';

/** A line that has only a number, as pages are numbered. */
export interface PageNumber {
  readonly kind: 'arabic' | 'roman';
  readonly value: number;
}

/** Whether a line says that it numbers a page: `Page 3 of 12`, `- 3 -`, `3 | Page`. */
export function isPageLine(line: string): boolean {
  return saysPage.test(line) || between.test(line);
}

const count = `(?: ?(?:${ofPages}) ?\\p{Nd}{1,4})?`;
const saysPage = new RegExp(
  `^[-–—|•*[(]? ?(?:(?:${pageWords}) ?[|:]? ?\\p{Nd}{1,4}${count}|\\p{Nd}{1,4} ?\\| ?(?:${pageWords}))[ .|•*\\])–—-]{0,2}$`,
  'iu',
);
const between = /^[-–—~•|*] ?\p{Nd}{1,4} ?[-–—~•|*]$/u;

/** The number of a line that has nothing else; `3/12` and `3 of 12` count as 3. */
export function numberAlone(line: string): PageNumber | undefined {
  if (line.length > 12) return undefined;
  const arabic = alone.exec(line)?.[1];
  if (arabic !== undefined) return { kind: 'arabic', value: Number(arabic) };
  return roman.test(line) && line !== '' ? { kind: 'roman', value: romanValue(line) } : undefined;
}

const alone = new RegExp(`^(\\d{1,4})(?: ?(?:${ofPages}) ?\\d{1,4})?$`, 'iu');
const roman = /^x{0,3}(?:ix|iv|v?i{0,3})$/u;

function romanValue(written: string): number {
  const values = Array.from(written, (letter) => (letter === 'x' ? 10 : letter === 'v' ? 5 : 1));
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/**
 * The shape by which a running head is recognised where it returns: its words, with `#` for a figure within them. The number of the page
 * stands before or behind them. Undefined for a line that is no head: a sentence, a speaker, a note in brackets.
 */
export function shapeOf(line: string, longest: number): string | undefined {
  if (line.length < 3 || line.length > longest) return undefined;
  if (/[.!?:;,…>~]$/u.test(line) && !/\p{N}\.$/u.test(line)) return undefined;
  if (/^[[(].*[\])]$/u.test(line) || /^["'“‘«„•*]/u.test(line)) return undefined;
  const shape = line
    .toLowerCase()
    .replaceAll(/\p{Nd}+/gu, '#')
    .replaceAll(/\s+/gu, ' ');
  const head = withoutEnds(shape);
  if (!/\p{L}{3}/u.test(head)) return undefined;
  const [first = ''] = shape.split(' ');
  return shape.includes('#') && numberedWords.has(first) ? undefined : head;
}

/** A shape without the figures and strokes at its ends. */
function withoutEnds(shape: string): string {
  let [start, end] = [0, shape.length];
  while (start < end && strokes.includes(shape.charAt(start))) start += 1;
  while (end > start && strokes.includes(shape.charAt(end - 1))) end -= 1;
  return shape.slice(start, end);
}

const strokes = ' #|·•–—-';

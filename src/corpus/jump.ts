import { type LineRange, lineStarts, rangeOf } from '../text/lines.ts';
import type { Position } from '../text/lines.ts';
import { type Span, shift } from '../text/span.ts';
import type { Passage, StoredPassage } from './source.ts';

/**
 * Where a passage, or words of it, are shown: in the file itself; in a reading view, whose text is the source's reading text; or on a
 * page of the original, counted from 1 as the file has them, with the page on which it ends where that is another. `path` is the source's, as in {@link StoredPassage}.
 */
export type Jump =
  | { readonly kind: 'text'; readonly path: string; readonly range: LineRange }
  | { readonly kind: 'reading'; readonly path: string; readonly span: Span; readonly range: LineRange }
  | { readonly kind: 'page'; readonly path: string; readonly page: number; readonly last?: number };

/** Readers of files that an editor shows as the reading text has them. */
const shownAsFile: ReadonlySet<string> = new Set(['text', 'markdown']);

/** Whether the file of a source is no text that an editor can show, so that its reading is shown instead. */
export function needsReading({ reader }: Pick<StoredPassage, 'reader'>): boolean {
  return !shownAsFile.has(reader);
}

/** Where a passage is shown, or `span` in it; without `span` the whole passage. */
export function jumpTo(
  passage: Pick<StoredPassage, 'path' | 'reader' | 'text' | 'start' | 'position'>,
  span?: Span,
): Exclude<Jump, { kind: 'page' }> {
  const { path, text, start } = passage;
  const range = rangeInFile(passage, span);
  if (!needsReading(passage)) return { kind: 'text', path, range };
  return { kind: 'reading', path, span: shift(span ?? { start: 0, end: text.length }, start), range };
}

/** The pages on which a passage begins and ends; undefined in a source without pages. */
export function pageOf({
  path,
  locators,
}: Pick<StoredPassage, 'path' | 'locators'>): Extract<Jump, { kind: 'page' }> | undefined {
  const [printed, inFile = printed] = locators.filter(({ label }) => label === 'page');
  // A label such as `iv` comes with the number of the page in the file.
  const page = Number(inFile?.first);
  const last = Number(inFile?.last ?? inFile?.first);
  if (!Number.isInteger(page) || page < 1) return undefined;
  return { kind: 'page', path, page, ...(Number.isInteger(last) && last > page ? { last } : {}) };
}

/** The labels of a source's pages by their numbers in the file, where they differ: `iv` for 4. */
export function pageLabels(
  passages: readonly Pick<StoredPassage, 'locators'>[],
): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {};
  for (const { locators } of passages) {
    const [printed, inFile = printed] = locators.filter(({ label }) => label === 'page');
    if (printed === undefined || inFile === undefined) continue;
    labels[inFile.first] = printed.first;
    if (inFile.last !== undefined && printed.last !== undefined) labels[inFile.last] = printed.last;
  }
  return labels;
}

/** A stretch of a passage as lines and columns of its reading text, both from 0; without `span` the whole passage. */
export function rangeInFile({ text, position }: Pick<Passage, 'text' | 'position'>, span?: Span): LineRange {
  const within = rangeOf(lineStarts(text), span ?? { start: 0, end: text.length });
  const inFile = ({ line, column }: Position): Position => ({
    line: position.line + line,
    column: line === 0 ? position.column + column : column,
  });
  return { start: inFile(within.start), end: inFile(within.end) };
}

import type { StateBlock, Token } from 'markdown-it';
import type { Span } from '../../text/span.ts';
import { hiddenMark } from './block-source.ts';

/**
 * A text that is parsed for inlines on its own, as the spans of its lines in the file. `> He\n> left.` has the lines `He` and `left.`:
 * no span holds block marks, indentation or a line end.
 */
export type LineSpans = readonly Span[];

/** The spans of the lines from `first` to before `last` that the block parser is reading, without the marks of containers. */
export function blockLines(state: StateBlock, [first, last]: readonly [number, number]): Span[] {
  const found: Span[] = [];
  for (let line = first; line < last; line += 1) {
    let start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    if (state.src.charAt(start) === hiddenMark) start = pastHidden(state.src, start);
    let end = Math.max(start, state.eMarks[line] ?? start);
    while (end > start && /[ \t]/.test(state.src.charAt(end - 1))) end -= 1;
    if (end > start) found.push({ start, end });
  }
  return found;
}

function pastHidden(source: string, start: number): number {
  let at = start;
  while (source.charAt(at) === hiddenMark) at += 1;
  while (/[ \t]/.test(source.charAt(at))) at += 1;
  return at;
}

/** The lines of a heading without `##` at either end and without Pandoc's attributes, `{#id .class key="x"}`. */
export function headingLines(source: string, { markup }: Token, lines: LineSpans): Span[] {
  return lines.flatMap(({ start, end }, index) => {
    const line = source.slice(start, end);
    const hashes = markup.startsWith('#');
    const from = hashes ? (/^#+[ \t]*/.exec(line)?.[0].length ?? 0) : 0;
    let words = line.slice(from);
    if (index === lines.length - 1) words = words.replace(attributes, '').trimEnd();
    if (hashes) words = words.replace(/(?:^|(?<![ \t])[ \t]+)#+$/, '');
    const to = from + words.trimEnd().length;
    return to > from ? [{ start: start + from, end: start + to }] : [];
  });
}

/** Each attribute is matched greedily, so that a run of them can be read in one way only. Otherwise long runs would backtrack. */
const attributes =
  /(?<!\])\{(?:[ \t]*(?:[#.][^\s{}#.=]+(?=[ \t}#.])|-(?=[ \t}])|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+(?=[ \t}]))))+[ \t]*\}$/;

/** The cells of a pipe table's row. An escaped pipe separates nothing. */
export function cellsOf(source: string, line: Span | undefined): Span[][] {
  if (line === undefined) return [];
  const cells: Span[][] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && source.charAt(at) === '\\') at += 1;
    else if (at === line.end || source.charAt(at) === '|') {
      const raw = source.slice(start, at);
      const from = start + (raw.length - raw.trimStart().length);
      const to = start + raw.trimEnd().length;
      if (to > from) cells.push([{ start: from, end: to }]);
      start = at + 1;
    }
  }
  return cells;
}

/** The lines of a block of raw HTML, `starts` being where each line of the source begins. */
export function htmlLines(
  source: string,
  starts: readonly number[],
  [first, last]: readonly [number, number],
): Span[] {
  const found: Span[] = [];
  for (let line = first; line < last; line += 1) {
    const start = starts[line] ?? source.length;
    const raw = source.slice(start, starts[line + 1] ?? source.length);
    const from = start + (raw.length - raw.trimStart().length);
    const to = start + raw.trimEnd().length;
    if (to > from) found.push({ start: from, end: to });
  }
  return found;
}

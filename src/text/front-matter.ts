import type { Span } from './span.ts';

/**
 * The front matter of a text: from its opening `---` to the end of its closing `---` or `...`, without the line end.
 * For `'---\ntitle: Port\n---\nText'` this is `{ start: 0, end: 19 }`.
 *
 * The rule is Pandoc's for a metadata block at the start of a file with one more condition, so that a text which merely opens with
 * a rule of dashes loses nothing: the line after the opening is a `key:`, a YAML comment, an opening `{`, or the closing line. A byte
 * order mark may stand before it, and any kind of line end is accepted.
 *
 * TOML between two lines of `+++`, as in Hugo and Zola, is front matter too.
 */
export function frontMatterSpan(text: string): Span | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const toml =
    /\+\+\+[ \t]*(?:\r\n|\n|\r)(?=[ \t]*(?:[\w"'.-]+[ \t]*=|#|\[|\+\+\+))(?:[^]*?(?:\r\n|\n|\r))??\+\+\+(?=[ \t]*(?:[\r\n]|$))/y;
  toml.lastIndex = start;
  if (toml.test(text)) return { start, end: toml.lastIndex };
  const opening = /---[ \t]*(?:\r\n|\n|\r)/y;
  opening.lastIndex = start;
  if (!opening.test(text)) return undefined;
  const first = /(?:---|\.\.\.|#|\{|[^\s:,.?!"'][^\r\n:]*:(?=\s)|["'][^\r\n"']*["']\s*:(?=\s))/y;
  first.lastIndex = opening.lastIndex;
  if (!first.test(text)) return undefined;
  const closing = /(?<=^|[\r\n])(?:---|\.\.\.)(?=[ \t]*(?:[\r\n]|$))/g;
  closing.lastIndex = opening.lastIndex;
  const match = closing.exec(text);
  return match === null ? undefined : { start, end: match.index + match[0].length };
}

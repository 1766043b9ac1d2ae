import { isEscaped } from '../../text/escaped.ts';

/** The kinds of {@link Skip}. */
export type SkipKind = 'code' | 'comment' | 'html' | 'url' | 'math' | 'tex';

/** An opaque part of an inline text, in which no citations are read. */
export interface Skip {
  readonly end: number;
  readonly kind: SkipKind;
  /** Its text: the code between backticks, the address between angle brackets. */
  readonly inner: { readonly start: number; readonly end: number };
}

/** The brackets and opaque parts of an inline text. */
export interface Structure {
  readonly text: string;
  /** Opaque parts by start. */
  readonly skips: ReadonlyMap<number, Skip>;
  /** For each closed `[`, the offset of its `]`. */
  readonly closing: ReadonlyMap<number, number>;
  /** For each `]` that a link target follows, the target. */
  readonly targets: ReadonlyMap<number, LinkTarget>;
}

/** The `(…)` of a link. */
export interface LinkTarget {
  readonly end: number;
  readonly destination: string;
}

/**
 * Finds code, comments, tags, addresses, formulas and raw TeX, the matching brackets outside them, and link targets. One pass: brackets
 * are matched with a stack, and no failed search is repeated.
 */
export function structureOf(text: string): Structure {
  const skips = new Map<number, Skip>();
  const closing = new Map<number, number>();
  const targets = new Map<number, LinkTarget>();
  const open: number[] = [];
  const find = skipFinder(text);
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const skip = starters.has(char) ? find(at) : undefined;
    if (skip !== undefined) {
      skips.set(at, skip);
      at = skip.end;
    } else if (char === '\\') at += 2;
    else if (char === '[') {
      open.push(at);
      at += 1;
    } else if (char === ']') {
      const start = open.pop();
      const target = start === undefined ? undefined : targetAt(text, at + 1);
      if (start !== undefined) closing.set(start, at);
      if (target !== undefined) targets.set(at, target);
      at = target?.end ?? at + 1;
    } else if (char === '`') at = runEnd(text, at);
    else at += 1;
  }
  return { text, skips, closing, targets };
}

const starters = new Set(['`', '<', '$', '\\']);

function runEnd(text: string, at: number): number {
  const char = text.charAt(at);
  let end = at;
  while (text.charAt(end) === char) end += 1;
  return end;
}

function skipFinder(text: string): (at: number) => Skip | undefined {
  const closedBy = codeRuns(text);
  const dollars = closingDollars(text);
  const lastCommentEnd = text.lastIndexOf('-->');
  return (at) => {
    switch (text.charAt(at)) {
      case '`': {
        const length = runEnd(text, at) - at;
        const close = closedBy(at + length, length);
        if (close === undefined) return undefined;
        return { kind: 'code', end: close + length, inner: { start: at + length, end: close } };
      }
      case '$': {
        const double = text.charAt(at + 1) === '$';
        const close = double ? text.indexOf('$$', at + 2) : dollars(at);
        if (close === undefined || close < 0) return undefined;
        const width = double ? 2 : 1;
        return { kind: 'math', end: close + width, inner: { start: at + width, end: close } };
      }
      case '<':
        return at > lastCommentEnd && text.startsWith('<!--', at) ? undefined : angleAt(text, at);
      default:
        return texAt(text, at);
    }
  };
}

/** Finds the next run of exactly `length` backticks from an offset on. */
function codeRuns(text: string): (from: number, length: number) => number | undefined {
  const runs = new Map<number, number[]>();
  for (const match of text.matchAll(/`+/g)) {
    const starts = runs.get(match[0].length);
    if (starts === undefined) runs.set(match[0].length, [match.index]);
    else starts.push(match.index);
  }
  return (from, length) => nextFrom(runs.get(length) ?? [], from);
}

/** Finds the next `$` that may close a formula: no space before it and no digit after it. */
function closingDollars(text: string): (at: number) => number | undefined {
  const closers: number[] = [];
  for (const { index } of text.matchAll(/(?<=\S)\$(?!\d)/g)) if (!isEscaped(text, index)) closers.push(index);
  return (at) => (/[^\s$]/.test(text.charAt(at + 1)) ? nextFrom(closers, at + 2) : undefined);
}

/** The first of the ascending `starts` from `from` on. */
function nextFrom(starts: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return starts[low];
}

const tag =
  /<\/?[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^'<]*'|"[^"<]*"))?)*\s*\/?>/y;
const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/y;

function angleAt(text: string, at: number): Skip | undefined {
  if (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    return close < 0 ? undefined : { kind: 'comment', end: close + 3, inner: { start: at + 4, end: close } };
  }
  for (const [pattern, kind] of [[autolink, 'url'] as const, [tag, 'html'] as const]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) {
      const end = at + match[0].length;
      return { kind, end, inner: kind === 'url' ? { start: at + 1, end: end - 1 } : { start: end, end } };
    }
  }
  return undefined;
}

/** A TeX command with its arguments, `\footcite[3]{doe}`, which Pandoc passes through unread. */
function texAt(text: string, at: number): Skip | undefined {
  const match = /\\[A-Za-z]+\*?(?:\[[^[\]\n]{0,200}\])*(?:\{[^{}\n]{0,500}\})+/y;
  match.lastIndex = at;
  const found = match.exec(text);
  if (found === null) return undefined;
  const end = at + found[0].length;
  return { kind: 'tex', end, inner: { start: end, end } };
}

/** The `(path "title")` right after a link's text. The destination may contain balanced round brackets. */
function targetAt(text: string, at: number): LinkTarget | undefined {
  const match =
    /\([ \t]*(?:\n[ \t]*)?(?![ \t])(?:<([^<>\n]{0,2000})>|((?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\]){0,200}\)){0,2000}))(?:(?:\s+|(?<=[ \t\n]))(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?[ \t]*(?:\n[ \t]*)?\)/y;
  match.lastIndex = at;
  const found = match.exec(text);
  if (found === null) return undefined;
  const destination = (found[1] ?? found[2] ?? '').replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  return { end: at + found[0].length, destination };
}

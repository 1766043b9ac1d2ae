import MarkdownIt, { type StateBlock, type Token } from 'markdown-it';
import type { Span } from '../../text/span.ts';
import { blockSource, outOfSight } from './block-source.ts';
import { definition, fencedDiv, footnoteDefinition } from './block-rules.ts';
import type { Container } from '../briefing.ts';

/**
 * A stretch of text that is parsed for inlines on its own, as the parts of the file it is made of, one a line:
 * `> He\n> left.` has the pieces `He` and `left.`. No piece holds block marks, indentation or a line end.
 */
export type Pieces = readonly Span[];

/** A block without blocks inside. */
export interface Leaf extends Span {
  readonly kind: 'paragraph' | 'heading' | 'row' | 'head-row' | 'html';
  /** One for each cell of a table row, else a single one. */
  readonly units: readonly Pieces[];
  /** Index of the innermost container, -1 at the top. */
  readonly parent: number;
}

/** The blocks of a Markdown text in document order. Code and front matter are left out. */
export interface Blocks {
  readonly leaves: readonly Leaf[];
  readonly containers: readonly Container[];
  /** Targets of link reference definitions by normalised label. */
  readonly references: ReadonlyMap<string, string>;
  /** How a label is normalised for `references`. */
  readonly normaliseLabel: (label: string) => string;
}

/**
 * Cuts a text into blocks. The structure is markdown-it's; exact offsets come from its block state, which knows, while a
 * block is being read, where in the text each of its lines begins behind all quote marks, list marks and indentation.
 */
export function parseBlocks(text: string): Blocks {
  const source = blockSource(text);
  const tokens: Token[] = [];
  const references: Record<string, { title: string; href: string }> = {};
  const state = new parser.block.State(source, parser, { references }, tokens);
  const lines = [...state.bMarks];
  const pieces = recordPieces(state);
  parser.block.tokenize(state, 0, state.lineMax);
  return {
    ...collect(tokens, pieces, source, lines),
    references: new Map(Object.entries(references).map(([label, { href }]) => [label, href])),
    normaliseLabel: parser.utils.normalizeReference,
  };
}

const parser = new MarkdownIt({ html: true });
parser.block.ruler.before('table', 'footnote_definition', footnoteDefinition, {
  alt: ['paragraph', 'reference'],
});
parser.block.ruler.before('table', 'definition', definition, { alt: ['paragraph', 'reference'] });
parser.block.ruler.before('table', 'fenced_div', fencedDiv, {
  alt: ['paragraph', 'reference', 'blockquote', 'list'],
});

/** Notes the pieces of every leaf at the moment its content token is made, when the state's line marks are its own. */
function recordPieces(state: StateBlock): Map<Token, Pieces> {
  const pieces = new Map<Token, Pieces>();
  const push = state.push.bind(state);
  let row: Token | undefined;
  state.push = (type, tag, nesting) => {
    const before = state.tokens.at(-1);
    const token = push(type, tag, nesting);
    if (type === 'tr_open') row = token;
    else if (type === 'tr_close' && row?.map) pieces.set(row, linesOf(state, row.map));
    else if (type === 'inline' && before?.map && before.type !== 'th_open' && before.type !== 'td_open') {
      const [first, last] = before.map;
      const underlined = before.type === 'heading_open' && !before.markup.startsWith('#');
      const found = linesOf(state, [first, underlined ? last - 1 : last]);
      pieces.set(before, before.type === 'heading_open' ? headingPieces(state.src, before, found) : found);
    }
    return token;
  };
  return pieces;
}

function linesOf(state: StateBlock, [first, last]: readonly [number, number]): Span[] {
  const found: Span[] = [];
  for (let line = first; line < last; line += 1) {
    let start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    if (state.src.charAt(start) === outOfSight) start = skipHidden(state.src, start);
    let end = Math.max(start, state.eMarks[line] ?? start);
    while (end > start && /[ \t]/.test(state.src.charAt(end - 1))) end -= 1;
    if (end > start) found.push({ start, end });
  }
  return found;
}

function skipHidden(source: string, start: number): number {
  let at = start;
  while (source.charAt(at) === outOfSight) at += 1;
  while (/[ \t]/.test(source.charAt(at))) at += 1;
  return at;
}

/** `## Heading ##` without the marks of both ends, and without Pandoc's attributes, `{#id .class key="x"}`. */
function headingPieces(source: string, { markup }: Token, pieces: readonly Span[]): Span[] {
  return pieces.flatMap(({ start, end }, index) => {
    const line = source.slice(start, end);
    const hashes = markup.startsWith('#');
    const from = hashes ? (/^#+[ \t]*/.exec(line)?.[0].length ?? 0) : 0;
    let words = line.slice(from);
    if (index === pieces.length - 1) words = words.replace(attributes, '').trimEnd();
    if (hashes) words = words.replace(/(?:^|(?<![ \t])[ \t]+)#+$/, '');
    const to = from + words.trimEnd().length;
    return to > from ? [{ start: start + from, end: start + to }] : [];
  });
}

/** Each attribute goes as far as it can, so that there is one way to read them: with more, a long run of them would take for ever. */
const attributes =
  /(?<!\])\{(?:[ \t]*(?:[#.][^\s{}#.=]+(?=[ \t}#.])|-(?=[ \t}])|[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+(?=[ \t}]))))+[ \t]*\}$/;

function collect(
  tokens: readonly Token[],
  pieces: ReadonlyMap<Token, Pieces>,
  source: string,
  lines: readonly number[],
): { leaves: Leaf[]; containers: Container[] } {
  const leaves: Leaf[] = [];
  const containers: (Container & { start: number; end: number })[] = [];
  const open: number[] = [];
  let inHead = false;
  const add = (kind: Leaf['kind'], units: readonly Pieces[]): void => {
    const all = units.flat();
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) return;
    leaves.push({ kind, units, parent: open.at(-1) ?? -1, start: first.start, end: last.end });
    for (const index of open) {
      const container = containers[index];
      if (container === undefined) continue;
      if (container.start < 0) container.start = first.start;
      container.end = last.end;
    }
  };
  for (const token of tokens) {
    const form = containerForms.get(token.type);
    if (form !== undefined) {
      const label = token.meta?.['label'];
      open.push(
        containers.push({
          form,
          parent: open.at(-1) ?? -1,
          start: -1,
          end: -1,
          ...(typeof label === 'string' ? { label } : {}),
        }) - 1,
      );
    } else if (closers.has(token.type)) open.pop();
    if (token.type === 'thead_open') inHead = true;
    else if (token.type === 'thead_close') inHead = false;
    const found = pieces.get(token);
    if (token.type === 'paragraph_open') add('paragraph', [found ?? []]);
    else if (token.type === 'heading_open') add('heading', [found ?? []]);
    else if (token.type === 'tr_open') add(inHead ? 'head-row' : 'row', cellsOf(source, found?.[0]));
    else if (token.type === 'html_block' && token.map && !verbatim.test(token.content)) {
      add('html', [htmlLines(source, lines, token.map)]);
    }
  }
  return { leaves, containers };
}

const containerForms = new Map<string, Container['form']>([
  ['blockquote_open', 'quote'],
  ['bullet_list_open', 'list'],
  ['ordered_list_open', 'list'],
  ['list_item_open', 'item'],
  ['footnote_open', 'footnote'],
  ['table_open', 'table'],
]);
const closers = new Set([...containerForms.keys()].map((type) => type.replace('_open', '_close')));
const verbatim = /^\s*<(?:script|style|pre|textarea)\b/i;

/** The cells of a pipe table's row; an escaped pipe parts nothing. */
function cellsOf(source: string, line: Span | undefined): Span[][] {
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

function htmlLines(
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

import MarkdownIt, { type StateBlock, type Token } from 'markdown-it';
import type { Span } from '../../text/span.ts';
import { cellsOf, headingLines, htmlLines, blockLines, type LineSpans } from './block-lines.ts';
import { blockSource } from './block-source.ts';
import { definition, fencedDiv, footnoteDefinition } from './block-rules.ts';
import type { Container } from '../briefing.ts';

/** A block without blocks inside, as Markdown has it. */
export interface MarkdownBlock extends Span {
  readonly kind: 'paragraph' | 'heading' | 'row' | 'head-row' | 'html';
  /** One for each cell of a table row, else a single one. */
  readonly texts: readonly LineSpans[];
  /** Index of the innermost container, -1 at the top. */
  readonly parent: number;
}

/** The blocks of a Markdown text in document order. Code and front matter are left out. */
export interface BlockStructure {
  readonly blocks: readonly MarkdownBlock[];
  readonly containers: readonly Container[];
  /** Targets of link reference definitions by normalised label. */
  readonly references: ReadonlyMap<string, string>;
  /** Normalises a label for `references`. */
  readonly normaliseLabel: (label: string) => string;
}

/**
 * Cuts a text into blocks. The structure is markdown-it's. Exact offsets come from its block state: while it reads a block, it knows
 * where in the text each line begins after all quote marks, list marks and indentation.
 */
export function parseBlocks(text: string): BlockStructure {
  const source = blockSource(text);
  const tokens: Token[] = [];
  const references: Record<string, { title: string; href: string }> = {};
  const state = new parser.block.State(source, parser, { references }, tokens);
  const lineStarts = [...state.bMarks];
  const lines = recordLines(state);
  parser.block.tokenize(state, 0, state.lineMax);
  return {
    ...collect(tokens, lines, source, lineStarts),
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

/** Records the lines of every block when its content token is made: the state's line marks are those of the block only then. */
function recordLines(state: StateBlock): Map<Token, LineSpans> {
  const lines = new Map<Token, LineSpans>();
  const push = state.push.bind(state);
  let row: Token | undefined;
  state.push = (type, tag, nesting) => {
    const before = state.tokens.at(-1);
    const token = push(type, tag, nesting);
    if (type === 'tr_open') row = token;
    else if (type === 'tr_close' && row?.map) lines.set(row, blockLines(state, row.map));
    else if (type === 'inline' && before?.map && before.type !== 'th_open' && before.type !== 'td_open') {
      const [first, last] = before.map;
      const underlined = before.type === 'heading_open' && !before.markup.startsWith('#');
      const found = blockLines(state, [first, underlined ? last - 1 : last]);
      lines.set(before, before.type === 'heading_open' ? headingLines(state.src, before, found) : found);
    }
    return token;
  };
  return lines;
}

function collect(
  tokens: readonly Token[],
  lines: ReadonlyMap<Token, LineSpans>,
  source: string,
  lineStarts: readonly number[],
): { blocks: MarkdownBlock[]; containers: Container[] } {
  const blocks: MarkdownBlock[] = [];
  const containers: (Container & { start: number; end: number })[] = [];
  const open: number[] = [];
  let inHead = false;
  const add = (kind: MarkdownBlock['kind'], texts: readonly LineSpans[]): void => {
    const all = texts.flat();
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) return;
    blocks.push({ kind, texts, parent: open.at(-1) ?? -1, start: first.start, end: last.end });
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
    const found = lines.get(token);
    if (token.type === 'paragraph_open') add('paragraph', [found ?? []]);
    else if (token.type === 'heading_open') add('heading', [found ?? []]);
    else if (token.type === 'tr_open') add(inHead ? 'head-row' : 'row', cellsOf(source, found?.[0]));
    else if (token.type === 'html_block' && token.map && !verbatim.test(token.content)) {
      add('html', [htmlLines(source, lineStarts, token.map)]);
    }
  }
  return { blocks, containers };
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

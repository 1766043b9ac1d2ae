import { firstFrom } from '../text/ordered-spans.ts';
import type { Span } from '../text/span.ts';
import type { Briefing, Container, Quotation, Sentence } from './briefing.ts';

/** The structure of a document, as coverage asks for it. */
export interface Layout {
  readonly sentencesOf: ReadonlyMap<number, readonly Sentence[]>;
  /** The index of each block's container, by block. */
  readonly parents: readonly number[];
  /** Blocks and containers by parent, in order; blocks with their index. */
  readonly children: ReadonlyMap<
    number,
    readonly (Span & { readonly block?: number; readonly heading?: boolean })[]
  >;
  /** All blocks in order of start, with their indexes. */
  readonly blocks: readonly (Span & { readonly block: number })[];
  /** The outermost block quote around each container that stands in one. */
  readonly outerQuotes: ReadonlyMap<number, Container>;
  readonly footnotes: ReadonlyMap<string, Container>;
  /** The quotations between marks, in order, except those without an end. */
  readonly quotations: readonly Quotation[];
}

/** The layout of a briefing. */
export function layoutOf({ sentences, blocks, containers, quotations }: Briefing): Layout {
  const sentencesOf = Map.groupBy(sentences, ({ block }) => block);
  const nodes = [
    ...blocks.map(({ start, end, parent, kind }, block) => ({
      start,
      end,
      parent,
      block,
      heading: kind === 'heading',
    })),
    ...containers,
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const outerQuotes = new Map<number, Container>();
  for (const [index, container] of containers.entries()) {
    const outer = outerQuotes.get(container.parent) ?? (container.form === 'quote' ? container : undefined);
    if (outer !== undefined) outerQuotes.set(index, outer);
  }
  const footnotes = new Map<string, Container>();
  for (const container of containers) {
    if (container.label !== undefined && !footnotes.has(container.label))
      footnotes.set(container.label, container);
  }
  return {
    sentencesOf,
    parents: blocks.map(({ parent }) => parent),
    children: Map.groupBy(nodes, ({ parent }) => parent),
    blocks: blocks
      .map(({ start, end }, block) => ({ start, end, block }))
      .toSorted((a, b) => a.start - b.start),
    outerQuotes,
    footnotes,
    quotations: quotations.filter(({ form, open }) => form === 'inline' && !open),
  };
}

/** The sentence that holds an offset or ends right before it. */
export function sentenceUpTo(offset: number, { blocks, sentencesOf }: Layout): Sentence | undefined {
  const block = blocks[firstFrom(blocks, offset + 1) - 1]?.block ?? -1;
  return sentencesOf.get(block)?.find(({ end }) => end >= offset);
}

/** The block or container after a sentence's block in the same container. */
export function nodeAfter(sentence: Sentence, { parents, children }: Layout) {
  const nodes = children.get(parents[sentence.block] ?? -1) ?? [];
  return nodes[firstFrom(nodes, sentence.end)];
}

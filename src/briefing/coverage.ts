import { firstFrom, within } from '../text/ordered-spans.ts';
import { contains, type Span } from '../text/span.ts';
import type { Briefing, CitationGroup, Container, Quotation, Sentence } from './briefing.ts';

/** How far a citation reaches. */
export type Scope = 'sentence' | 'paragraph';

/**
 * Which citations cover each sentence: those in it or directly after it, and
 * - in its footnotes;
 * - for a sentence that ends in a colon, those of what it introduces: the next sentence, else the list, block quote, table
 *   or paragraph after it;
 * - for a sentence of a quotation of several, those of the sentence in which the quotation ends, else those that lead up to it;
 * - for a sentence of a block quote without its own, the next in the quote, those of the line of attribution in or after
 *   it, or those of the sentence that introduces the quote;
 * - with scope `paragraph`, those at the very end of its paragraph.
 *
 * `counts` says whether a group cites a source at all; by default links do not.
 */
export function coverage(
  briefing: Briefing,
  scope: Scope,
  counts: (group: CitationGroup) => boolean = ({ form }) => form !== 'link',
): ReadonlyMap<Sentence, readonly CitationGroup[]> {
  const groups = briefing.groups.filter(counts).toSorted((a, b) => a.start - b.start);
  const layout = layoutOf(briefing);
  const own = new Map<Sentence, readonly CitationGroup[]>();
  for (const sentence of briefing.sentences) own.set(sentence, ownGroups(briefing, groups, sentence, layout));

  const covered = new Map<Sentence, readonly CitationGroup[]>();
  for (const sentence of briefing.sentences) {
    const found = new Set(own.get(sentence) ?? []);
    const add = (more: readonly CitationGroup[]): void => {
      for (const group of more) found.add(group);
    };
    if (found.size === 0) add(quotedOnGroups(sentence, own, layout));
    if (endsInColon(sentence)) add(introduced(sentence, groups, own, layout));
    const quote = layout.outerQuotes.get(layout.parents[sentence.block] ?? -1);
    if (found.size === 0 && quote !== undefined) add(quoteGroups(sentence, quote, groups, own, layout));
    if (scope === 'paragraph') add(closingGroups(sentence, own, layout));
    covered.set(sentence, [...found]);
  }
  return covered;
}

/**
 * What covers a sentence whose quotation runs on after it, or began before it: the citations of the sentence in which the
 * quotation ends, else those that lead up to it. A quotation of several paragraphs is one.
 */
function quotedOnGroups(
  sentence: Sentence,
  own: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  layout: Layout,
): readonly CitationGroup[] {
  const { quotations } = layout;
  const at = firstFrom(quotations, sentence.end) - 1;
  const quotation = quotations[at];
  if (quotation === undefined || quotation.end <= sentence.start) return [];
  let [first, last] = [at, at];
  while (runsOn(quotations[first - 1])) first -= 1;
  while (runsOn(quotations[last])) last += 1;
  const begins = quotations[first] ?? quotation;
  const ends = quotations[last] ?? quotation;
  const after =
    ends.end > sentence.end ? (own.get(sentenceAt(ends.inner.end, layout) ?? sentence) ?? []) : [];
  if (after.length > 0 || begins.start >= sentence.start) return after;
  const lead = own.get(sentenceAt(begins.start, layout) ?? sentence) ?? [];
  return lead.filter(({ end }) => end <= begins.start);
}

/** Whether a quotation has no closing mark because the next paragraph goes on with it. */
function runsOn(quotation: Quotation | undefined): boolean {
  return quotation !== undefined && quotation.inner.end === quotation.end;
}

/** The sentence that an offset stands in or right after. */
function sentenceAt(offset: number, { blocks, sentencesOf }: Layout): Sentence | undefined {
  const block = blocks[firstFrom(blocks, offset + 1) - 1]?.block ?? -1;
  return sentencesOf.get(block)?.find(({ end }) => end >= offset);
}

/** What coverage needs to know of the document's structure. */
interface Layout {
  readonly sentencesOf: ReadonlyMap<number, readonly Sentence[]>;
  /** The containers that blocks stand in, by block. */
  readonly parents: readonly number[];
  /** Blocks and containers by their parent, in order; a block with its number. */
  readonly children: ReadonlyMap<
    number,
    readonly (Span & { readonly block?: number; readonly heading?: boolean })[]
  >;
  /** All blocks in order of their start, with their numbers. */
  readonly blocks: readonly (Span & { readonly block: number })[];
  /** The outermost block quote around each container that stands in one. */
  readonly outerQuotes: ReadonlyMap<number, Container>;
  readonly footnotes: ReadonlyMap<string, Container>;
  /** The quotations between marks, in order, but for those whose end nobody can tell. */
  readonly quotations: readonly Quotation[];
}

function layoutOf({ sentences, blocks, containers, quotations }: Briefing): Layout {
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

function ownGroups(
  { noteReferences }: Briefing,
  groups: readonly CitationGroup[],
  sentence: Sentence,
  { footnotes }: Layout,
): CitationGroup[] {
  const notes = within(noteReferences, sentence).flatMap(({ label }) => footnotes.get(label) ?? []);
  return [...within(groups, sentence), ...notes.flatMap((note) => within(groups, note))];
}

function introduced(
  sentence: Sentence,
  groups: readonly CitationGroup[],
  own: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  layout: Layout,
): readonly CitationGroup[] {
  const siblings = layout.sentencesOf.get(sentence.block) ?? [];
  const next = siblings[siblings.indexOf(sentence) + 1];
  if (next !== undefined) return own.get(next) ?? [];
  const node = nodeAfter(sentence, layout);
  if (node === undefined || node.heading === true) return [];
  if (node.block !== undefined)
    return (layout.sentencesOf.get(node.block) ?? []).flatMap((each) => own.get(each) ?? []);
  return [...within(groups, node), ...attribution(node, groups, own, layout)];
}

/** What stands after a sentence's block in the same container. */
function nodeAfter(sentence: Sentence, { parents, children }: Layout) {
  const nodes = children.get(parents[sentence.block] ?? -1) ?? [];
  return nodes[firstFrom(nodes, sentence.end)];
}

function quoteGroups(
  sentence: Sentence,
  quote: Container,
  groups: readonly CitationGroup[],
  own: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  layout: Layout,
): readonly CitationGroup[] {
  const later = within(groups, { start: sentence.end, end: quote.end });
  if (later.length > 0) return later;
  const after = attribution(quote, groups, own, layout);
  if (after.length > 0) return after;
  const nodes = layout.children.get(quote.parent) ?? [];
  const before = nodes[firstFrom(nodes, quote.start) - 1];
  const lead = before?.block === undefined ? undefined : layout.sentencesOf.get(before.block)?.at(-1);
  return lead === undefined || /[.!?…]["”’»)\]]*$/.test(lead.plain) ? [] : (own.get(lead) ?? []);
}

/** The citations right after a block quote: a paragraph of nothing else, or one that opens with a dash. */
function attribution(
  quote: Span,
  groups: readonly CitationGroup[],
  own: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  layout: Layout,
): readonly CitationGroup[] {
  const next = layout.blocks[firstFrom(layout.blocks, quote.end)];
  const bare = within(groups, { start: quote.end, end: next?.start ?? Infinity });
  if (bare.length > 0) return bare;
  const sentence = next === undefined ? undefined : layout.sentencesOf.get(next.block)?.[0];
  return sentence !== undefined && /^[—–―-]/.test(sentence.plain) ? (own.get(sentence) ?? []) : [];
}

function closingGroups(
  sentence: Sentence,
  own: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  { sentencesOf }: Layout,
): readonly CitationGroup[] {
  const last = sentencesOf.get(sentence.block)?.at(-1);
  if (last === undefined || last === sentence) return [];
  const atEnd = ({ end }: Span): boolean => end <= last.end && last.end - end <= 2;
  const inNote = (group: Span): boolean => !contains(last, group);
  return (own.get(last) ?? []).filter((group) => atEnd(group) || inNote(group));
}

function endsInColon({ plain }: Sentence): boolean {
  return /:["”’»*_)\]]*$/.test(plain);
}

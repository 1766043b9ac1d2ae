import { firstFrom, within } from '../text/ordered-spans.ts';
import { contains, type Span } from '../text/span.ts';
import type { Briefing, CitationGroup, Container, Quotation, Sentence } from './briefing.ts';
import { layoutOf, nodeAfter, sentenceUpTo, type Layout } from './layout.ts';

/** How far a citation reaches. */
export type Scope = 'sentence' | 'paragraph';

/**
 * The citations that cover each sentence: those in it or directly after it, and
 * - those in its footnotes;
 * - for a sentence that ends in a colon, those of what it introduces: the next sentence, else the list, block quote, table or paragraph
 *   after it;
 * - for a sentence of a quotation that spans several, those of the sentence in which the quotation ends, else those that lead up to it;
 * - for a sentence of a block quote without citations of its own, the next in the quote, those of the line of attribution in or after the
 *   quote, or those of the sentence that introduces the quote;
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
  const cited = new Map<Sentence, readonly CitationGroup[]>();
  for (const sentence of briefing.sentences)
    cited.set(sentence, groupsIn(briefing, groups, sentence, layout));

  const covered = new Map<Sentence, readonly CitationGroup[]>();
  for (const sentence of briefing.sentences) {
    const found = new Set(cited.get(sentence) ?? []);
    const add = (more: readonly CitationGroup[]): void => {
      for (const group of more) found.add(group);
    };
    if (found.size === 0) add(groupsOfQuotation(sentence, cited, layout));
    if (endsInColon(sentence)) add(introducedGroups(sentence, groups, cited, layout));
    const quote = layout.outerQuotes.get(layout.parents[sentence.block] ?? -1);
    if (found.size === 0 && quote !== undefined) add(quoteGroups(sentence, quote, groups, cited, layout));
    if (scope === 'paragraph') add(closingGroups(sentence, cited, layout));
    covered.set(sentence, [...found]);
  }
  return covered;
}

/**
 * The citations of a sentence whose quotation continues after it or began before it: those of the sentence in which the quotation ends,
 * else those that lead up to it. A quotation of several paragraphs is one.
 */
function groupsOfQuotation(
  sentence: Sentence,
  cited: ReadonlyMap<Sentence, readonly CitationGroup[]>,
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
    ends.end > sentence.end ? (cited.get(sentenceUpTo(ends.inner.end, layout) ?? sentence) ?? []) : [];
  if (after.length > 0 || begins.start >= sentence.start) return after;
  const lead = cited.get(sentenceUpTo(begins.start, layout) ?? sentence) ?? [];
  return lead.filter(({ end }) => end <= begins.start);
}

/** Whether a quotation has no closing mark because the next paragraph continues it. */
function runsOn(quotation: Quotation | undefined): boolean {
  return quotation !== undefined && quotation.inner.end === quotation.end;
}

/** The citations in a sentence and in its footnotes. */
function groupsIn(
  { noteReferences }: Briefing,
  groups: readonly CitationGroup[],
  sentence: Sentence,
  { footnotes }: Layout,
): CitationGroup[] {
  const notes = within(noteReferences, sentence).flatMap(({ label }) => footnotes.get(label) ?? []);
  return [...within(groups, sentence), ...notes.flatMap((note) => within(groups, note))];
}

/** The citations of what a sentence that ends in a colon introduces. */
function introducedGroups(
  sentence: Sentence,
  groups: readonly CitationGroup[],
  cited: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  layout: Layout,
): readonly CitationGroup[] {
  const siblings = layout.sentencesOf.get(sentence.block) ?? [];
  const next = siblings[siblings.indexOf(sentence) + 1];
  if (next !== undefined) return cited.get(next) ?? [];
  const node = nodeAfter(sentence, layout);
  if (node === undefined || node.heading === true) return [];
  if (node.block !== undefined)
    return (layout.sentencesOf.get(node.block) ?? []).flatMap((each) => cited.get(each) ?? []);
  return [...within(groups, node), ...attributionGroups(node, groups, cited, layout)];
}

/** The citations of a sentence in a block quote that has none itself. */
function quoteGroups(
  sentence: Sentence,
  quote: Container,
  groups: readonly CitationGroup[],
  cited: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  layout: Layout,
): readonly CitationGroup[] {
  const later = within(groups, { start: sentence.end, end: quote.end });
  if (later.length > 0) return later;
  const after = attributionGroups(quote, groups, cited, layout);
  if (after.length > 0) return after;
  const nodes = layout.children.get(quote.parent) ?? [];
  const before = nodes[firstFrom(nodes, quote.start) - 1];
  const lead = before?.block === undefined ? undefined : layout.sentencesOf.get(before.block)?.at(-1);
  return lead === undefined || /[.!?…]["”’»)\]]*$/.test(lead.plain) ? [] : (cited.get(lead) ?? []);
}

/** The citations right after a block quote: a paragraph of nothing else, or one that opens with a dash. */
function attributionGroups(
  quote: Span,
  groups: readonly CitationGroup[],
  cited: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  layout: Layout,
): readonly CitationGroup[] {
  const next = layout.blocks[firstFrom(layout.blocks, quote.end)];
  const bare = within(groups, { start: quote.end, end: next?.start ?? Infinity });
  if (bare.length > 0) return bare;
  const sentence = next === undefined ? undefined : layout.sentencesOf.get(next.block)?.[0];
  return sentence !== undefined && /^[—–―-]/.test(sentence.plain) ? (cited.get(sentence) ?? []) : [];
}

/** The citations at the end of a sentence's paragraph. */
function closingGroups(
  sentence: Sentence,
  cited: ReadonlyMap<Sentence, readonly CitationGroup[]>,
  { sentencesOf }: Layout,
): readonly CitationGroup[] {
  const last = sentencesOf.get(sentence.block)?.at(-1);
  if (last === undefined || last === sentence) return [];
  const atEnd = ({ end }: Span): boolean => end <= last.end && last.end - end <= 2;
  const inNote = (group: Span): boolean => !contains(last, group);
  return (cited.get(last) ?? []).filter((group) => atEnd(group) || inNote(group));
}

function endsInColon({ plain }: Sentence): boolean {
  return /:["”’»*_)\]]*$/.test(plain);
}

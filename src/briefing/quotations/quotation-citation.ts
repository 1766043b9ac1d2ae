import { firstFrom, overlapFinder, within } from '../../text/ordered-spans.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Briefing, CitationGroup, Quotation, Sentence } from '../briefing.ts';
import { runStart } from '../../text/run-start.ts';

/** The words of a quotation that rest on the same citations: as a rule all of them. */
export interface QuotedPart {
  readonly quotation: Quotation;
  /** The words, raw, in the briefing; citations may stand among them. */
  readonly words: Span;
  /** The groups they are held against; none where nothing covers the quotation. */
  readonly groups: readonly CitationGroup[];
  /** Whether the words go on a sentence that the writer began, so that their first letter may be lower case. */
  readonly runIn: boolean;
}

/**
 * Which citations each quotation belongs to. Of the quotation's own sentence (or sentences) it is
 *
 * 1. the next bracket, link or note after it, if no other quotation comes between (`“…” [@a] and “…” [@b]`);
 * 2. else the in-text citation that leads up to it (`@a [¶2] says “…”`), or follows it at once (`“…,” says @a [¶2]`);
 * 3. else the next one at all (`“…,” he said, “…” [@a]`);
 * 4. else whatever covers the sentence (`covered`, see `coverage`): a citation before it, one at the paragraph's end.
 *
 * A block quote belongs to the citations in it, else to those of its line of attribution or of the sentence that introduces it.
 * Where several stand in it, each part of the words belongs to the next. Groups side by side count as one.
 */
export function quotedParts(
  briefing: Briefing,
  covered: ReadonlyMap<Sentence, readonly CitationGroup[]>,
): QuotedPart[] {
  const groups = [...new Set([...covered.values()].flat())].toSorted((a, b) => a.start - b.start);
  const setting: Setting = {
    briefing,
    covered,
    groups,
    anchors: [...groups.map(asAnchor), ...notes(briefing, groups)].toSorted((a, b) => a.start - b.start),
    anchorsOf: new Map(),
  };
  const sentencesAt = overlapFinder(briefing.sentences);
  return briefing.quotations.flatMap((quotation) => {
    const sentences = sentencesAt(quotation);
    return quotation.form === 'block'
      ? blockParts(quotation, sentences, setting)
      : [inlinePart(quotation, sentences, setting)];
  });
}

/** A place in the text where a citation is made: the group itself, or the reference to the note that holds it. */
interface Anchor extends Span {
  readonly groups: readonly CitationGroup[];
  readonly leads: boolean;
}

interface Setting {
  readonly briefing: Briefing;
  readonly covered: ReadonlyMap<Sentence, readonly CitationGroup[]>;
  readonly groups: readonly CitationGroup[];
  readonly anchors: readonly Anchor[];
  /** The anchors of stretches that were asked for. */
  readonly anchorsOf: Map<string, readonly Anchor[]>;
}

function asAnchor(group: CitationGroup): Anchor {
  return { start: group.start, end: group.end, groups: [group], leads: group.form === 'in-text' };
}

function notes({ noteReferences, containers }: Briefing, groups: readonly CitationGroup[]): Anchor[] {
  const byLabel = new Map<string | undefined, readonly CitationGroup[]>();
  for (const container of containers) {
    const { form, label } = container;
    if (form === 'footnote' && !byLabel.has(label)) byLabel.set(label, within(groups, container));
  }
  return noteReferences.flatMap(({ label, start, end }) => {
    const own = byLabel.get(label) ?? [];
    return own.length === 0 ? [] : [{ start, end, groups: own, leads: false }];
  });
}

function inlinePart(quotation: Quotation, sentences: readonly Sentence[], setting: Setting): QuotedPart {
  const { briefing } = setting;
  const first = sentences[0];
  const reach = { start: first?.start ?? quotation.start, end: sentences.at(-1)?.end ?? quotation.end };
  const anchors = anchorsIn(reach, setting);
  const own = ownAnchor(quotation, anchors, briefing);
  const groups =
    own === undefined
      ? [...new Set(sentences.flatMap((sentence) => setting.covered.get(sentence) ?? []))]
      : withNext(own, anchors, briefing.text);
  const cut = quotation.open ? anchors[firstFrom(anchors, quotation.inner.start + 1)] : undefined;
  const lead = briefing.text.slice(reach.start, quotation.start);
  return {
    quotation,
    words: { start: quotation.inner.start, end: Math.min(quotation.inner.end, cut?.start ?? Infinity) },
    groups,
    runIn: /\p{L}/u.test(lead) || isFragment(first, briefing),
  };
}

/** The anchors of a stretch; those of a sentence are put together once for all its quotations. */
function anchorsIn({ start, end }: Span, { anchors, anchorsOf }: Setting): readonly Anchor[] {
  const id = `${start}-${end}`;
  const known = anchorsOf.get(id) ?? within(anchors, { start, end });
  anchorsOf.set(id, known);
  return known;
}

function ownAnchor(
  quotation: Quotation,
  anchors: readonly Anchor[],
  { quotations, text }: Briefing,
): Anchor | undefined {
  const inside = quotation.open ? undefined : firstWithin(anchors, quotation);
  if (inside !== undefined) {
    const next = anchors[firstFrom(anchors, quotation.end)];
    return next !== undefined && onlySigns.test(text.slice(quotation.end, next.start)) ? next : inside;
  }
  const from = quotation.open ? quotation.inner.start : quotation.end;
  const next = quotations[firstFrom(quotations, quotation.end)]?.start ?? Infinity;
  const before = quotations[lastBefore(quotations, quotation.start)]?.end ?? 0;
  const first = firstFrom(anchors, from);
  const startOf = (index: number): number => anchors[index]?.start ?? Infinity;
  for (let at = first; startOf(at) < next; at += 1) if (anchors[at]?.leads === false) return anchors[at];
  for (let at = firstFrom(anchors, quotation.start) - 1; at >= 0 && startOf(at) >= before; at -= 1) {
    const anchor = anchors[at];
    if (anchor?.leads === true && anchor.end <= quotation.start) return anchor;
  }
  return anchors[first];
}

/** What may stand between a quotation and the citation that follows it at once. */
const onlySigns = /^[\s.,;:!?)]*$/;

function firstWithin(anchors: readonly Anchor[], outer: Span): Anchor | undefined {
  for (let at = firstFrom(anchors, outer.start); (anchors[at]?.start ?? Infinity) < outer.end; at += 1) {
    const anchor = anchors[at];
    if (anchor !== undefined && contains(outer, anchor)) return anchor;
  }
  return undefined;
}

/** Index of the last quotation that ends at `offset` or before; -1 where there is none. */
function lastBefore(quotations: readonly Quotation[], offset: number): number {
  let at = firstFrom(quotations, offset) - 1;
  while (at >= 0 && (quotations[at]?.end ?? 0) > offset) at -= 1;
  return at;
}

/** The groups of an anchor and of those that follow it with nothing but white space between. */
function withNext(own: Anchor, anchors: readonly Anchor[], text: string): readonly CitationGroup[] {
  const groups = [...own.groups];
  let { end } = own;
  for (let at = firstFrom(anchors, end); at < anchors.length; at += 1) {
    const anchor = anchors[at];
    if (anchor === undefined || anchor.start < end) continue;
    if (text.slice(end, anchor.start).trim() !== '') break;
    for (const group of anchor.groups) groups.push(group);
    ({ end } = anchor);
  }
  return groups;
}

function blockParts(quotation: Quotation, sentences: readonly Sentence[], setting: Setting): QuotedPart[] {
  const inner = withSigns(quotation.inner, setting.briefing.text);
  const runIn = isLedInto(quotation, setting.briefing);
  const inside = within(setting.groups, inner).filter((group) => group.end < inner.end);
  const covering = [...new Set(sentences.flatMap((sentence) => setting.covered.get(sentence) ?? []))];
  if (inside.length === 0) return [{ quotation, words: inner, groups: covering, runIn }];
  const parts: QuotedPart[] = [];
  let { start } = inner;
  for (const group of inside) {
    parts.push({
      quotation,
      words: { start, end: group.start },
      groups: [group],
      runIn: runIn && parts.length === 0,
    });
    start =
      group.end + (/^[\s.,;:!?)]*/.exec(setting.briefing.text.slice(group.end, inner.end))?.[0].length ?? 0);
  }
  const last = { start, end: inner.end };
  const after = covering.filter((group) => group.start >= inner.end);
  parts.push({ quotation, words: last, groups: after.length > 0 ? after : inside.slice(-1), runIn: false });
  const hasWords = ({ words }: QuotedPart): boolean =>
    /[\p{L}\p{N}]/u.test(setting.briefing.text.slice(words.start, words.end));
  return parts.filter(hasWords);
}

/** Whether the text before a block quote does not end a sentence. */
function isLedInto(quotation: Quotation, { sentences }: Briefing): boolean {
  let at = firstFrom(sentences, quotation.start) - 1;
  while ((sentences[at]?.end ?? 0) > quotation.start) at -= 1;
  const before = sentences[at];
  return before !== undefined && before.kind !== 'heading' && !/[.!?…]["”’»)\]]*$/.test(before.plain);
}

/**
 * With the signs that touch them: the words of a block quote are told from its first letter to its last, so that in
 * `**They** left (“soon”).` the mark of emphasis before them and the signs behind them are told apart from it.
 */
function withSigns({ start, end }: Span, text: string): Span {
  const head = text.slice(Math.max(0, start - 80), start);
  const before = head.length - runStart(head, /[^\s>]/);
  const after =
    /^(?:\]\([^()\s]{0,2000}\)|[^\s\p{L}\p{N}[(<^@{])*/u.exec(text.slice(end, end + 2100))?.[0] ?? '';
  return { start: start - before, end: end + after.length };
}

/** Whether a sentence stands in a list or a table, where what begins a line need not begin a sentence. */
function isFragment(sentence: Sentence | undefined, { blocks, containers }: Briefing): boolean {
  const form = containers[blocks[sentence?.block ?? -1]?.parent ?? -1]?.form;
  return form === 'item' || form === 'table';
}

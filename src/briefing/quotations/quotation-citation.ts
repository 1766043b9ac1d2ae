import { firstFrom, overlapFinder, within } from '../../text/ordered-spans.ts';
import type { Span } from '../../text/span.ts';
import { anchorOf, anchorsOf, groupsFrom, type Anchor } from './anchors.ts';
import type { Briefing, CitationGroup, Quotation, Sentence } from '../briefing.ts';
import { runStart } from '../../text/run-start.ts';

/** The words of a quotation that rest on the same citations: as a rule all of them. */
export interface QuotedPart {
  readonly quotation: Quotation;
  /** The words as written in the briefing; citations may stand among them. */
  readonly words: Span;
  /** The groups they are compared with; empty if nothing covers the quotation. */
  readonly groups: readonly CitationGroup[];
  /** Whether the words continue the writer's sentence, so that their first letter may be lower case. */
  readonly runIn: boolean;
}

/**
 * The citations that each quotation belongs to. In the sentence (or sentences) of the quotation this is
 *
 * 1. the next bracket, link or note after it, if no other quotation comes between (`“…” [@a] and “…” [@b]`);
 * 2. else the in-text citation that leads up to it (`@a [¶2] says “…”`), or follows it immediately (`“…,” says @a [¶2]`);
 * 3. else the next citation of any form (`“…,” he said, “…” [@a]`);
 * 4. else whatever covers the sentence (`covered`, see `coverage`): a citation before it, one at the paragraph's end.
 *
 * A block quote belongs to the citations in it, else to those of its line of attribution or of the sentence that introduces it. If it
 * holds several, each part of its words belongs to the next one. Adjacent groups count as one.
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
    anchors: anchorsOf(briefing, groups),
    anchorsBySpan: new Map(),
  };
  const sentencesAt = overlapFinder(briefing.sentences);
  return briefing.quotations.flatMap((quotation) => {
    const sentences = sentencesAt(quotation);
    return quotation.form === 'block'
      ? blockParts(quotation, sentences, setting)
      : [inlinePart(quotation, sentences, setting)];
  });
}

/** What the parts of all quotations depend on. */
interface Setting {
  readonly briefing: Briefing;
  readonly covered: ReadonlyMap<Sentence, readonly CitationGroup[]>;
  readonly groups: readonly CitationGroup[];
  readonly anchors: readonly Anchor[];
  /** The anchors in the spans asked for so far. */
  readonly anchorsBySpan: Map<string, readonly Anchor[]>;
}

function inlinePart(quotation: Quotation, sentences: readonly Sentence[], setting: Setting): QuotedPart {
  const { briefing } = setting;
  const first = sentences[0];
  const reach = { start: first?.start ?? quotation.start, end: sentences.at(-1)?.end ?? quotation.end };
  const anchors = anchorsIn(reach, setting);
  const anchor = anchorOf(quotation, anchors, briefing);
  const groups =
    anchor === undefined
      ? [...new Set(sentences.flatMap((sentence) => setting.covered.get(sentence) ?? []))]
      : groupsFrom(anchor, anchors, briefing.text);
  const cut = quotation.open ? anchors[firstFrom(anchors, quotation.inner.start + 1)] : undefined;
  const lead = briefing.text.slice(reach.start, quotation.start);
  return {
    quotation,
    words: { start: quotation.inner.start, end: Math.min(quotation.inner.end, cut?.start ?? Infinity) },
    groups,
    runIn: /\p{L}/u.test(lead) || isListed(first, briefing),
  };
}

/** The anchors in a span; those of a sentence are listed once for all its quotations. */
function anchorsIn({ start, end }: Span, { anchors, anchorsBySpan }: Setting): readonly Anchor[] {
  const id = `${start}-${end}`;
  const known = anchorsBySpan.get(id) ?? within(anchors, { start, end });
  anchorsBySpan.set(id, known);
  return known;
}

function blockParts(quotation: Quotation, sentences: readonly Sentence[], setting: Setting): QuotedPart[] {
  const inner = withPunctuation(quotation.inner, setting.briefing.text);
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

/** Whether the text before a block quote leaves its sentence unfinished. */
function isLedInto(quotation: Quotation, { sentences }: Briefing): boolean {
  let at = firstFrom(sentences, quotation.start) - 1;
  while ((sentences[at]?.end ?? 0) > quotation.start) at -= 1;
  const before = sentences[at];
  return before !== undefined && before.kind !== 'heading' && !/[.!?…]["”’»)\]]*$/.test(before.plain);
}

/**
 * The words of a block quote with the punctuation around them. Its span reaches from the first letter to the last: in
 * `**They** left (“soon”).` it leaves out the emphasis mark before them and the punctuation after them.
 */
function withPunctuation({ start, end }: Span, text: string): Span {
  const head = text.slice(Math.max(0, start - 80), start);
  const before = head.length - runStart(head, /[^\s>]/);
  const after =
    /^(?:\]\([^()\s]{0,2000}\)|[^\s\p{L}\p{N}[(<^@{])*/u.exec(text.slice(end, end + 2100))?.[0] ?? '';
  return { start: start - before, end: end + after.length };
}

/** Whether a sentence stands in a list or a table, where the beginning of a line need not begin a sentence. */
function isListed(sentence: Sentence | undefined, { blocks, containers }: Briefing): boolean {
  const form = containers[blocks[sentence?.block ?? -1]?.parent ?? -1]?.form;
  return form === 'item' || form === 'table';
}

import { firstFrom, within } from '../../text/ordered-spans.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Briefing, CitationGroup, Quotation } from '../briefing.ts';

/** Where a reader meets a citation: the group itself, or the reference to the note that holds it. */
export interface Anchor extends Span {
  readonly groups: readonly CitationGroup[];
  /** Whether it may lead up to a quotation, as an in-text citation does. */
  readonly leads: boolean;
}

/** The anchors of the groups in a briefing, in order. */
export function anchorsOf(briefing: Briefing, groups: readonly CitationGroup[]): Anchor[] {
  return [...groups.map(asAnchor), ...noteAnchors(briefing, groups)].toSorted((a, b) => a.start - b.start);
}

function asAnchor(group: CitationGroup): Anchor {
  return { start: group.start, end: group.end, groups: [group], leads: group.form === 'in-text' };
}

/** The note references that lead to citations. */
function noteAnchors({ noteReferences, containers }: Briefing, groups: readonly CitationGroup[]): Anchor[] {
  const byLabel = new Map<string | undefined, readonly CitationGroup[]>();
  for (const container of containers) {
    const { form, label } = container;
    if (form === 'footnote' && !byLabel.has(label)) byLabel.set(label, within(groups, container));
  }
  return noteReferences.flatMap(({ label, start, end }) => {
    const cited = byLabel.get(label) ?? [];
    return cited.length === 0 ? [] : [{ start, end, groups: cited, leads: false }];
  });
}

/** The anchor among those of its sentences that a quotation belongs to: rules 1 to 3 of `quotedParts`. */
export function anchorOf(
  quotation: Quotation,
  anchors: readonly Anchor[],
  { quotations, text }: Briefing,
): Anchor | undefined {
  const inside = quotation.open ? undefined : firstWithin(anchors, quotation);
  if (inside !== undefined) {
    const next = anchors[firstFrom(anchors, quotation.end)];
    return next !== undefined && onlyPunctuation.test(text.slice(quotation.end, next.start)) ? next : inside;
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

/** What may stand between a quotation and a citation that follows it immediately. */
const onlyPunctuation = /^[\s.,;:!?)]*$/;

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

/** The groups of an anchor and of the anchors after it, as long as only white space separates them. */
export function groupsFrom(
  first: Anchor,
  anchors: readonly Anchor[],
  text: string,
): readonly CitationGroup[] {
  const groups = [...first.groups];
  let { end } = first;
  for (let at = firstFrom(anchors, end); at < anchors.length; at += 1) {
    const anchor = anchors[at];
    if (anchor === undefined || anchor.start < end) continue;
    if (text.slice(end, anchor.start).trim() !== '') break;
    for (const group of anchor.groups) groups.push(group);
    ({ end } = anchor);
  }
  return groups;
}

import { sentences as cut } from '../../text/sentences/sentences.ts';
import { firstFrom } from '../../text/ordered-spans.ts';
import type { Span } from '../../text/span.ts';
import { render, type Rendered } from '../markdown/render.ts';
import type { Unit } from '../markdown/unit.ts';
import { runStart } from '../../text/run-start.ts';

/** A sentence of a unit: its span in the file and its words without markup. */
export interface PlainSentence extends Span {
  readonly plain: string;
}

/**
 * The sentences of a part of a unit. A citation, footnote reference or closing mark of emphasis that follows a sentence's
 * end belongs to it: in `He left. [@port, ¶4] She stayed.` the first sentence ends after the bracket.
 */
export function sentencesIn(unit: Unit, part: Span, language: string): PlainSentence[] {
  const rendered = render(unit, part, 'sentence');
  return place(unit, part, rendered, cut(rendered.text, language));
}

/** The whole part as one sentence: a heading. */
export function asOneSentence(unit: Unit, part: Span): PlainSentence[] {
  const rendered = render(unit, part, 'sentence');
  return place(unit, part, rendered, [{ start: 0, end: rendered.text.length }]);
}

function place(unit: Unit, part: Span, rendered: Rendered, spans: readonly Span[]): PlainSentence[] {
  const worded = spans.flatMap(({ start, end }) => {
    const plain = rendered.text.slice(start, end).trim();
    if (!/[\p{L}\p{N}]/u.test(plain)) return [];
    const from =
      start + (rendered.text.slice(start, end).length - rendered.text.slice(start, end).trimStart().length);
    const to = from + plain.length;
    return [{ plain, start: rendered.starts[from] ?? part.start, end: rendered.ends[to - 1] ?? part.end }];
  });
  const tails = tailElements(unit);
  const placed: PlainSentence[] = [];
  let floor = part.start;
  let tail = firstFrom(tails, part.start);
  for (const [index, sentence] of worded.entries()) {
    const lead = unit.text.slice(floor, sentence.start);
    const first = index === 0 ? leadingStart(unit, lead, floor, sentence.start) : undefined;
    const opened = lead.length - runStart(lead, /[*_~[`]/);
    const start = first ?? sentence.start - opened;
    const ceiling = worded[index + 1]?.start ?? part.end;
    let end = withClosers(unit.text, sentence.end, ceiling);
    while (tail < tails.length && (tails[tail]?.start ?? 0) < sentence.end) tail += 1;
    for (let next = tails[tail]; next !== undefined && next.end <= ceiling; next = tails[tail]) {
      if (next.end > end) end = withClosers(unit.text, next.end, ceiling);
      // What stands within it has no say any more.
      tail = Math.max(tail + 1, firstFrom(tails, end));
    }
    placed.push({ ...unit.raw({ start, end }), plain: sentence.plain });
    floor = end;
  }
  return placed;
}

/** Citations, notes and the targets of links, which go with the words before them; listed once for all parts of a unit. */
function tailElements(unit: Unit): readonly Span[] {
  const known = tailsOf.get(unit);
  if (known !== undefined) return known;
  const tails = [
    ...unit.groups,
    ...unit.references,
    ...unit.notes,
    ...unit.links.map((link) => ({ start: link.text.end, end: link.end })),
  ].toSorted((a, b) => a.start - b.start);
  tailsOf.set(unit, tails);
  return tails;
}

const tailsOf = new WeakMap<Unit, readonly Span[]>();

/** Where the first sentence begins when a citation stands before its first word. */
function leadingStart(unit: Unit, lead: string, floor: number, start: number): number | undefined {
  const group = unit.groups[firstFrom(unit.groups, floor)];
  if (group === undefined || group.start >= start) return undefined;
  const head = lead.slice(0, group.start - floor);
  const opened = head.length - runStart(head, /[*_~[`(]/);
  return group.start - opened;
}

function withClosers(text: string, from: number, ceiling: number): number {
  let end = from;
  while (end < ceiling && /[*_~^`\])}.,;:!?…"”’»]/.test(text.charAt(end))) end += 1;
  return end;
}

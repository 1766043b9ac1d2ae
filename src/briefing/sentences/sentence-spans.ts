import { sentences as cut } from '../../text/sentences/sentences.ts';
import { firstFrom } from '../../text/ordered-spans.ts';
import type { Span } from '../../text/span.ts';
import type { PlainSentence } from '../block-reading.ts';
import { render, type Rendered } from '../markdown/render.ts';
import type { InlineText } from '../markdown/inline-text.ts';
import { runStart } from '../../text/run-start.ts';

/**
 * The sentences of a part of an inline text. A citation, footnote reference or closing emphasis mark after the end of a sentence belongs
 * to it: in `He left. [@port, ¶4] She stayed.` the first sentence ends after the bracket.
 */
export function sentencesIn(inline: InlineText, part: Span, language: string): PlainSentence[] {
  const rendered = render(inline, part, 'sentence');
  return place(inline, part, rendered, cut(rendered.text, language));
}

/** The whole part as one sentence, as in a heading. */
export function asOneSentence(inline: InlineText, part: Span): PlainSentence[] {
  const rendered = render(inline, part, 'sentence');
  return place(inline, part, rendered, [{ start: 0, end: rendered.text.length }]);
}

function place(inline: InlineText, part: Span, rendered: Rendered, spans: readonly Span[]): PlainSentence[] {
  const worded = spans.flatMap(({ start, end }) => {
    const plain = rendered.text.slice(start, end).trim();
    if (!/[\p{L}\p{N}]/u.test(plain)) return [];
    const from =
      start + (rendered.text.slice(start, end).length - rendered.text.slice(start, end).trimStart().length);
    const to = from + plain.length;
    return [{ plain, start: rendered.starts[from] ?? part.start, end: rendered.ends[to - 1] ?? part.end }];
  });
  const tails = tailElements(inline);
  const placed: PlainSentence[] = [];
  let floor = part.start;
  let tail = firstFrom(tails, part.start);
  for (const [index, sentence] of worded.entries()) {
    const lead = inline.text.slice(floor, sentence.start);
    const first = index === 0 ? leadingStart(inline, lead, floor, sentence.start) : undefined;
    const opened = lead.length - runStart(lead, /[*_~[`]/);
    const start = first ?? sentence.start - opened;
    const ceiling = worded[index + 1]?.start ?? part.end;
    let end = withClosers(inline.text, sentence.end, ceiling);
    while (tail < tails.length && (tails[tail]?.start ?? 0) < sentence.end) tail += 1;
    for (let next = tails[tail]; next !== undefined && next.end <= ceiling; next = tails[tail]) {
      if (next.end > end) end = withClosers(inline.text, next.end, ceiling);
      // Skip elements within this one.
      tail = Math.max(tail + 1, firstFrom(tails, end));
    }
    placed.push({ ...inline.inFile({ start, end }), plain: sentence.plain });
    floor = end;
  }
  return placed;
}

/** Citations, notes and link targets, which belong to the words before them. Listed once for all parts of an inline text. */
function tailElements(inline: InlineText): readonly Span[] {
  const known = tailsOf.get(inline);
  if (known !== undefined) return known;
  const tails = [
    ...inline.groups,
    ...inline.references,
    ...inline.notes,
    ...inline.links.map((link) => ({ start: link.text.end, end: link.end })),
  ].toSorted((a, b) => a.start - b.start);
  tailsOf.set(inline, tails);
  return tails;
}

const tailsOf = new WeakMap<InlineText, readonly Span[]>();

/** Where the first sentence begins if a citation stands before its first word. */
function leadingStart(inline: InlineText, lead: string, floor: number, start: number): number | undefined {
  const group = inline.groups[firstFrom(inline.groups, floor)];
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

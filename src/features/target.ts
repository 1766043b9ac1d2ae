import type { Briefing, Citation, CitationGroup, Quotation, Sentence } from '../briefing/briefing.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';

/** The part of a briefing under the cursor. */
export type Target =
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation }
  | { readonly kind: 'link'; readonly span: Span; readonly group: CitationGroup }
  | { readonly kind: 'quotation'; readonly span: Span; readonly quotation: Quotation };

/**
 * The citation at `offset`, else the quotation. In `[see @a, ¶2; @b]` each source is a separate target; the bracket around a single source
 * belongs to it.
 */
export function targetAt(briefing: Briefing, offset: number): Target | undefined {
  const holds = (span: Span): boolean => span.start <= offset && offset < span.end;
  const citation = briefing.citations.find(holds);
  if (citation !== undefined) return { kind: 'citation', span: citation, citation };
  const group = briefing.groups.find(holds);
  if (group?.form === 'link') return { kind: 'link', span: group, group };
  const [only, second] = group?.citations ?? [];
  if (group !== undefined && only !== undefined && second === undefined) {
    return { kind: 'citation', span: group, citation: only };
  }
  const quotation = briefing.quotations.findLast(holds);
  return quotation === undefined ? undefined : { kind: 'quotation', span: quotation, quotation };
}

/** The sentence that contains a citation, else the one before it. */
export function sentenceOf(briefing: Briefing, citation: Span): Sentence | undefined {
  return (
    briefing.sentences.find(({ start, end }) => start <= citation.start && citation.end <= end) ??
    briefing.sentences.findLast(({ end }) => end <= citation.start)
  );
}

/** The closest quotation in the citation's sentence, preferably before the citation. */
export function quotationBeside(briefing: Briefing, citation: Span): Quotation | undefined {
  const sentence = sentenceOf(briefing, citation);
  if (sentence === undefined) return undefined;
  const reach = { start: sentence.start, end: Math.max(sentence.end, citation.end) };
  const near = briefing.quotations.filter(({ start, end }) => start < reach.end && end > reach.start);
  return near.findLast(({ end }) => end <= citation.start) ?? near.find(({ start }) => start >= citation.end);
}

/** The passage that represents a whole source: its title, else its first. */
export function titlePassage(passages: readonly StoredPassage[]): StoredPassage | undefined {
  return passages.find(({ section }) => section === 'title') ?? passages[0];
}

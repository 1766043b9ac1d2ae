import { numberedHeadings } from '../corpus/numbered-headings.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import type { Briefing, Citation, CitationGroup, Quotation, Sentence } from '../briefing/briefing.ts';
import { asksHeadings, passagesAt } from '../evidence/passages-at.ts';
import type { RuleContext } from '../rules/rule.ts';
import { meantKey } from '../evidence/written-key.ts';
import { findWords } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';

/** What the writer points at. */
export type Target =
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation }
  | { readonly kind: 'link'; readonly span: Span; readonly group: CitationGroup }
  | { readonly kind: 'quotation'; readonly span: Span; readonly quotation: Quotation };

/**
 * The citation at `offset`, else the quotation. In `[see @a, ¶2; @b]` each source is a target of its own; the bracket
 * round a single one belongs to it.
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

/** The sentence that a citation stands in, else the one it follows. */
export function sentenceOf(briefing: Briefing, citation: Span): Sentence | undefined {
  return (
    briefing.sentences.find(({ start, end }) => start <= citation.start && citation.end <= end) ??
    briefing.sentences.findLast(({ end }) => end <= citation.start)
  );
}

/** The quotation of the citation's sentence that stands nearest to it, those before it first. */
export function quotationOf(briefing: Briefing, citation: Span): Quotation | undefined {
  const sentence = sentenceOf(briefing, citation);
  if (sentence === undefined) return undefined;
  const reach = { start: sentence.start, end: Math.max(sentence.end, citation.end) };
  const near = briefing.quotations.filter(({ start, end }) => start < reach.end && end > reach.start);
  return near.findLast(({ end }) => end <= citation.start) ?? near.find(({ start }) => start >= citation.end);
}

/** The source that a target cites, and the numbers of the passages it names; those may be outside the source. */
export interface Cited {
  readonly source: StoredSource;
  readonly numbers: readonly number[];
}

/** More passages than this are not shown for one citation: `¶1-900` names a whole source. */
const mostPassages = 20;

/** What a citation or a link cites; undefined for a key that no source has and for links elsewhere. */
export function citedBy(
  target: Exclude<Target, { kind: 'quotation' }>,
  context: RuleContext,
): Cited | undefined {
  if (target.kind === 'link') {
    const source = context.linked(target.group);
    return source === undefined ? undefined : { source, numbers: [] };
  }
  const { key } = meantKey(target.citation, (each) => context.sources.has(each)) ?? target.citation;
  const source = context.sources.get(key);
  if (source === undefined) return undefined;
  const numbers: number[] = [];
  for (const { first, last } of target.citation.locator?.ranges ?? []) {
    for (let number = first; number <= last && numbers.length < mostPassages; number += 1)
      numbers.push(number);
  }
  return { source, numbers };
}

/**
 * The passages of a source that a target names: by number, or, for a link with `#:~:text=`, by the words it quotes.
 * None where only the source is named.
 */
export function citedPassages(
  target: Exclude<Target, { kind: 'quotation' }>,
  cited: Cited,
  passages: readonly StoredPassage[],
): readonly StoredPassage[] {
  if (target.kind === 'citation' && asksHeadings(target.citation.locator)) {
    const place = passagesAt(target.citation.locator, cited.source, numberedHeadings(passages));
    if (place.kind === 'passages') return passages.filter(({ number }) => place.numbers.includes(number));
  }
  const words = target.kind === 'link' ? target.group.target?.words : undefined;
  if (words !== undefined) return passages.filter(({ text }) => findWords(text, words).length > 0);
  return passages.filter(({ number }) => cited.numbers.includes(number));
}

/** The passage that stands for a whole source: its title, else its beginning. */
export function titlePassage(passages: readonly StoredPassage[]): StoredPassage | undefined {
  return passages.find(({ section }) => section === 'title') ?? passages[0];
}

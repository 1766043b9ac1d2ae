import type { Briefing, Citation, CitationGroup, Sentence } from '../../briefing/briefing.ts';
import type { Levels } from '../../briefing/finding.ts';
import type { QuotedPart } from '../../briefing/quotations/quotation-citation.ts';
import { comparableQuote } from '../../briefing/quotations/quoted-words.ts';
import { detailsIn } from '../../details/details.ts';
import { missingIn } from '../../details/missing.ts';
import { lazyPassage } from '../../details/passage.ts';
import { matchQuote } from '../../text/quotes/match-quote.ts';
import { passagesSource } from '../../text/quotes/quote-source.ts';
import type { Span } from '../../text/span.ts';
import { claimWords } from '../claim-words.ts';
import type { EvidenceContext } from '../context.ts';
import { covering } from '../covering.ts';
import type { NumberedText } from './rests-on.ts';
import { hasChanged } from './rested.ts';
import { resting } from './resting.ts';

/** A context that may know the levels of rules. */
type Leveled = EvidenceContext & { readonly levels?: Levels };

/**
 * Whether a quotation was word for word in what it cites until the source changed, which is one cause and reported as that: the rules on
 * quotations then say nothing.
 */
export async function wasWordForWord(
  briefing: Briefing,
  part: QuotedPart,
  context: Leveled,
  signal: AbortSignal,
): Promise<boolean> {
  const texts = await textsBefore(briefing, part.groups, context, signal);
  return (
    texts.length > 0 && matchQuote(comparableQuote(briefing, part), passagesSource(texts)).status === 'exact'
  );
}

/** Whether a detail of a sentence's own words, at `missing` in these, stood in what the sentence cites until the source changed. */
export async function stoodThere(
  briefing: Briefing,
  missing: Span,
  sentence: Sentence,
  context: Leveled,
  signal: AbortSignal,
): Promise<boolean> {
  if (context.locked === undefined) return false;
  const groups = context.use(covering)(briefing).get(sentence) ?? [];
  const texts = await textsBefore(briefing, groups, context, signal);
  if (texts.length === 0) return false;
  const { text } = context.use(claimWords)(briefing)(sentence);
  const passages = texts.map((each) => lazyPassage(each.text));
  return missingIn(text, detailsIn(text), passages).every(({ end }) => end !== missing.end);
}

/** Whether the passages that a citation names are not those it was locked with, and that is reported. */
export async function isExplained(
  briefing: Briefing,
  citation: Citation,
  context: Leveled,
  signal: AbortSignal,
): Promise<boolean> {
  if (context.locked === undefined || context.levels?.['changed-source'] === 'off') return false;
  const rows = await context.use(resting)(briefing, signal);
  return rows.some(({ reference, passages }) => reference.citation === citation && passages.some(hasChanged));
}

/** What the passages said that groups cite, if one of them has changed or moved and that is reported. */
async function textsBefore(
  briefing: Briefing,
  groups: readonly CitationGroup[],
  context: Leveled,
  signal: AbortSignal,
): Promise<readonly NumberedText[]> {
  if (context.locked === undefined || context.levels?.['changed-source'] === 'off') return [];
  const texts = new Map<string, NumberedText>();
  let isSame = true;
  for (const { reference, passages } of await context.use(resting)(briefing, signal)) {
    if (!groups.includes(reference.group)) continue;
    const { key, markup } = reference.source;
    if (passages.some(hasChanged)) isSame = false;
    for (const { number, entry } of passages) {
      if (number !== undefined && entry.exact !== undefined)
        texts.set(`${key} ${String(number).padStart(9, '0')}`, { number, text: entry.exact, markup });
    }
  }
  if (isSame) return [];
  return [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

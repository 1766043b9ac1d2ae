import type { Briefing, CitationGroup } from '../briefing/briefing.ts';
import { type QuotedPart, quotedParts } from '../briefing/quotations/quotation-citation.ts';
import { comparableQuote, quotedText } from '../briefing/quotations/quoted-words.ts';
import type { Origin } from '../store/store.ts';
import type { Quote } from '../text/quotes/quote-elements.ts';
import { oncePer } from '../text/once.ts';
import { Remembered } from '../text/remembered.ts';
import { type Cited, citedTogether } from './cited-passages.ts';
import { compareQuote, exactOriginsIn } from './compare-quote.ts';
import type { EvidenceContext, Service } from './context.ts';
import { covering } from './covering.ts';
import { malformedAt } from './malformed-at.ts';
import type { Verdict } from './quote-verdict.ts';

/** Judges the quotations of briefings. One judge serves all rules of a run, so that each quotation is judged once. */
export interface QuoteJudge {
  /** The quotations of a briefing, each with the citations it rests on. */
  parts(briefing: Briefing): readonly QuotedPart[];
  /** Those that rest on a group. */
  partsOn(briefing: Briefing, group: CitationGroup): readonly QuotedPart[];
  verdict(briefing: Briefing, part: QuotedPart, signal: AbortSignal): Promise<Verdict>;
  /** The verdict on words that are in no briefing. */
  judge(quote: Quote, cited: readonly Cited[], signal: AbortSignal): Promise<Verdict>;
  /** The places of one source that have a quotation word for word: those that are evidence, or all if none is. */
  exactIn(briefing: Briefing, part: QuotedPart, key: string, signal: AbortSignal): Promise<readonly Origin[]>;
}

/** Maximum quotations remembered: those of a few long briefings. */
const mostRemembered = 2000;

/** The judge of a context. It remembers verdicts by the quoted words and what they cite, wherever the quotation stands. */
export const quoteJudge: Service<QuoteJudge> = {
  make(context) {
    const verdicts = new WeakMap<QuotedPart, Verdict>();
    const exact = new Remembered<readonly Origin[]>(mostRemembered);
    const setting = { context, known: new Remembered<Verdict>(mostRemembered) };
    const partsOf = oncePer((briefing: Briefing) => quotedParts(briefing, context.use(covering)(briefing)));
    const byGroup = oncePer((briefing: Briefing) => partsByGroup(partsOf(briefing)));
    return {
      async exactIn(briefing, part, key, signal) {
        const asked = JSON.stringify([quotedText(briefing, part), part.runIn, key]);
        const origins =
          exact.get(asked) ??
          (await exactOriginsIn(comparableQuote(briefing, part), key, context.store, signal));
        exact.set(asked, origins);
        return origins;
      },
      judge: (quote, cited, signal) => compareQuote(quote, { cited, resolved: true }, context.store, signal),
      parts: partsOf,
      partsOn: (briefing, group) => byGroup(briefing).get(group) ?? [],
      // Verdicts are kept instead of promises: aborting one run must not cancel another's.
      async verdict(briefing, part, signal) {
        const verdict = verdicts.get(part) ?? (await verdictOf(briefing, part, setting, signal));
        verdicts.set(part, verdict);
        return verdict;
      },
    };
  },
};

function partsByGroup(parts: readonly QuotedPart[]): ReadonlyMap<CitationGroup, readonly QuotedPart[]> {
  const found = new Map<CitationGroup, QuotedPart[]>();
  for (const part of parts) {
    for (const group of part.groups) {
      const known = found.get(group);
      if (known === undefined) found.set(group, [part]);
      else known.push(part);
    }
  }
  return found;
}

interface Setting {
  readonly context: EvidenceContext;
  readonly known: Remembered<Verdict>;
}

async function verdictOf(
  briefing: Briefing,
  part: QuotedPart,
  { context, known }: Setting,
  signal: AbortSignal,
): Promise<Verdict> {
  if (part.quotation.open && part.groups.length === 0) return { status: 'open' };
  const { cited, resolved } = await citedTogether(part.groups, context, signal);
  // Until a malformed citation is fixed, what it means is a guess.
  const wellFormed = part.groups.every((group) => context.use(malformedAt)(briefing, group).length === 0);
  const citations = { cited, resolved: resolved && wellFormed };
  const places = cited.map(({ source, numbers }) => [source.key, numbers]);
  const asked = JSON.stringify([quotedText(briefing, part), part.runIn, citations.resolved, places]);
  const remembered = known.get(asked);
  if (remembered !== undefined) return withCitations(remembered, cited);
  const verdict = await compareQuote(comparableQuote(briefing, part), citations, context.store, signal);
  known.set(asked, verdict);
  return verdict;
}

/** A remembered verdict with the citations as they are now. */
function withCitations(verdict: Verdict, cited: readonly Cited[]): Verdict {
  if (verdict.status === 'misattributed' || verdict.status === 'unsourced') return { ...verdict, cited };
  if (verdict.status !== 'altered' && verdict.status !== 'misplaced') return verdict;
  const current = cited.find(({ source }) => source.key === verdict.cited.source.key);
  return current === undefined ? verdict : { ...verdict, cited: current };
}

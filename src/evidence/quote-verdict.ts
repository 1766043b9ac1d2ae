import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { type QuotedPart, quotedParts } from '../briefing/quotations/quotation-citation.ts';
import type { Origin, QueryScope } from '../store/store.ts';
import { matchQuote } from '../text/quotes/match-quote.ts';
import { quotedText, quotedWords } from '../briefing/quotations/quoted-words.ts';
import type { Quote } from '../text/quotes/quote-elements.ts';
import { passagesSource } from '../text/quotes/quote-source.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import { Remembered } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { type Cited, citedBy, type CitedTogether } from './cited-passages.ts';
import { isEvidence } from './quote-message.ts';
import type { EvidenceContext, Service } from './context.ts';
import { covering } from './covering.ts';

/** What holding a quotation against its citations, and then against the whole corpus, shows: exactly one thing. */
export type Verdict =
  /** Word for word where it is cited from. */
  | { readonly status: 'exact'; readonly origin: Origin }
  /** A key or a locator leads nowhere, or the citation is malformed, which is reported where it stands. */
  | { readonly status: 'unresolved' }
  /** Its marks are never closed, so nobody can say which words are quoted. */
  | { readonly status: 'open' }
  /** No citation, and a source has the words. */
  | { readonly status: 'uncited'; readonly origins: readonly Origin[] }
  /** The cited source has other words; `elsewhere` has the very words. */
  | {
      readonly status: 'altered';
      readonly cited: Cited;
      readonly origin: Origin;
      readonly elsewhere: readonly Origin[];
    }
  /** The cited source has the very words in other passages. */
  | { readonly status: 'misplaced'; readonly cited: Cited; readonly origins: readonly Origin[] }
  /** Only other sources have the words. */
  | {
      readonly status: 'misattributed';
      readonly cited: readonly Cited[];
      readonly origins: readonly Origin[];
    }
  /** No source has them; `cited` is empty where nothing is cited. */
  | { readonly status: 'unsourced'; readonly cited: readonly Cited[] };

/** Judges the quotations of briefings; made once for a run, so that each is judged once for all rules. */
export interface QuoteJudge {
  /** The quotations of a briefing, each with the citations it belongs to. */
  parts(briefing: Briefing): readonly QuotedPart[];
  verdict(briefing: Briefing, part: QuotedPart, signal: AbortSignal): Promise<Verdict>;
  /** The same for words that stand in no briefing. */
  judge(quote: Quote, cited: readonly Cited[], signal: AbortSignal): Promise<Verdict>;
  /** The places of one source that have a quotation word for word; those that are evidence, where there are any. */
  exactIn(briefing: Briefing, part: QuotedPart, key: string, signal: AbortSignal): Promise<readonly Origin[]>;
}

/** A place must be this much nearer (about a word in ten) to be named before the passage that is cited. */
const clearlyNearer = 0.1;

/** A source of more passages is only looked through where the index says. */
const mostLookedThrough = 2000;

/** So many places of a quotation are told apart. */
const mostPlaces = 20;

/** More quotations than those of a few long briefings are not remembered. */
const mostRemembered = 2000;

/** The judge of a context. It remembers verdicts by the words and what they cite, wherever these stand. */
export const quoteJudge: Service<QuoteJudge> = {
  make(context) {
    const parts = new WeakMap<Briefing, readonly QuotedPart[]>();
    const verdicts = new WeakMap<QuotedPart, Verdict>();
    const setting = { context, known: new Remembered<Verdict>(mostRemembered), faults: faultCounter() };
    return {
      exactIn: async (briefing, part, key, signal) =>
        exactly(await find(quotedWords(briefing, part), { limit: mostPlaces, keys: [key] }, setting, signal)),
      judge: (quote, cited, signal) => judged(quote, { cited, resolved: true }, setting, signal),
      parts(briefing) {
        const known = parts.get(briefing) ?? quotedParts(briefing, context.use(covering)(briefing));
        parts.set(briefing, known);
        return known;
      },
      // It keeps verdicts, not promises: aborting one run must not cancel another's.
      async verdict(briefing, part, signal) {
        const verdict = verdicts.get(part) ?? (await verdictOf(briefing, part, setting, signal));
        verdicts.set(part, verdict);
        return verdict;
      },
    };
  },
};

interface Setting {
  readonly context: EvidenceContext;
  readonly known: Remembered<Verdict>;
  readonly faults: (briefing: Briefing, group: Span) => number;
}

/** Counts the malformed citations that a group overlaps. */
function faultCounter(): Setting['faults'] {
  const finders = new WeakMap<Briefing, (span: Span) => readonly Span[]>();
  return (briefing, group) => {
    const faultsIn =
      finders.get(briefing) ?? overlapFinder(briefing.malformed.toSorted((a, b) => a.start - b.start));
    finders.set(briefing, faultsIn);
    return faultsIn(group).length;
  };
}

async function verdictOf(
  briefing: Briefing,
  part: QuotedPart,
  setting: Setting,
  signal: AbortSignal,
): Promise<Verdict> {
  if (part.quotation.open && part.groups.length === 0) return { status: 'open' };
  const { cited, resolved } = await citedBy(part.groups, setting.context, signal);
  // What is cited by a form that Pandoc reads otherwise is a guess until that is mended.
  const wellFormed = part.groups.every((group) => setting.faults(briefing, group) === 0);
  const citations = { cited, resolved: resolved && wellFormed };
  const places = cited.map(({ source, numbers }) => [source.key, numbers]);
  const asked = JSON.stringify([quotedText(briefing, part), part.runIn, citations.resolved, places]);
  const known = setting.known.get(asked);
  if (known !== undefined) return citing(known, cited);
  const verdict = await judged(quotedWords(briefing, part), citations, setting, signal);
  setting.known.set(asked, verdict);
  return verdict;
}

/** A verdict with the citations as they stand now. */
function citing(verdict: Verdict, cited: readonly Cited[]): Verdict {
  if (verdict.status === 'misattributed' || verdict.status === 'unsourced') return { ...verdict, cited };
  if (verdict.status !== 'altered' && verdict.status !== 'misplaced') return verdict;
  const own = cited.find(({ source }) => source.key === verdict.cited.source.key);
  return own === undefined ? verdict : { ...verdict, cited: own };
}

/** First against the passages cited, then against the rest of their sources, then against all. */
async function judged(
  quote: Quote,
  { cited, resolved }: CitedTogether,
  setting: Setting,
  signal: AbortSignal,
): Promise<Verdict> {
  const matches = await Promise.all(cited.map((each) => originIn(quote, each, setting, signal)));
  const exact = matches.find((origin) => origin?.match.status === 'exact');
  if (exact !== undefined) return { status: 'exact', origin: exact };
  if (!resolved) return { status: 'unresolved' };
  const anywhere = { limit: mostPlaces };
  if (cited.length === 0) {
    const origins = await find(quote, anywhere, setting, signal);
    return origins.length > 0 ? { status: 'uncited', origins } : { status: 'unsourced', cited };
  }
  for (const each of cited) {
    if (each.numbers === undefined) continue;
    const origins = exactly(await find(quote, { ...anywhere, keys: [each.source.key] }, setting, signal));
    if (origins.length > 0) return { status: 'misplaced', cited: each, origins };
  }
  const near = await nearest(quote, cited, matches, setting, signal);
  const keys = new Set(cited.map(({ source }) => source.key));
  const others = (await find(quote, anywhere, setting, signal)).filter(
    ({ passages }) => !keys.has(passages[0]?.key ?? ''),
  );
  const elsewhere = exactly(others);
  if (near !== undefined) return { status: 'altered', ...near, elsewhere };
  const origins = elsewhere.length > 0 ? elsewhere : others.slice(0, 1);
  return origins.length > 0 ? { status: 'misattributed', cited, origins } : { status: 'unsourced', cited };
}

/** How the quotation fits what is cited of one source. */
async function originIn(
  quote: Quote,
  { source, numbers }: Cited,
  setting: Setting,
  signal: AbortSignal,
): Promise<Origin | undefined> {
  if (numbers === undefined) return wholeOrigin(quote, source, setting, signal);
  const all = await setting.context.store.passages(source.key, signal);
  const wanted = new Set(numbers);
  return held(
    quote,
    all.filter(({ number }) => wanted.has(number)),
  );
}

/** How it fits a whole source: the index knows where to look, and a source of usual length is looked through where it does not. */
async function wholeOrigin(
  quote: Quote,
  { key, passageCount }: StoredSource,
  setting: Setting,
  signal: AbortSignal,
): Promise<Origin | undefined> {
  const [found] = await find(quote, { keys: [key], limit: 1 }, setting, signal);
  if (found !== undefined || passageCount > mostLookedThrough) return found;
  return held(quote, await setting.context.store.passages(key, signal));
}

function held(quote: Quote, passages: readonly StoredPassage[]): Origin | undefined {
  const match = matchQuote(quote, passagesSource(passages));
  return match.status === 'absent' ? undefined : { passages, match };
}

/** Where the index finds the words. It takes every quotation for one that is run into a sentence. */
async function find(
  quote: Quote,
  scope: QueryScope,
  { context }: Setting,
  signal: AbortSignal,
): Promise<readonly Origin[]> {
  const found = await context.store.origin(quote.text, scope, signal);
  return quote.runIn ? found : found.flatMap(({ passages }) => held(quote, passages) ?? []);
}

/** The place in a cited source whose words come nearest, the passages cited before others that are as near. */
async function nearest(
  quote: Quote,
  cited: readonly Cited[],
  matches: readonly (Origin | undefined)[],
  setting: Setting,
  signal: AbortSignal,
): Promise<{ readonly cited: Cited; readonly origin: Origin } | undefined> {
  let best: { readonly cited: Cited; readonly origin: Origin } | undefined;
  for (const [index, each] of cited.entries()) {
    const isWhole = each.numbers === undefined;
    const whole = isWhole ? undefined : await wholeOrigin(quote, each.source, setting, signal);
    for (const origin of [matches[index], whole]) {
      if (origin === undefined) continue;
      if (best === undefined || origin.match.score > best.origin.match.score + clearlyNearer)
        best = { cited: each, origin };
    }
  }
  return best;
}

/** The places that have the very words; those that are evidence, where there are any. */
function exactly(origins: readonly Origin[]): readonly Origin[] {
  const exact = origins.filter(({ match }) => match.status === 'exact');
  const evidence = exact.filter(isEvidence);
  return evidence.length > 0 ? evidence : exact;
}

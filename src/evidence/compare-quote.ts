import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import type { Origin, PassageStore, QueryScope } from '../store/store.ts';
import { matchQuote } from '../text/quotes/match-quote.ts';
import type { Quote } from '../text/quotes/quote-elements.ts';
import { passagesSource } from '../text/quotes/quote-source.ts';
import { acrossPages } from './across-pages.ts';
import type { Cited, CitedTogether } from './cited-passages.ts';
import { isEvidence, touched } from './quote-origin.ts';
import type { Verdict } from './quote-verdict.ts';

/** A place must be this much closer (about one word in ten) to be named before the passage that is cited. */
const clearlyCloser = 0.1;

/** A source with more passages is searched only where the index finds the words. */
const mostSearched = 2000;

/** Maximum places reported for one quotation. */
const mostPlaces = 20;

/** Compares a quotation with the passages cited, then with the rest of their sources, then with the whole corpus. */
export async function compareQuote(
  quote: Quote,
  { cited, resolved }: CitedTogether,
  store: PassageStore,
  signal: AbortSignal,
): Promise<Verdict> {
  const matches = await Promise.all(cited.map((each) => originIn(quote, each, store, signal)));
  const exact = matches.find((origin) => origin?.match.status === 'exact');
  if (exact !== undefined) return { status: 'exact', origin: exact };
  if (!resolved) return { status: 'unresolved' };
  const anywhere = { limit: mostPlaces };
  if (cited.length === 0) {
    const origins = await find(quote, anywhere, store, signal);
    return origins.length > 0 ? { status: 'uncited', origins } : { status: 'unsourced', cited };
  }
  for (const each of cited) {
    if (each.numbers === undefined) continue;
    const origins = await exactOriginsIn(quote, each.source.key, store, signal);
    if (origins.length > 0) return { status: 'misplaced', cited: each, origins };
  }
  const closest = await closestOrigin(quote, cited, matches, store, signal);
  const keys = new Set(cited.map(({ source }) => source.key));
  const others = (await find(quote, anywhere, store, signal)).filter(
    ({ passages }) => !keys.has(passages[0]?.key ?? ''),
  );
  const elsewhere = exactOnly(others);
  if (closest !== undefined) return { status: 'altered', ...closest, elsewhere };
  const origins = elsewhere.length > 0 ? elsewhere : others.slice(0, 1);
  return origins.length > 0 ? { status: 'misattributed', cited, origins } : { status: 'unsourced', cited };
}

/** The places of one source that have a quotation word for word: those that are evidence, or all if none is. */
export async function exactOriginsIn(
  quote: Quote,
  key: string,
  store: PassageStore,
  signal: AbortSignal,
): Promise<readonly Origin[]> {
  return exactOnly(await find(quote, { limit: mostPlaces, keys: [key] }, store, signal));
}

/** How the quotation fits what is cited of one source. */
async function originIn(
  quote: Quote,
  { source, numbers }: Cited,
  store: PassageStore,
  signal: AbortSignal,
): Promise<Origin | undefined> {
  if (numbers === undefined) return wholeOrigin(quote, source, store, signal);
  const wanted = new Set(numbers);
  const all = await store.passages(source.key, signal);
  const own = match(
    quote,
    all.filter(({ number }) => wanted.has(number)),
  );
  if (own?.match.status === 'exact') return own;
  const further = acrossPages(all, wanted);
  const over = further === undefined ? undefined : match(quote, further);
  const isCited = over !== undefined && touched(over).some(({ number }) => wanted.has(number));
  return isCited && over.match.score > (own?.match.score ?? 0) ? over : own;
}

/** How the quotation fits a whole source: where the index finds the words, else anywhere in a source of usual length. */
async function wholeOrigin(
  quote: Quote,
  { key, passageCount }: StoredSource,
  store: PassageStore,
  signal: AbortSignal,
): Promise<Origin | undefined> {
  // The index's first place may be another one than the best of those matched again.
  const limit = quote.runIn ? 1 : mostPlaces;
  const found = await find(quote, { keys: [key], limit }, store, signal);
  const best = found.find(({ match: { status } }) => status === 'exact') ?? found.toSorted(byScore)[0];
  if (best !== undefined || passageCount > mostSearched) return best;
  return match(quote, await store.passages(key, signal));
}

function byScore(a: Origin, b: Origin): number {
  return b.match.score - a.match.score;
}

function match(quote: Quote, passages: readonly StoredPassage[]): Origin | undefined {
  const found = matchQuote(quote, passagesSource(passages));
  return found.status === 'absent' ? undefined : { passages, match: found };
}

/** Where the index finds the words. It treats every quotation as run into a sentence, so others are matched again. */
async function find(
  quote: Quote,
  scope: QueryScope,
  store: PassageStore,
  signal: AbortSignal,
): Promise<readonly Origin[]> {
  const found = await store.origin(quote.text, scope, signal);
  return quote.runIn ? found : found.flatMap(({ passages }) => match(quote, passages) ?? []);
}

/** The closest place in the cited sources; of places about as close, one that is cited. */
async function closestOrigin(
  quote: Quote,
  cited: readonly Cited[],
  matches: readonly (Origin | undefined)[],
  store: PassageStore,
  signal: AbortSignal,
): Promise<{ readonly cited: Cited; readonly origin: Origin } | undefined> {
  let best: { readonly cited: Cited; readonly origin: Origin } | undefined;
  for (const [index, each] of cited.entries()) {
    const whole =
      each.numbers === undefined ? undefined : await wholeOrigin(quote, each.source, store, signal);
    for (const origin of [matches[index], whole]) {
      if (origin === undefined) continue;
      if (best === undefined || origin.match.score > best.origin.match.score + clearlyCloser)
        best = { cited: each, origin };
    }
  }
  return best;
}

/** The places that match exactly: those that are evidence, or all if none is. */
function exactOnly(origins: readonly Origin[]): readonly Origin[] {
  const exact = origins.filter(({ match: { status } }) => status === 'exact');
  const evidence = exact.filter(isEvidence);
  return evidence.length > 0 ? evidence : exact;
}

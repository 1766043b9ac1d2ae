import type { Quote } from './quote-elements.ts';
import type { QuoteSource } from './quote-source.ts';

/** Maximum pairs of tokens for which the whole source is aligned; takes about 8 ms. */
const affordable = 1_000_000;

/** Maximum places of a word that helps to find the quotation; a more frequent word does not. */
const mostPlaces = 50;

/**
 * The part of a source that has the quotation if any part has: the whole source where that is cheap, else the surroundings of the
 * place for which most of its rare words vote. For a quotation with omissions the part is longer.
 */
export function likelyPart(quote: Quote, source: QuoteSource): QuoteSource {
  const count = quote.elements.length;
  if (count * source.tokens.length <= affordable) return source;
  const reach = 2 * count + (quote.elements.some(({ kind }) => kind === 'omission') ? longestOmission : 0);
  const places = new Map<number, number[]>();
  for (const [at, id] of source.ids.entries()) {
    const known = places.get(id);
    if (known === undefined) places.set(id, [at]);
    else known.push(at);
  }
  const votes = new Map<number, number>();
  for (const [index, element] of quote.elements.entries()) {
    if (element.kind !== 'token' || element.token.kind !== 'word') continue;
    const found = places.get(source.idOf.get(element.token.folded) ?? -1) ?? [];
    if (found.length > mostPlaces) continue;
    for (const at of found) {
      const bucket = Math.floor((at - index) / reach);
      for (const near of [bucket - 1, bucket]) votes.set(near, (votes.get(near) ?? 0) + 1 / found.length);
    }
  }
  const [best] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const start = Math.max(0, (best - 1) * reach);
  const end = Math.min(source.tokens.length, (best + 3) * reach + count);
  return {
    ...source,
    tokens: source.tokens.slice(start, end),
    ids: source.ids.slice(start, end),
    leftOut: source.leftOut.slice(start, end),
    omitted: source.omitted.slice(start, end),
  };
}

/** Maximum tokens that the omissions of a quotation may skip. */
const longestOmission = 1000;

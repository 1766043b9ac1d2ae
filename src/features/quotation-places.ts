import type { StoredPassage } from '../corpus/source.ts';
import type { PassageStore } from '../store/store.ts';
import { findWords } from '../text/find-words.ts';
import { doubleMarks } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { withoutAsides } from '../text/asides.ts';

/** A passage in which quoted words stand, and where: spans of the passage's text. */
export interface QuotationPlace {
  readonly passage: StoredPassage;
  readonly spans: readonly Span[];
}

/** How many passages are looked at: words that stand in more are no quotation but a phrase. */
const mostPlaces = 20;

/**
 * The passages in which the words of a quotation stand next to each other, in all sections. What an editor has left out
 * (`…`, `[…]`) or put in (`[the]`) parts the words; every part must then stand in the passage, in order.
 */
export async function quotationPlaces(
  quoted: string,
  store: PassageStore,
  signal: AbortSignal,
): Promise<readonly QuotationPlace[]> {
  const longest = partsOf(quoted).toSorted((a, b) => words(b).length - words(a).length)[0];
  if (longest === undefined) return [];
  const phrase = longest.replaceAll(anyDoubleMark, ' ');
  const hits = await store.search(`"${phrase}"`, { limit: mostPlaces }, signal);
  return hits.flatMap((passage) => {
    const spans = placesIn(quoted, withoutAsides(passage));
    return spans.length === 0 ? [] : [{ passage, spans }];
  });
}

const anyDoubleMark = new RegExp(`[${doubleMarks}]`, 'gu');

/** Where the words of a quotation stand in a text: one span for each part, or none when a part is missing. */
export function placesIn(quoted: string, text: string): readonly Span[] {
  const parts = partsOf(quoted);
  const spans: Span[] = [];
  let from = 0;
  for (const part of parts) {
    const span = findWords(text, part).find(({ start }) => start >= from);
    if (span === undefined) return [];
    spans.push(span);
    from = span.end;
  }
  return spans;
}

/** The stretches of a quotation that are the source's own: between omissions, insertions and `>` of block quotes. */
function partsOf(quoted: string): string[] {
  return quoted
    .replaceAll(/^[^\S\n\r\u2028\u2029]*>[^\S\n]?/gmu, ' ')
    .replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1') // `[T]he`
    .split(/\[[^[\]]*\]|…|\.{3,}|\. \. \./u)
    .filter((part) => words(part).length > 0);
}

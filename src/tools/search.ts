import { type Locator, otherLocators } from '../corpus/place.ts';
import type { Hit, PassageStore } from '../store/store.ts';
import { limitField, textField } from './question.ts';
import type { JsonObject } from '../text/json-object.ts';

/** A passage that was found. */
export interface ScoredPassage {
  readonly key: string;
  readonly number: number;
  readonly score: number;
  readonly text: string;
  /** Where the source has pages: the places that name the passage, the one to write first. */
  readonly locators?: readonly Locator[];
}

/** Which passages match a query: words, `"exact phrase"`, `source:key`. */
export interface SearchQuestion {
  readonly query: string;
  readonly limit: number;
}

/** Which passages best support a sentence. */
export interface CiteQuestion {
  readonly text: string;
  readonly limit: number;
}

/** Maximum passages found by a search that names no limit. */
export const searchLimit = 20;

/** Maximum passages offered for a sentence where no limit is named. */
export const citeLimit = 5;

/** Reads a {@link SearchQuestion}. Throws for a field that is wrong. */
export function searchQuestion(asked: JsonObject): SearchQuestion {
  return { query: textField(asked, 'query'), limit: limitField(asked, searchLimit) };
}

/** Reads a {@link CiteQuestion}. Throws for a field that is wrong. */
export function citeQuestion(asked: JsonObject): CiteQuestion {
  return { text: textField(asked, 'text'), limit: limitField(asked, citeLimit) };
}

/** The passages that the editor's search would list, best first. */
export async function findPassages(
  { query, limit }: SearchQuestion,
  store: PassageStore,
): Promise<{ readonly hits: readonly ScoredPassage[] }> {
  return { hits: (await store.search(query, { limit })).map(found) };
}

/** The passages that the editor would offer as citations of a sentence, best first. */
export async function supportingPassages(
  { text, limit }: CiteQuestion,
  store: PassageStore,
): Promise<{ readonly passages: readonly ScoredPassage[] }> {
  return { passages: (await store.rank(text, { limit })).map(found) };
}

function found(hit: Hit): ScoredPassage {
  const { key, number, score, text } = hit;
  return { key, number, score, text, ...otherLocators(hit) };
}

import type { StoredPassage } from '../../corpus/source.ts';
import type { WithAsides } from '../../text/asides.ts';
import type { Awaitable } from '../awaitable.ts';

/**
 * What words a passage must have, all of them folded as `words` folds them. `words` stand one after the other, whatever signs are
 * between; `near` stand in any order with at most `within` other words among them. With `lastMayGoOn` the last word may be the
 * beginning of one. An empty list matches nothing.
 */
export type Match =
  | { readonly all: readonly Match[] }
  | { readonly any: readonly Match[] }
  | { readonly words: readonly string[]; readonly lastMayGoOn?: boolean }
  | { readonly near: readonly string[]; readonly within: number; readonly lastMayGoOn?: boolean }
  | { readonly but: Match; readonly not: Match };

/** A passage of a table. Ids are compared, nothing else: their order is that of the table. */
export type PassageId = number | string;

/** Which passages count. */
export interface PassageFilter {
  /** Only those of the sources with these keys. */
  readonly keys?: readonly string[];
  /** Only evidence: no comments, boilerplate, headings and the like. */
  readonly evidence: boolean;
}

/** A passage of a table with its id. */
export interface TablePassage {
  readonly id: PassageId;
  readonly passage: StoredPassage;
}

/** What a search for words needs of a passage. */
export interface PassageText extends WithAsides {
  readonly id: PassageId;
  /** Of its source. */
  readonly key: string;
  readonly number: number;
}

/** A folded word of the corpus and in how many passages it stands. */
export interface KnownWord {
  readonly term: string;
  readonly passages: number;
}

/** Maximum passages that a table scores for one match, the first in its order. */
export const maximumScored = 20_000;

/** The words of the corpus, to find what a query may mean. */
export interface WordTable {
  /** For each word all its forms that stand in the corpus: for `attack` also `attacks` and `attacked`. */
  forms(words: readonly string[]): Awaitable<readonly (readonly KnownWord[])[]>;
  /** For each word in how many passages it stands. */
  frequencies(words: readonly string[]): Awaitable<readonly number[]>;
  /** The most frequent words that begin so. */
  startingWith(prefix: string, limit: number): Awaitable<readonly KnownWord[]>;
  /** Words one or two edits away from one that is not in the corpus, nearest first, as `similarWords` orders them. */
  similar(word: string, limit: number): Awaitable<readonly KnownWord[]>;
}

/**
 * All that queries ask of a database: the words of the corpus, and its passages by their words, ids and sources. Only whole sources
 * show. A table answers at once, or over a wire with promises; its methods take lists where queries ask for many things together.
 */
export interface PassageTable extends WordTable {
  /** How many passages there are. */
  passageCount(): Awaitable<number>;
  /** The first passages that match, in the order of the table. */
  texts(match: Match, filter: PassageFilter, limit: number): Awaitable<readonly PassageText[]>;
  /** The best passages that match by BM25 or a like measure, best first; at most {@link maximumScored} are scored. */
  best(match: Match, filter: PassageFilter, limit: number): Awaitable<readonly TablePassage[]>;
  /** For each match the ids of the first passages that have it, in the order of the table, whatever their section. */
  holding(
    matches: readonly Match[],
    keys: readonly string[] | undefined,
    limit: number,
  ): Awaitable<readonly (readonly PassageId[])[]>;
  /** The first `limit` passages with these ids that count, in the order of the ids. */
  passages(
    ids: readonly PassageId[],
    filter: Pick<PassageFilter, 'evidence'>,
    limit: number,
  ): Awaitable<readonly TablePassage[]>;
  /** The first passages of sources, by key and number. */
  ofSources(keys: readonly string[], limit: number): Awaitable<readonly StoredPassage[]>;
  /** The passages of the source at a path from one number to another. */
  range(path: string, first: number, last: number): Awaitable<readonly StoredPassage[]>;
  /** The titles of sources by key, as `titleOf` reads them; none for an unknown key. */
  titles(keys: readonly string[]): Awaitable<ReadonlyMap<string, string>>;
  /** The keys that begin with one of these beginnings, in lower case. */
  keysStartingWith(beginnings: readonly string[]): Awaitable<readonly string[]>;
  /** Whether a source has markup between its words. */
  hasMarkup(): Awaitable<boolean>;
  /** Whether a source has asides, such as the line ends inside words. */
  hasAsides(): Awaitable<boolean>;
}

import type { Word } from '../../text/words.ts';
import type { KnownWord, PassageTable, WordTable } from './passage-table.ts';
import { answerOf, type Query } from './run-query.ts';

/** One thing that a query asks for: a word in all its forms. */
export interface QueryTerm {
  /** Folded words of the corpus, any of which counts as the term. */
  readonly forms: readonly string[];
  /** Passages that have a form, counted per form. */
  readonly passages: number;
  /** Robertson and Sparck Jones's inverse document frequency as in Lucene's BM25: `ln(1 + (N - n + 0.5) / (n + 0.5))`. */
  readonly idf: number;
  /** Below 1 for a guess at what was meant, and for a letter that may be the beginning of a word. */
  readonly weight: number;
}

/** Maximum words that a mistyped word may stand for. */
const guesses = 3;
/** Maximum words that an unfinished word may become. */
const continuations = 24;

/** A single letter at the end of what is being typed is less often a word (`vitamin C`) than the beginning of one. */
const letterWeight = 0.3;

/**
 * The terms of a query, each word once. A word that the corpus does not have stands for the nearest that it has; else it is left out.
 * With `unfinished` the last word may be the beginning of one.
 */
export function* queryTerms(
  list: readonly Word[],
  unfinished: boolean,
  table: PassageTable,
): Query<QueryTerm[]> {
  const terms = new Map<string, QueryTerm>();
  for (const term of yield* wordTerms(list, unfinished, table)) {
    const id = term?.forms.join(' ') ?? '';
    if (term !== undefined && !terms.has(id)) terms.set(id, term);
  }
  return [...terms.values()];
}

/** For each word its term; undefined for one that stands for nothing in the corpus. */
export function* wordTerms(
  list: readonly Word[],
  unfinished: boolean,
  table: PassageTable,
): Query<(QueryTerm | undefined)[]> {
  const passages = yield* answerOf(table.passageCount());
  const known = yield* answerOf(table.forms(list.map(({ folded }) => folded)));
  const terms: (QueryTerm | undefined)[] = [];
  for (const [index, { folded }] of list.entries()) {
    const isLast = unfinished && index === list.length - 1;
    const exact = known[index] ?? [];
    const { forms, weight } =
      exact.length > 0
        ? { forms: exact, weight: isLast && folded.length === 1 ? letterWeight : 1 }
        : yield* guessed(folded, isLast, table);
    const count = forms.reduce((sum, form) => sum + form.passages, 0);
    terms.push(
      forms.length === 0
        ? undefined
        : { forms: forms.map(({ term }) => term), passages: count, idf: idf(count, passages), weight },
    );
  }
  return terms;
}

/** See {@link QueryTerm.idf}. */
export function idf(count: number, passages: number): number {
  const n = Math.min(count, passages);
  return Math.log(1 + (passages - n + 0.5) / (n + 0.5));
}

/** What a word that the corpus does not have may stand for. */
function* guessed(
  word: string,
  unfinished: boolean,
  table: WordTable,
): Query<{ forms: readonly KnownWord[]; weight: number }> {
  if (unfinished && word.length > 1) {
    const begun = yield* answerOf(table.startingWith(word, continuations));
    if (begun.length > 0) return { forms: begun, weight: 1 };
  }
  const similar = yield* answerOf(table.similar(word, guesses));
  const near = similar.length === 0 ? [] : yield* answerOf(table.forms(similar.map(({ term }) => term)));
  return { forms: [...new Map(near.flat().map((form) => [form.term, form])).values()], weight: 0.9 };
}

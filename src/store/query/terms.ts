import type { Word } from '../../text/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing that a query asks for: a word in all its forms. */
export interface Term {
  /** Folded words of the corpus, any of which counts as the term. */
  readonly forms: readonly string[];
  /** Passages that have a form, counted per form. */
  readonly passages: number;
  /** Robertson and Sparck Jones's inverse document frequency as in Lucene's BM25: `ln(1 + (N - n + 0.5) / (n + 0.5))`. */
  readonly idf: number;
  /** Below 1 for a guess at what was meant, and for a letter that may be the beginning of a word. */
  readonly weight: number;
}

/** So many words a mistyped or unfinished word may stand for. */
const guesses = 3;
const continuations = 24;

/** A single letter at the end of what is being typed is a word (`vitamin C`) less often than the beginning of one. */
const letterWeight = 0.3;

/** The terms of a query, each word once. A word that the corpus has not is taken for the nearest that it has; else it is left out. */
export function termsOf(
  list: readonly Word[],
  unfinished: boolean,
  known: Vocabulary,
  passages: number,
): Term[] {
  const terms = new Map<string, Term>();
  for (const [index, { folded }] of list.entries()) {
    const last = unfinished && index === list.length - 1;
    const { forms, weight } = meant(folded, last, known);
    const id = forms.map((form) => form.term).join(' ');
    if (forms.length === 0 || terms.has(id)) continue;
    const count = forms.reduce((sum, form) => sum + form.passages, 0);
    terms.set(id, {
      forms: forms.map((form) => form.term),
      passages: count,
      idf: idf(count, passages),
      weight,
    });
  }
  return [...terms.values()];
}

/** See {@link Term.idf}. */
export function idf(count: number, passages: number): number {
  const n = Math.min(count, passages);
  return Math.log(1 + (passages - n + 0.5) / (n + 0.5));
}

function meant(
  word: string,
  unfinished: boolean,
  known: Vocabulary,
): { forms: ReturnType<Vocabulary['forms']>; weight: number } {
  const forms = known.forms(word);
  if (forms.length > 0) return { forms, weight: unfinished && word.length === 1 ? letterWeight : 1 };
  if (unfinished && word.length > 1) {
    const begun = known.startingWith(word, continuations);
    if (begun.length > 0) return { forms: begun, weight: 1 };
  }
  const near = known.similar(word, guesses).flatMap((guess) => known.forms(guess.term));
  return { forms: [...new Map(near.map((form) => [form.term, form])).values()], weight: 0.9 };
}

import type { Word } from '../../text/words.ts';
import type { PassageTable } from './passage-table.ts';
import type { Query } from './run-query.ts';
import { contentWords } from './stop-words.ts';
import { type QueryTerm, wordTerms } from './terms.ts';

/** Names and figures distinguish passages better than other words do. */
const weights = { name: 1.3, figure: 1.5 };

/** The terms of a sentence by which passages are weighed, in its order: its content words, names and figures weighing more. */
export function* claimTerms(
  sentence: string,
  list: readonly Word[],
  table: PassageTable,
): Query<QueryTerm[]> {
  const content = contentWords(list);
  const terms = yield* wordTerms(content, false, table);
  return content.flatMap((word, index) => {
    const term = terms[index];
    return term === undefined ? [] : [weighted(term, weightOf(word, sentence))];
  });
}

function weighted(term: QueryTerm, weight: number): QueryTerm {
  return { ...term, weight: term.weight * weight };
}

function weightOf(word: Word, sentence: string): number {
  if (/\p{N}/u.test(word.text)) return weights.figure;
  const opens = /^["'“‘«„([\s]*$/u.test(sentence.slice(0, word.start));
  return !opens && /^\p{Lu}/u.test(word.text) ? weights.name : 1;
}

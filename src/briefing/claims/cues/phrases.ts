import { phraseAt, type Phrases } from '../../../language/phrases.ts';
import type { Clause } from '../clause.ts';

/** Whether the clause contains one of the phrases. */
export function has(clause: Clause, list: Phrases): boolean {
  for (let index = 0; index < clause.lowerWords.length; index++) {
    if (hasAt(clause, list, index)) return true;
  }
  return false;
}

/** Whether the clause begins with one of the phrases, after a conjunction or not. */
export function startsWith(clause: Clause, list: Phrases): boolean {
  return hasAt(
    clause,
    list,
    /^(?:and|but|so|yet|or|because|since|although|though|while)$/u.test(clause.lowerWords[0] ?? '') ? 1 : 0,
  );
}

/** Whether one of the phrases begins at the word with this index. */
function hasAt(clause: Clause, list: Phrases, index: number): boolean {
  return phraseAt(list, clause.lower, clause.lowerWords[index] ?? '', clause.starts[index] ?? 0);
}

import { placeWord } from './locator-terms.ts';

/** Words for numbered parts of contracts and laws that name no place for citations, lower case. */
const parts: ReadonlySet<string> = new Set(
  'clause clauses cl subclause sub-clause article articles art item items point points schedule annex ziffer ziff artikel clausula cláusula artículo'.split(
    ' ',
  ),
);

/** Whether a word announces the number of a part of a text: `clause`, `Section`, `art.`, `§`. */
export function announcesPart(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return /^§{1,2}$/.test(bare) || parts.has(bare) || placeWord(bare) !== undefined;
}

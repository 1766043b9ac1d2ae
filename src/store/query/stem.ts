import { stemmer } from 'stemmer';

/** The stem under which search finds all forms of a word (Porter's, made for English; other languages lose nothing by it). */
export function stemOf(folded: string): string {
  return folded.length < 3 || !/^[a-z]+$/.test(folded) ? folded : stemmer(folded);
}

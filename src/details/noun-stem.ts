import { stemmer } from 'stemmer';
import { singulars } from '../language/en/plurals.ts';

/** The Porter stem of a lower-case word, with irregular plurals of people as their singular: `women` and `woman` have one stem. */
export function nounStem(word: string): string {
  return stemmer(singulars.get(word) ?? word);
}

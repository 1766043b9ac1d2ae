import { wordTable } from '../text/word-table.ts';
import { stemmer } from 'stemmer';

/** The Porter stem of a lower-case word; irregular plurals that count people are led back first. */
export function stem(word: string): string {
  return stemmer(plurals[word] ?? word);
}

const plurals: Readonly<Record<string, string>> = wordTable({
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  persons: 'person',
});

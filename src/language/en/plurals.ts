import { wordMap } from '../word-list.ts';

/** Singulars of irregular plurals that count people. */
export const singulars = wordMap([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people persons'],
]);

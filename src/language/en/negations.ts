import { wordSet } from '../word-list.ts';

/** Words that turn a statement into its opposite; words that end in `n't` do too. */
export const negations = wordSet(`
  not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely
  cant dont wont isnt
`);

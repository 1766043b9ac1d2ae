import { wordSet } from '../word-list.ts';

/** Words that turn a statement into its opposite. */
export const negations = wordSet('jamais aucun aucune rien');

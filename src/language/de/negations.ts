import { wordSet } from '../word-list.ts';

/** Words that turn a statement into its opposite. */
export const negations = wordSet('nicht kein keine keinen keinem keiner keines nie niemals niemand nichts');

import type { AbbreviationTable } from '../abbreviation-table.ts';
import { wordSet } from '../word-list.ts';

/** Abbreviations of French. */
export const abbreviations: AbbreviationTable = {
  titles: wordSet('m mm mme mmes mlle mlles me mgr dr pr st ste'),
  bound: wordSet('p.ex c.-à-d env av apr j.-c cf'),
  number: wordSet('n n° no nos art fig p pp vol t chap §'),
  open: wordSet('etc éd cie ets bd av'),
};

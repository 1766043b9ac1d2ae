import { wordMap } from '../word-list.ts';

/** Currencies by their English names. */
export const currencies = wordMap([
  ['usd', 'dollar dollars'],
  ['eur', 'euro euros'],
  ['gbp', 'pounds'],
  ['jpy', 'yen'],
  ['cny', 'yuan renminbi'],
  ['inr', 'rupee rupees'],
  ['rub', 'rouble roubles ruble rubles'],
  ['irr', 'rial rials'],
  ['sar', 'riyal riyals'],
  ['din', 'dinar dinars'],
  ['try', 'lira liras'],
  ['ils', 'shekel shekels'],
  ['chf', 'franc francs'],
  ['peso', 'peso pesos'],
  ['crown', 'crowns'],
  ['sek', 'kronor'],
  ['nok', 'kroner'],
  ['pln', 'zloty'],
  ['uah', 'hryvnia'],
  ['krw', 'won'],
]);

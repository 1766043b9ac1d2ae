import { wordMap, wordSet } from './word-list.ts';

/** Currencies by their signs. */
export const currencySigns = wordMap([
  ['usd', '$'],
  ['gbp', '£'],
  ['eur', '€'],
  ['jpy', '¥'],
  ['inr', '₹'],
  ['rub', '₽'],
  ['krw', '₩'],
  ['ils', '₪'],
  ['uah', '₴'],
  ['try', '₺'],
]);

/** Currencies by what stands before a dollar sign: `US$`, `A$`. */
export const dollarPrefixes = wordMap([
  ['usd', 'US U.S.'],
  ['aud', 'A AU'],
  ['cad', 'C CA'],
  ['nzd', 'NZ'],
  ['hkd', 'HK'],
  ['sgd', 'S'],
]);

/** ISO 4217 codes, and `RMB`. */
export const currencyCodes = wordSet(`
  USD EUR GBP JPY CNY RMB INR RUB CHF CAD AUD NZD SEK NOK DKK TRY IRR ILS UAH PLN BRL ZAR KRW SAR AED
`);

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
  ['aud', 'A AU AUS Aus'],
  ['cad', 'C CA CAN Can CDN Cdn'],
  ['nzd', 'NZ'],
  ['hkd', 'HK'],
  ['sgd', 'S SG'],
  ['twd', 'NT'],
  ['brl', 'R'],
  ['jmd', 'J'],
  ['ttd', 'TT'],
  ['fjd', 'FJ'],
  ['peso', 'MX Mex'],
]);

/** The codes of ISO 4217 that are read, and `RMB`. */
export const currencyCodes = wordMap([
  ['cny', 'CNY RMB'],
  ['peso', 'MXN'],
  ...Array.from(
    wordSet(`
      USD EUR GBP JPY INR RUB CHF CAD AUD NZD SEK NOK DKK TRY IRR ILS UAH PLN BRL ZAR KRW SAR AED
      HKD SGD TWD EGP PKR
    `),
    (code) => [code.toLowerCase(), code] as const,
  ),
]);

/** Currencies that `$` may stand for: `$5 CAD`, `CAD $5`. */
export const dollars = wordSet('usd cad aud nzd hkd sgd twd jmd ttd fjd brl peso');

import type { Quantity } from './detail.ts';
import { isHyphen, type ReadNumber } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number with its unit, and the index of the first token after both. */
export interface Counted {
  readonly kind: Quantity['kind'];
  readonly amount: number;
  readonly unit?: string;
  readonly next: number;
}

/** An amount of money. */
export function money(number: ReadNumber, unit: string, next: number): Counted {
  return { kind: 'money', amount: number.amount, unit, next };
}

/** The currency that stands before a number: `$`, `US$`, `EUR`, `Rs.` */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { unit: string; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sign = signs[token.text];
  if (sign !== undefined) return { unit: sign, next: at + 1 };
  const after = tokens[at + 1];
  const nation = nations[token.text];
  if (nation !== undefined && after?.text === '$' && !after.spaced) return { unit: nation, next: at + 2 };
  const code = codes.has(token.text)
    ? token.text.toLowerCase()
    : /^rs$/.test(token.lower)
      ? 'inr'
      : undefined;
  if (code === undefined) return undefined;
  const next = after?.text === '.' ? at + 2 : at + 1;
  return tokens[next]?.kind === 'number' ? { unit: code, next } : undefined;
}

/** What a number counts, by the words or signs right after it. */
export function unitAfter(tokens: readonly Token[], number: ReadNumber): Counted {
  const { amount, next: at } = number;
  const from = isHyphen(tokens[at]) && tokens[at]?.spaced === false ? at + 1 : at;
  const token = tokens[from];
  if (token === undefined) return { kind: 'figure', amount, next: at };
  if (token.text === '%' || token.lower === 'percent' || token.lower === 'pct')
    return { kind: 'percentage', amount, next: from + 1 };
  if (token.lower === 'per' && /^cent\b/.test(tokens[from + 1]?.lower ?? ''))
    return { kind: 'percentage', amount, next: from + 2 };
  if (token.lower === 'percentage' && /^points?$/.test(tokens[from + 1]?.lower ?? ''))
    return { kind: 'percentage', amount, unit: 'points', next: from + 2 };
  const currency = signs[token.text] ?? (codes.has(token.text) ? token.text.toLowerCase() : undefined);
  if (
    currency !== undefined &&
    !(token.spaced && token.kind === 'sign' && tokens[from + 1]?.kind === 'number')
  )
    return money(number, currency, from + 1);
  const named = currencyWords(tokens, from);
  if (named !== undefined) return money(number, named.unit, named.next);
  const article = token.lower === 'of' ? 0 : from;
  const duration = article === 0 ? undefined : durations[token.lower];
  if (duration !== undefined && number.fraction !== true) {
    const next = isHyphen(tokens[from + 1]) && tokens[from + 2]?.lower === 'old' ? from + 3 : from + 1;
    return { kind: 'duration', amount: amount * duration.factor, unit: duration.unit, next };
  }
  return { kind: 'figure', amount, next: at };
}

function currencyWords(tokens: readonly Token[], at: number): { unit: string; next: number } | undefined {
  const own = currencies[tokens[at]?.lower ?? ''];
  if (own !== undefined) return { unit: own, next: at + 1 };
  const second = currencies[tokens[at + 1]?.lower ?? ''];
  const isNation = /^(?:\p{Lu}|u\.?s\.?$)/u.test(tokens[at]?.text ?? '');
  return second !== undefined && isNation ? { unit: second, next: at + 2 } : undefined;
}

const signs: Readonly<Record<string, string>> = {
  $: 'usd',
  '£': 'gbp',
  '€': 'eur',
  '¥': 'jpy',
  '₹': 'inr',
  '₽': 'rub',
  '₩': 'krw',
  '₪': 'ils',
  '₴': 'uah',
  '₺': 'try',
};
const nations: Readonly<Record<string, string>> = {
  US: 'usd',
  'U.S.': 'usd',
  A: 'aud',
  AU: 'aud',
  C: 'cad',
  CA: 'cad',
  NZ: 'nzd',
  HK: 'hkd',
  S: 'sgd',
};
const codes: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY RMB INR RUB CHF CAD AUD NZD SEK NOK DKK TRY IRR ILS UAH PLN BRL ZAR KRW SAR AED'.split(
    ' ',
  ),
);
const currencies: Readonly<Record<string, string>> = {
  dollar: 'usd',
  dollars: 'usd',
  euro: 'eur',
  euros: 'eur',
  pounds: 'gbp',
  yen: 'jpy',
  yuan: 'cny',
  renminbi: 'cny',
  rupee: 'inr',
  rupees: 'inr',
  rouble: 'rub',
  roubles: 'rub',
  ruble: 'rub',
  rubles: 'rub',
  rial: 'irr',
  rials: 'irr',
  riyal: 'sar',
  riyals: 'sar',
  dinar: 'din',
  dinars: 'din',
  lira: 'try',
  liras: 'try',
  shekel: 'ils',
  shekels: 'ils',
  franc: 'chf',
  francs: 'chf',
  peso: 'peso',
  pesos: 'peso',
  crowns: 'crown',
  kronor: 'sek',
  kroner: 'nok',
  zloty: 'pln',
  hryvnia: 'uah',
  won: 'krw',
  cents: 'cent',
};
const days = (factor: number) => ({ unit: 'seconds', factor: factor * 86_400 });
const months = (factor: number) => ({ unit: 'months', factor });
const seconds = (factor: number) => ({ unit: 'seconds', factor });
const durations: Readonly<Record<string, { readonly unit: string; readonly factor: number }>> = {
  second: seconds(1),
  seconds: seconds(1),
  minute: seconds(60),
  minutes: seconds(60),
  min: seconds(60),
  mins: seconds(60),
  hour: seconds(3600),
  hours: seconds(3600),
  hrs: seconds(3600),
  day: days(1),
  days: days(1),
  night: days(1),
  nights: days(1),
  week: days(7),
  weeks: days(7),
  fortnight: days(14),
  fortnights: days(14),
  month: months(1),
  months: months(1),
  quarter: months(3),
  quarters: months(3),
  year: months(12),
  years: months(12),
  yr: months(12),
  yrs: months(12),
  decade: months(120),
  decades: months(120),
  century: months(1200),
  centuries: months(1200),
};

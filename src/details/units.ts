import { wordTable } from '../text/word-table.ts';
import type { Quantity } from './detail.ts';
import type { ReadNumber } from './number-words.ts';
import { durations, measureAt } from './measures.ts';
import { areAt, isHyphen, type Token } from './tokens.ts';

/** A number with its unit, and the index of the first token after both. */
export interface Counted {
  readonly kind: Quantity['kind'];
  readonly amount: number;
  readonly unit?: string;
  /** How much of the unit's base one is: 12 months for years, 1000 metres for kilometres. */
  readonly each?: number;
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
  const joined = isHyphen(tokens[at]) && tokens[at]?.spaced === false ? at + 1 : at;
  const from = number.fraction === true ? afterArticle(tokens, joined) : joined;
  const token = tokens[from];
  if (token === undefined) return { kind: 'figure', amount, next: at };
  if (token.text === '%' || token.lower === 'percent' || token.lower === 'pct')
    return { kind: 'percentage', amount, next: from + 1 };
  if (token.lower === 'per' && /^cent\b/.test(tokens[from + 1]?.lower ?? ''))
    return { kind: 'percentage', amount, next: from + 2 };
  if (token.lower === 'percentage' && /^points?$/.test(tokens[from + 1]?.lower ?? ''))
    return { kind: 'percentage', amount, unit: 'points', next: from + 2 };
  if (token.lower === 'bps' || (token.lower === 'basis' && /^points?$/.test(tokens[from + 1]?.lower ?? '')))
    return {
      kind: 'percentage',
      amount: amount / 100,
      unit: 'points',
      next: from + (token.lower === 'bps' ? 1 : 2),
    };
  const currency = signs[token.text] ?? (codes.has(token.text) ? token.text.toLowerCase() : undefined);
  if (
    currency !== undefined &&
    !(token.spaced && token.kind === 'sign' && tokens[from + 1]?.kind === 'number')
  )
    return money(number, currency, from + 1);
  const named = currencyWords(tokens, from);
  if (named !== undefined) return money(number, named.unit, named.next);
  if (/^(?:cents?|pence)$/.test(token.lower)) {
    const unit = token.lower === 'pence' ? { unit: 'gbp' } : {};
    return { kind: 'money', amount: amount / 100, ...unit, next: from + 1 };
  }
  const duration = durations[token.lower];
  // `Three quarters` are a part of a whole, and `two thirds of years` counts years.
  if (duration !== undefined && (number.fraction !== true || /^an?$/.test(tokens[from - 1]?.lower ?? ''))) {
    const { unit, factor } = duration;
    if (areAt(tokens, from + 1, 'and a half'))
      return { kind: 'duration', amount: (amount + 0.5) * factor, unit, each: factor, next: from + 4 };
    const next = isHyphen(tokens[from + 1]) && tokens[from + 2]?.lower === 'old' ? from + 3 : from + 1;
    return { kind: 'duration', amount: amount * factor, unit, each: factor, next };
  }
  const measured = measureAt(tokens, from);
  if (measured === undefined) return { kind: 'figure', amount, next: at };
  const { unit, factor } = measured.measure;
  return { kind: 'figure', amount: amount * factor, unit, each: factor, next: measured.next };
}

/** Past `a` or `of a`: half `an hour`, a quarter `of a percentage point`. */
function afterArticle(tokens: readonly Token[], at: number): number {
  const article = tokens[at]?.lower === 'of' ? at + 1 : at;
  return /^an?$/.test(tokens[article]?.lower ?? '') ? article + 1 : at;
}

function currencyWords(tokens: readonly Token[], at: number): { unit: string; next: number } | undefined {
  const own = currencies[tokens[at]?.lower ?? ''];
  if (own !== undefined) return { unit: own, next: at + 1 };
  const second = currencies[tokens[at + 1]?.lower ?? ''];
  const isNation = /^(?:\p{Lu}|u\.?s\.?$)/u.test(tokens[at]?.text ?? '');
  return second !== undefined && isNation ? { unit: second, next: at + 2 } : undefined;
}

const signs: Readonly<Record<string, string>> = wordTable({
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
});
const nations: Readonly<Record<string, string>> = wordTable({
  US: 'usd',
  'U.S.': 'usd',
  A: 'aud',
  AU: 'aud',
  C: 'cad',
  CA: 'cad',
  NZ: 'nzd',
  HK: 'hkd',
  S: 'sgd',
});
const codes: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY RMB INR RUB CHF CAD AUD NZD SEK NOK DKK TRY IRR ILS UAH PLN BRL ZAR KRW SAR AED'.split(
    ' ',
  ),
);
const currencies: Readonly<Record<string, string>> = wordTable({
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
});

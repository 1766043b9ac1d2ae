import { currencyCodes, currencySigns, dollarPrefixes, dollars } from '../language/currency-signs.ts';
import { currencies, nationalCurrencies } from '../language/en/currencies.ts';
import { durations } from '../language/en/measures.ts';
import type { ReadNumber } from './cardinals.ts';
import type { Quantity } from './detail.ts';
import { measureAt } from './measures.ts';
import { areAt, isHyphen, type Token } from './tokens.ts';

/** A number with its unit, and the index of the first token after both. */
export interface Counted {
  readonly kind: Quantity['kind'];
  readonly amount: number;
  readonly unit?: string;
  /** How much of the base unit one is: 12 months for years, 1000 metres for kilometres. */
  readonly each?: number;
  readonly next: number;
}

/** An amount of money in the currency before it: `$5`, `EUR 5`, also `$5 CAD`. */
export function moneyIn(tokens: readonly Token[], unit: string, number: ReadNumber): Counted {
  const { next } = number;
  const code = unit === 'usd' ? dollarCode(tokens[next]) : undefined;
  return code === undefined ? money(number, unit, next) : money(number, code, next + 1);
}

function money(number: ReadNumber, unit: string | undefined, next: number): Counted {
  return { kind: 'money', amount: number.amount, ...(unit === undefined ? {} : { unit }), next };
}

/** The currency before a number: `$`, `US$`, `CAD $`, `EUR`, `Rs.` */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { unit: string; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const sign = currencySigns.get(token.text);
  if (sign !== undefined) return { unit: sign, next: at + 1 };
  const after = tokens[at + 1];
  const prefixed = dollarPrefixes.get(token.text);
  if (prefixed !== undefined && after?.text === '$' && !after.spaced) return { unit: prefixed, next: at + 2 };
  const dollar = dollarCode(token);
  if (dollar !== undefined && after?.text === '$') return { unit: dollar, next: at + 2 };
  const code = currencyCodes.get(token.text) ?? (token.lower === 'rs' ? 'inr' : undefined);
  if (code === undefined) return undefined;
  const next = after?.text === '.' ? at + 2 : at + 1;
  return tokens[next]?.kind === 'number' ? { unit: code, next } : undefined;
}

/** A number with what it counts, by the words or signs right after it. */
export function unitAfter(tokens: readonly Token[], number: ReadNumber): Counted {
  const { amount, next: at } = number;
  const joined = isHyphen(tokens[at]) && tokens[at]?.spaced === false ? at + 1 : at;
  const from = number.fraction === true ? afterArticle(tokens, joined) : joined;
  return (
    percentageAt(tokens, from, amount) ??
    moneyAt(tokens, from, number) ??
    durationAt(tokens, from, number) ??
    measuredAt(tokens, from, amount) ?? { kind: 'figure', amount, next: at }
  );
}

/** `%`, `per cent`, `percentage points`, `basis points`. */
function percentageAt(tokens: readonly Token[], from: number, amount: number): Counted | undefined {
  const { text = '', lower = '' } = tokens[from] ?? {};
  const after = tokens[from + 1]?.lower ?? '';
  const kind = 'percentage';
  if (text === '%' || lower === 'percent' || lower === 'pct') return { kind, amount, next: from + 1 };
  if (lower === 'per' && /^cent\b/.test(after)) return { kind, amount, next: from + 2 };
  const isPoints = /^points?$/.test(after);
  if (lower === 'percentage' && isPoints) return { kind, amount, unit: 'points', next: from + 2 };
  const unit = 'points';
  if (lower === 'bps') return { kind, amount: amount / 100, unit, next: from + 1 };
  return lower === 'basis' && isPoints ? { kind, amount: amount / 100, unit, next: from + 2 } : undefined;
}

/** `€`, `EUR`, `euros`, `Canadian dollars`, `cents`. */
function moneyAt(tokens: readonly Token[], from: number, number: ReadNumber): Counted | undefined {
  const token = tokens[from];
  if (token === undefined) return undefined;
  const currency = currencySigns.get(token.text) ?? currencyCodes.get(token.text);
  const belongsToNext = token.spaced && token.kind === 'sign' && tokens[from + 1]?.kind === 'number';
  if (currency !== undefined && !belongsToNext) return money(number, currency, from + 1);
  const named = currencyName(tokens, from);
  if (named !== undefined) return money(number, named.unit, named.next);
  if (!/^(?:cents?|pence)$/.test(token.lower)) return undefined;
  const unit = token.lower === 'pence' ? { unit: 'gbp' } : {};
  return { kind: 'money', amount: number.amount / 100, ...unit, next: from + 1 };
}

/** `years`, `years and a half`, `-year-old`. */
function durationAt(tokens: readonly Token[], from: number, number: ReadNumber): Counted | undefined {
  const duration = durations.get(tokens[from]?.lower ?? '');
  if (duration === undefined) return undefined;
  // `Three quarters` is part of a whole, and in `two thirds of years` the years are counted.
  if (number.fraction === true && !/^an?$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  const { unit, factor } = duration;
  const counted = { kind: 'duration', unit, each: factor } as const;
  if (areAt(tokens, from + 1, 'and a half'))
    return { ...counted, amount: (number.amount + 0.5) * factor, next: from + 4 };
  const isAge = isHyphen(tokens[from + 1]) && tokens[from + 2]?.lower === 'old';
  return { ...counted, amount: number.amount * factor, next: isAge ? from + 3 : from + 1 };
}

/** `km`, `square miles`, `°C`. */
function measuredAt(tokens: readonly Token[], from: number, amount: number): Counted | undefined {
  const found = measureAt(tokens, from);
  if (found === undefined) return undefined;
  const { unit, factor } = found.measure;
  return { kind: 'figure', amount: amount * factor, unit, each: factor, next: found.next };
}

/** The index after `a` or `of a`: half `an hour`, a quarter `of a percentage point`. */
function afterArticle(tokens: readonly Token[], at: number): number {
  const article = tokens[at]?.lower === 'of' ? at + 1 : at;
  return /^an?$/.test(tokens[article]?.lower ?? '') ? article + 1 : at;
}

/** A currency by its name, a nation before it or not: `dollars`, `Canadian dollars`. The currency of a nation not listed has no unit. */
function currencyName(
  tokens: readonly Token[],
  at: number,
): { readonly unit: string | undefined; readonly next: number } | undefined {
  const name = currencies.get(tokens[at]?.lower ?? '');
  if (name !== undefined) return { unit: name, next: at + 1 };
  for (const length of [1, 2]) {
    const unit = currencies.get(tokens[at + length]?.lower ?? '');
    const nation = tokens.slice(at, at + length);
    if (unit === undefined || !nation.every(({ text }) => /^(?:\p{Lu}|u\.?s\.?$)/u.test(text))) continue;
    const byNation = nationalCurrencies.get(unit);
    const national = byNation?.get(nation.map(({ lower }) => lower).join(''));
    return { unit: byNation === undefined ? unit : national, next: at + length + 1 };
  }
  return undefined;
}

/** The code of a currency that `$` may stand for. */
function dollarCode(token: Token | undefined): string | undefined {
  const code = currencyCodes.get(token?.text ?? '');
  return code !== undefined && dollars.has(code) ? code : undefined;
}

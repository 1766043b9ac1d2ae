import { afterCount, decades } from '../language/en/calendar.ts';
import type { ReadParts } from './calendar.ts';
import { isMeasure } from './measures.ts';
import { readOrdinal } from './ordinals.ts';
import { isHyphen, type Token } from './tokens.ts';

/** The decade or century that begins at token `at`: `the 1990s`, `’90s`, `the nineties`, `the 19th century`. */
export function decadeOrCentury(tokens: readonly Token[], at: number): ReadParts | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const after = tokens[at + 1];
  const isPlural = after?.spaced === false && /^'?s$/.test(after.lower);
  const apostrophe =
    after?.spaced === false && /^['’]$/.test(after.text) && tokens[at + 2]?.lower === 's' ? 1 : 0;
  if (token.kind === 'number' && /^(?:[12]\d)?\d0$/.test(token.text) && (isPlural || apostrophe === 1)) {
    const year = Number(token.text) + (token.text.length === 2 ? 1900 : 0);
    const length = token.text.length === 4 && year % 100 === 0 && year < 2000 ? 100 : 10;
    return { parts: [{ year, years: length }], next: at + 2 + apostrophe };
  }
  const decade = decades.get(token.lower);
  if (decade !== undefined && !/^(?:his|her|their|my|our)$/.test(tokens[at - 1]?.lower ?? ''))
    return { parts: [{ year: decade, years: 10 }], next: at + 1 };
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === undefined) return undefined;
  const noun = isHyphen(tokens[ordinal.next]) ? ordinal.next + 1 : ordinal.next;
  if (!/^(?:century|centuries|c)$/.test(tokens[noun]?.lower ?? '')) return undefined;
  return { parts: [{ year: (ordinal.amount - 1) * 100, years: 101 }], next: noun + 1 };
}

/** The year or years that begin at token `at`, unless the number counts something: `2014`, `1989–2005`, `2014-15`. */
export function readYears(tokens: readonly Token[], at: number): ReadParts | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  const fiscal = /^FY((?:20)?\d\d)$/.exec(token?.text ?? '')?.[1];
  if (fiscal !== undefined) return { parts: [{ year: 2000 + (Number(fiscal) % 100) }], next: at + 1 };
  if (token?.kind !== 'number') return undefined;
  const season = /^([12]\d{3})\/(\d\d|\d{4})$/.exec(token.text);
  if (season !== null) {
    const first = Number(season[1]);
    return { parts: [{ year: first }, { year: completedYear(first, season[2] ?? '') }], next: at + 1 };
  }
  if (!isYear(token) || (before !== undefined && /^[$£€¥₹#]$/.test(before.text))) return undefined;
  const first = Number(token.text);
  const last = isHyphen(tokens[at + 1]) ? tokens[at + 2] : undefined;
  if (last?.kind === 'number' && !isCount(tokens, at + 3)) {
    const year = /^(?:\d\d|[12]\d{3})$/.test(last.text) ? completedYear(first, last.text) : 0;
    if (year > first && year < first + 300) return { parts: [{ year: first }, { year }], next: at + 3 };
  }
  return isCount(tokens, at + 1) ? undefined : { parts: [{ year: first }], next: at + 1 };
}

/** The year that follows a day or a month at token `at`, past a comma, `of` or a hyphen. */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly next: number } | undefined {
  const from =
    /^[,.]$/.test(tokens[at]?.text ?? '') || tokens[at]?.lower === 'of' || isHyphen(tokens[at]) ? at + 1 : at;
  const token = tokens[from];
  return token !== undefined && isYear(token) && !isCount(tokens, from + 1)
    ? { year: Number(token.text), next: from + 1 }
    : undefined;
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:1\d{3}|20\d{2})$/.test(token.text);
}

/** The second year of a range: `15` after 2014 is 2015; four digits stay. */
function completedYear(first: number, last: string): number {
  return last.length === 2
    ? first - (first % 100) + Number(last) + (Number(last) < first % 100 ? 100 : 0)
    : Number(last);
}

/** Whether the token after a number shows that it counts something: a unit, a multiplier, a plural noun. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === '%' || token.text === '+') return true;
  if (!token.spaced) return token.kind === 'word';
  return (
    token.kind === 'word' &&
    (isMeasure(token.lower) ||
      afterCount.has(token.lower) ||
      /^[a-z]+(?:ers|ors|ists|ians|ents|ants|ees|ies)$/.test(token.text))
  );
}

import type { ReadParts } from './calendar.ts';
import { dayOf } from './day-and-month.ts';
import { isHyphen, type Token } from './tokens.ts';

/** A date in figures: `2014-03-03`, `3/4/2014`, `03.04.2014`. Where the order is ambiguous, either date is meant. */
export function readNumericDate(tokens: readonly Token[], at: number): ReadParts | undefined {
  const { text = '', kind } = tokens[at] ?? {};
  if (kind !== 'number') return undefined;
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text);
  if (parts !== null) {
    const [a, b] = [Number(parts[1]), Number(parts[2])];
    const year = Number(parts[3]) + (parts[3]?.length === 2 ? 2000 : 0);
    const [day, month] = b <= 12 ? [a, b] : [b, a];
    if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
    const order = a <= 12 && b <= 12 && a !== b ? { anyOrder: true } : {};
    return { parts: [{ ...dayOf(day, month, year), ...order }], next: at + 1 };
  }
  const [dash, second, dashAgain, third] = tokens.slice(at + 1, at + 5);
  if (!/^\d{4}$/.test(text) || !isHyphen(dash) || !/^\d\d$/.test(second?.text ?? '') || !isHyphen(dashAgain))
    return undefined;
  const day = /^\d\d/.exec(third?.text ?? '')?.[0];
  const month = Number(second?.text);
  if (day === undefined || month < 1 || month > 12) return undefined;
  return { parts: [{ year: Number(text), month, day: Number(day) }], next: at + 5 };
}

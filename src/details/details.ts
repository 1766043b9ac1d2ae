import { dayWords, decades, timesOfDay } from '../language/en/calendar.ts';
import { ordinals, tens, units, vagueNumbers } from '../language/en/number-names.ts';
import { wordSet } from '../language/word-list.ts';
import { readDate } from './dates.ts';
import type { Day, Detail, Quantity } from './detail.ts';
import { readNames } from './names.ts';
import { completeRange, readQuantity } from './quantities.ts';
import { readTime } from './times.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The details of a text in order. In `Kerry spoke on 12 September.` these are the name (0 to 5) and the date (15 to 27). */
export function detailsIn(text: string, options: { readonly anchorDate?: Day | undefined } = {}): Detail[] {
  return detailsOf(text, tokensOf(text), options.anchorDate);
}

/** The same from tokens. Dates such as `last Monday` are resolved from `anchor`, the date of the text. */
export function detailsOf(text: string, tokens: readonly Token[], anchor: Day | undefined): Detail[] {
  const found: Detail[] = [];
  let lastQuantity: number | undefined;
  for (let at = 0; at < tokens.length;) {
    if (!mayBegin(tokens[at])) {
      at += 1;
      continue;
    }
    const one = readTime(tokens, at);
    const several = one === undefined ? readDate(tokens, at, anchor) : undefined;
    if (one !== undefined || several !== undefined) {
      found.push(...(one === undefined ? [] : [one.detail]), ...(several?.detail ?? []));
      at = one?.next ?? several?.next ?? at + 1;
      continue;
    }
    const quantity = readQuantity(tokens, at);
    if (quantity !== undefined) {
      const before = lastQuantity === undefined ? undefined : found[lastQuantity];
      let { detail } = quantity;
      if (lastQuantity !== undefined && before !== undefined && isQuantity(before)) {
        const between = text.slice(before.end, detail.start);
        [found[lastQuantity], detail] = completeRange(before, detail, between);
      }
      lastQuantity = found.length;
      found.push(detail);
      at = quantity.next;
      continue;
    }
    const names = readNames(tokens, at);
    found.push(...(names?.detail ?? []));
    at = names?.next ?? at + 1;
  }
  return found;
}

/** Whether a detail may begin with a token. A cheap test that excludes most words of a text. */
function mayBegin(token: Token | undefined): boolean {
  if (token?.kind === 'sign') return !plainSigns.includes(token.text);
  return (
    token?.kind !== 'word' ||
    /^\p{Lu}/u.test(token.text) ||
    starters.has(token.lower) ||
    /\p{Lu}/u.test(token.text)
  );
}

/** Signs with which no detail begins. */
const plainSigns = `.,;:!?'"“”‘’()[]-–—/|*_…`;

/** Lower-case words with which numbers, dates and times begin. */
const starters: ReadonlySet<string> = new Set([
  ...[units, tens, vagueNumbers, ordinals, decades, dayWords, timesOfDay].flatMap((table) =>
    Array.from(table.keys()),
  ),
  ...wordSet('a an half quarter several single double triple last this next past rs'),
]);

/** Whether a detail is a number with what it counts. */
export function isQuantity(detail: Detail): detail is Quantity {
  return detail.kind !== 'date' && detail.kind !== 'time' && detail.kind !== 'name';
}

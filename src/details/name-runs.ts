import { monthsThatAreNames } from '../language/en/calendar.ts';
import { bodyNouns, sentenceOpeners, smallNameWords } from '../language/en/name-words.ts';
import { titles } from '../language/en/titles.ts';
import { monthOf, weekdayOf } from './calendar.ts';
import { isCapital } from './name-word.ts';
import { isHyphen, type Token } from './tokens.ts';

/**
 * The run of capitalised words that begins at token `at`, as indices of its tokens: small words and the full stops of initials are
 * among them. Undefined where no name can begin.
 */
export function nameRunAt(tokens: readonly Token[], at: number): number[] | undefined {
  if (!isCapital(tokens[at]) || isDateWord(tokens, at)) return undefined;
  const run = [at];
  if (tokens[at]?.initial === true && sentenceOpeners.has(tokens[at]?.lower ?? '')) return run;
  for (;;) {
    const last = run.at(-1) ?? at;
    const next = nextInRun(tokens, last, run);
    if (next === undefined || next - at > longestRun) return run;
    for (let index = last + 1; index <= next; index += 1) run.push(index);
  }
}

/** Maximum tokens of a name; a headline in capitals is cut here. */
const longestRun = 16;

/**
 * Index of the capitalised token that continues a run after `last`. At most two small words, a hyphen, or the full stop of an initial
 * may stand between.
 */
function nextInRun(tokens: readonly Token[], last: number, run: readonly number[]): number | undefined {
  let index = last + 1;
  const lower = tokens[last]?.lower ?? '';
  const isInitial = /^(?:\p{Ll}|st|ste|mt|ft)$/u.test(lower) || titles.has(lower);
  if (tokens[index]?.text === '.' && isInitial) index += 1;
  if (/['’]s?$/u.test(tokens[last]?.text ?? '')) return undefined;
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (isHyphen(token) && !token.spaced && tokens[index + 1]?.spaced === false) index += 1;
  else if (token.text === '&') index += 1;
  else {
    for (let small = 0; small < 2 && isSmallWord(tokens, index, run); small += 1) {
      if (isHyphen(tokens[index + 1]) && tokens[index + 1]?.spaced === false) index += 1;
      index += 1;
    }
  }
  const found = tokens[index];
  return found !== undefined && isCapital(found) && !found.initial && !isDateWord(tokens, index)
    ? index
    : undefined;
}

/**
 * Whether a small word continues a name. `of` and `for` do after a noun (`Bank of England`, `Centre for Policy`), and `of` after a
 * single word (`Gulf of Aden`); elsewhere they separate a person from a body (`Tony Badran of the Foundation`).
 */
function isSmallWord(tokens: readonly Token[], at: number, run: readonly number[]): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !smallNameWords.has(token.lower)) return false;
  if (token.lower !== 'of' && token.lower !== 'for') return true;
  const hasNoun = run.some((index) => bodyNouns.has((tokens[index]?.lower ?? '').replace(/s$/, '')));
  return hasNoun || (token.lower === 'of' && run.length === 1);
}

/** Whether a capitalised word belongs to a date: `June`, `Monday`, `AD`. */
function isDateWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (/^(?:AD|BCE?|CE|A\.D\.|B\.C\.)$/.test(token?.text ?? ''))
    return tokens[at - 1]?.kind === 'number' || tokens[at + 1]?.kind === 'number';
  if (monthOf(token) === undefined) return weekdayOf(token) !== undefined;
  return !monthsThatAreNames.has(token?.lower ?? '') || /^\d/.test(tokens[at + 1]?.text ?? '');
}

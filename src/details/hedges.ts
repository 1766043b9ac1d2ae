import { type Hedge, hedgePhrases } from '../language/en/hedges.ts';
import type { Token } from './tokens.ts';

/** The words before a number that bound it, and the index of the first of them: `at least` before 40. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
): { readonly hedge: Hedge; readonly first: number } | undefined {
  const article = /^(?:an?|the|some)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  for (const end of article === 1 ? [at, at - 1] : [at]) {
    for (let length = longestHedge; length >= 1; length -= 1) {
      if (end - length < 0) continue;
      const words = tokens.slice(end - length, end).map(({ lower }) => lower);
      const hedge = hedgePhrases.get(words.join(' '));
      if (hedge !== undefined && !isSpread(tokens, end - length)) return { hedge, first: end - length };
    }
  }
  return undefined;
}

/** Whether the word is about place or time and bounds no number: `extends over 300 square kilometres`, `in the past 10 years`. */
function isSpread(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === 'past')
    return /^(?:the|this|these|half|quarter|five|ten|twenty)$/.test(tokens[at - 1]?.lower ?? '');
  return (
    tokens[at]?.lower === 'over' && /^(?:extend|spread|stretch|scatter)/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** The words after a number that bound it: `40 or more`, `40+`. */
export function hedgeAfter(
  tokens: readonly Token[],
  at: number,
): { readonly hedge: Hedge; readonly next: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.text === '+' || first?.lower === 'plus') return { hedge: 'least', next: at + 1 };
  if (first?.lower === 'or' && /^(?:more|above|over|higher)$/.test(second?.lower ?? ''))
    return { hedge: 'least', next: at + 2 };
  if (first?.lower === 'or' && /^(?:less|fewer|under|below)$/.test(second?.lower ?? ''))
    return { hedge: 'most', next: at + 2 };
  // `250 employees or more`
  if (first?.kind === 'word' && second?.lower === 'or' && first.lower !== 'or') {
    const hedge = hedgeAfter(tokens, at + 1)?.hedge;
    return hedge === undefined ? undefined : { hedge, next: at };
  }
  if (first?.lower === 'or' && second?.lower === 'so') return { hedge: 'about', next: at + 2 };
  return undefined;
}

/** Maximum words of a phrase before a number, in tokens. */
const longestHedge = Math.max(...Array.from(hedgePhrases.keys(), (phrase) => phrase.split(' ').length));

import { isFigure, isNegation } from './meaning.ts';
import { type BracketFault, type Element, mostBracketWords, type Quote } from './quote-elements.ts';
import { costs } from './quote-source.ts';
import type { Token } from './quote-tokens.ts';

/** What it costs that the source has nothing for an element; of a bracket see `bracketAt`. */
export function goneCost(element: Exclude<Element, { kind: 'bracket' }>): number {
  if (element.kind === 'omission') return 0;
  if (element.optional) return 0;
  return element.token.kind === 'word' ? costs.word : costs.sign;
}

/** Two tokens that are folded to different things. */
export function unlike(a: Token, b: Token): number {
  if (a.kind === 'word' && b.kind === 'word')
    return a.text.includes('[') && fitsEnding(a.text, b.text) ? 0 : costs.replaced;
  if (a.kind === 'word' || (a.kind === 'mark') !== (b.kind === 'mark')) return Infinity;
  return b.kind === 'word' || b.kind === 'gap' ? Infinity : costs.replacedSign;
}

/** Whether a token that is folded to the same is the very same, or differs as an editor may write it. */
export function isSame(
  { runIn }: Quote,
  { token, first }: Element & { kind: 'token' },
  source: Token,
): boolean {
  if (token.text === source.text) return true;
  if (first && runIn && isLowered(token.text, source.text.replaceAll(/[[\]]/g, ''))) return true;
  if (token.kind !== 'word' || !token.text.includes('[')) return false;
  return (
    fitsBrackets(token.text, source.text.replaceAll(/[[\]]/g, '')) || fitsEnding(token.text, source.text)
  );
}

/** `the` for `The`; not `i` for `I` or `uN` for `UN`. */
function isLowered(written: string, source: string): boolean {
  const [head = ''] = source;
  const rest = source.slice(head.length);
  return (
    head.toLowerCase() !== head &&
    head.toLowerCase() + rest === written &&
    source !== 'I' &&
    !/^\p{Lu}/u.test(rest)
  );
}

/** `[T]he` for `the`: only letters in brackets may change, and they only their case. */
function fitsBrackets(written: string, source: string): boolean {
  let at = 0;
  let inside = false;
  for (const letter of written) {
    if (letter === '[' || letter === ']') {
      inside = letter === '[';
      continue;
    }
    const own = source.slice(at, at + letter.length);
    if (inside ? own.toLowerCase() !== letter.toLowerCase() : own !== letter) return false;
    at += letter.length;
  }
  return at === source.length;
}

/** `government[s]` for `government`, `want[ed]` for `wants`: another ending, though none that denies. */
function fitsEnding(written: string, source: string): boolean {
  const [, stem = '', ending = ''] = /^([^[\]]{2,})\[(\p{L}+)\]$/u.exec(written) ?? [];
  if (stem === '' || /^(?:not|less)$/i.test(ending)) return false;
  return (
    source.startsWith(stem) &&
    source.length - stem.length <= longestEnding &&
    /^\p{L}*$/u.test(source.slice(stem.length))
  );
}

/** In letters: `-ing`, `-ly`, `-ness`. */
const longestEnding = 4;

/** Whether it is a stop that a writer may leave out or put in at the end. */
export function isStop({ text }: Token): boolean {
  return text === '.' || text === ',';
}

/**
 * What a bracket costs that stands for these tokens of the source, and what is wrong with it. `instead` says that it stands for
 * none, where the source goes on with a bracket of its own.
 */
export function bracketAt(
  { tokens, fault }: Element & { kind: 'bracket' },
  source: readonly Token[],
  instead = false,
): { readonly cost: number; readonly fault?: BracketFault } {
  if (tokens.length === source.length && tokens.every((token, at) => token.text === source[at]?.text))
    return { cost: 0 };
  const cost = costs.bracketed * (1 + source.length);
  const own = fault ?? replacedFault(source);
  if (own !== undefined) return { cost: cost + costs.fault, fault: own };
  return instead || isReplacing(tokens, source)
    ? { cost: cost + costs.replacedBracket, fault: 'replacing' }
    : { cost };
}

/** Whether a bracket stands for one of the source's, or is a `[sic]` that stands for anything. */
function isReplacing(tokens: readonly Token[], source: readonly Token[]): boolean {
  const [first] = source;
  if (first === undefined) return false;
  return first.text === '[' || source.at(-1)?.text === ']' || tokens[1]?.folded === 'sic';
}

function replacedFault(source: readonly Token[]): BracketFault | undefined {
  if (source.some(isNegation)) return 'negation';
  if (source.some(isFigure)) return 'figure';
  return source.filter(({ kind }) => kind !== 'sign' && kind !== 'mark').length > mostBracketWords
    ? 'long'
    : undefined;
}

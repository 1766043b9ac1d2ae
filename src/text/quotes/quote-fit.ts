import { isFigure, isNegation } from './meaning.ts';
import { type BracketFault, type Element, mostBracketWords, type Quote } from './quote-elements.ts';
import { costs } from './quote-source.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** The cost of an element that is missing from the source; for brackets see `bracketAt`. */
export function goneCost(element: Exclude<Element, { kind: 'bracket' }>): number {
  if (element.kind === 'omission') return 0;
  if (element.optional) return 0;
  return element.token.kind === 'word' ? costs.word : costs.sign;
}

/** The cost of pairing two tokens whose folded forms differ. */
export function unlike(a: QuoteToken, b: QuoteToken): number {
  if (a.kind === 'word' && b.kind === 'word')
    return a.text.includes('[') && fitsEnding(a.text, b.text) ? 0 : costs.replaced;
  if (a.kind === 'word' || (a.kind === 'mark') !== (b.kind === 'mark')) return Infinity;
  return b.kind === 'word' || b.kind === 'gap' ? Infinity : costs.replacedSign;
}

/** The cost of pairing a word with a token that reads in several ways, whose first reading differs. */
export function otherwise(quote: Quote, element: Element & { kind: 'token' }, source: QuoteToken): number {
  const isOther = source.others?.some(({ folded }) => folded === element.token.folded) === true;
  if (!isOther) return unlike(element.token, source);
  return isSame(quote, element, source) ? 0 : costs.letters;
}

/** Whether a token with the same folded form in one of its readings is the same, or differs only as an editor may write it. */
export function isSame(quote: Quote, element: Element & { kind: 'token' }, source: QuoteToken): boolean {
  if (isSameReading(quote, element, source)) return true;
  return source.others?.some(({ text }) => isSameReading(quote, element, { text })) === true;
}

function isSameReading(
  { runIn }: Quote,
  { token, first }: Element & { kind: 'token' },
  source: Pick<QuoteToken, 'text'>,
): boolean {
  if (token.text === source.text) return true;
  if (first && runIn && isLowered(token.text, source.text.replaceAll(/[[\]]/g, ''))) return true;
  if (token.kind !== 'word' || !token.text.includes('[')) return false;
  return (
    fitsBrackets(token.text, source.text.replaceAll(/[[\]]/g, '')) || fitsEnding(token.text, source.text)
  );
}

/** Whether only the first capital is lowered: `the` for `The`; not `i` for `I` or `uN` for `UN`. */
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

/** Whether only letters in brackets differ, and only by case: `[T]he` for `the`. */
function fitsBrackets(written: string, source: string): boolean {
  let at = 0;
  let inside = false;
  for (const letter of written) {
    if (letter === '[' || letter === ']') {
      inside = letter === '[';
      continue;
    }
    const other = source.slice(at, at + letter.length);
    if (inside ? other.toLowerCase() !== letter.toLowerCase() : other !== letter) return false;
    at += letter.length;
  }
  return at === source.length;
}

/** Whether only the ending differs, and the new one does not negate: `government[s]` for `government`, `want[ed]` for `wants`. */
function fitsEnding(written: string, source: string): boolean {
  const [, stem = '', ending = ''] = /^([^[\]]{2,})\[(\p{L}+)\]$/u.exec(written) ?? [];
  if (stem === '' || /^(?:not|less)$/i.test(ending)) return false;
  return (
    source.startsWith(stem) &&
    source.length - stem.length <= longestEnding &&
    /^\p{L}*$/u.test(source.slice(stem.length))
  );
}

/** Maximum letters of an ending that a bracket may replace: `-ness`. */
const longestEnding = 4;

/** Whether a token is a stop that a writer may omit or insert at the end. */
export function isStop({ text }: QuoteToken): boolean {
  return text === '.' || text === ',';
}

/**
 * The cost of a bracket that replaces these tokens of the source, and what is wrong with it. `instead` says that it replaces no tokens
 * but the source continues with a bracket of its own.
 */
export function bracketAt(
  { tokens, fault }: Element & { kind: 'bracket' },
  source: readonly QuoteToken[],
  instead = false,
): { readonly cost: number; readonly fault?: BracketFault } {
  if (tokens.length === source.length && tokens.every((token, at) => token.text === source[at]?.text))
    return { cost: 0 };
  const cost = costs.bracketed * (1 + source.length);
  const worst = fault ?? replacedFault(source);
  if (worst !== undefined) return { cost: cost + costs.fault, fault: worst };
  return instead || isReplacing(tokens, source)
    ? { cost: cost + costs.replacedBracket, fault: 'replacing' }
    : { cost };
}

/** Whether a bracket replaces one of the source's, or is a `[sic]` that replaces anything. */
function isReplacing(tokens: readonly QuoteToken[], source: readonly QuoteToken[]): boolean {
  const [first] = source;
  if (first === undefined) return false;
  return first.text === '[' || source.at(-1)?.text === ']' || tokens[1]?.folded === 'sic';
}

/** Why a bracket must not replace these tokens. */
function replacedFault(source: readonly QuoteToken[]): BracketFault | undefined {
  if (source.some(isNegation)) return 'negation';
  if (source.some(isFigure)) return 'figure';
  return source.filter(({ kind }) => kind !== 'sign' && kind !== 'mark').length > mostBracketWords
    ? 'long'
    : undefined;
}

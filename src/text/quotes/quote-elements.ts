import { isFigure, isNegation } from './meaning.ts';
import { type QuoteToken, quoteTokens, type Written } from './quote-tokens.ts';
import type { Span } from '../span.ts';

/** An element of a quotation as editors write it: a token of the source, an omission, or a bracket. */
export type Element =
  | {
      readonly kind: 'token';
      readonly token: QuoteToken;
      /** Whether it is a sign that the writer may have inserted. */
      readonly optional: boolean;
      /** Whether it is the first word, which may begin in lower case where the quotation is part of a sentence. */
      readonly first: boolean;
    }
  | { readonly kind: 'omission'; readonly span: Span }
  | {
      readonly kind: 'bracket';
      readonly span: Span;
      /** All its tokens with the brackets, to compare with a bracket of the source. */
      readonly tokens: readonly QuoteToken[];
      /** Why it is not an editor's: it is too long, or inserts a negation or a figure. */
      readonly fault?: BracketFault;
    };

/**
 * What is wrong with an editor's bracket: it is too long, it inserts or replaces a negation or a figure, or it replaces what no bracket
 * may replace (`replacing`): a bracket of the source or, for a `[sic]`, anything.
 */
export type BracketFault = 'long' | 'negation' | 'figure' | 'replacing';

/** A quotation prepared for comparison with any number of sources. */
export interface Quote {
  readonly text: string;
  readonly elements: readonly Element[];
  /** Number of words that come from the source; those in brackets do not. */
  readonly words: number;
  /** Index of the first of the quotation marks and stops at its end. */
  readonly tail: number;
  /** Whether it is part of a sentence, so that its first letter may be lower case. */
  readonly runIn: boolean;
}

/** Maximum words that an editor's bracket may insert or replace. */
export const mostBracketWords = 4;

/** Reads a quotation, the text between the quotation marks. Offsets are into `text`. */
export function readQuote(written: Written, { runIn = true }: { readonly runIn?: boolean } = {}): Quote {
  const tokens = quoteTokens(written);
  const read = elementsOf(tokens);
  // Where everything is in brackets (`[Laughter in the gallery.]`), they are the source's.
  const elements = withOptionalSigns(wordsAmong(read) > 0 ? read : tokens.map(asElement));
  const words = wordsAmong(elements);
  return { text: written.text, elements, words, tail: tailOf(elements), runIn };
}

function wordsAmong(elements: readonly Element[]): number {
  return elements.filter((element) => element.kind === 'token' && element.token.kind === 'word').length;
}

function asElement(token: QuoteToken): Element {
  return { kind: 'token', token, optional: false, first: false };
}

function elementsOf(tokens: readonly QuoteToken[]): Element[] {
  const found: Element[] = [];
  let isFirst = true;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const close = token.text === '[' ? closing(tokens, at) : -1;
    if (close > 0) {
      const all = tokens.slice(at, close + 1);
      const span = { start: token.start, end: all.at(-1)?.end ?? token.end };
      const inner = all.slice(1, -1);
      if (inner.every(({ text }) => text === '…' || text === '.')) found.push({ kind: 'omission', span });
      else found.push(bracket(all, inner, span));
      at = close;
    } else if (token.text === '…') {
      found.push({ kind: 'omission', span: { start: token.start, end: token.end } });
    } else {
      const first = isFirst && token.kind === 'word';
      if (first) isFirst = false;
      found.push({ kind: 'token', token, optional: false, first });
    }
  }
  return found;
}

/** Index of the bracket that closes the one at `open`; -1 where it is empty, nested, or not closed. */
function closing(tokens: readonly QuoteToken[], open: number): number {
  for (let at = open + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '[') return -1;
    if (tokens[at]?.text === ']') return at > open + 1 ? at : -1;
  }
  return -1;
}

function bracket(tokens: readonly QuoteToken[], inner: readonly QuoteToken[], span: Span): Element {
  const fault = bracketFault(inner);
  return { kind: 'bracket', span, tokens, ...(fault === undefined ? {} : { fault }) };
}

function bracketFault(inner: readonly QuoteToken[]): BracketFault | undefined {
  if (inner.some(isNegation)) return 'negation';
  const stated = inner.filter(
    (token, index) => isFigure(token) && !(token.folded === 'one' && inner[index + 1]?.folded === 'of'),
  );
  if (stated.length > 0) return 'figure';
  return inner.filter(({ kind }) => kind === 'word').length > mostBracketWords ? 'long' : undefined;
}

/**
 * Marks the signs that the writer may have inserted as optional: stops at the end and beside an omission, and quotation marks at both
 * ends, for words from a longer speech in the source.
 */
function withOptionalSigns(elements: readonly Element[]): Element[] {
  const head = elements.findIndex((element) => element.kind !== 'token' || element.token.kind !== 'mark');
  const tail = tailOf(elements);
  return elements.map((element, index) => {
    if (element.kind !== 'token' || element.token.kind === 'word') return element;
    const isMark = element.token.kind === 'mark';
    if (!isMark && !/^[.,]$/.test(element.token.text)) return element;
    const beside = [elements[index - 1], elements[index + 1]].some((next) => next?.kind === 'omission');
    const isEnd = index >= tail || index < head;
    return isEnd || (beside && !isMark) ? { ...element, optional: true } : element;
  });
}

/** Where the quotation marks and stops at the end begin. */
function tailOf(elements: readonly Element[]): number {
  let tail = elements.length;
  for (; tail > 0; tail -= 1) {
    const last = elements[tail - 1];
    if (last?.kind !== 'token' || (last.token.kind !== 'mark' && !/^[.,]$/.test(last.token.text))) break;
  }
  return tail;
}

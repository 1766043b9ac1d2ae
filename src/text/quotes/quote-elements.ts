import { isFigure, isNegation } from './meaning.ts';
import { type Token, tokensOf, type Written } from './quote-tokens.ts';
import type { Span } from '../span.ts';

/** A quotation as an editor writes it: the source's tokens, omissions, and brackets. */
export type Element =
  | {
      readonly kind: 'token';
      readonly token: Token;
      /** A sign that the writer may have put in. */
      readonly optional: boolean;
      /** The first word: its letter may be lower case where the quotation is run into a sentence. */
      readonly first: boolean;
    }
  | { readonly kind: 'omission'; readonly span: Span }
  | {
      readonly kind: 'bracket';
      readonly span: Span;
      /** All its tokens, the brackets included: a source's own bracket has the same. */
      readonly tokens: readonly Token[];
      /** Why it is not an editor's: it is too long, or it puts in a negation or a figure. */
      readonly fault?: BracketFault;
    };

/**
 * What an editor's bracket must not do: be long, put in or replace a negation or a figure, or stand for what none may stand for
 * (`replacing`), a bracket of the source's own, and for a `[sic]` anything at all.
 */
export type BracketFault = 'long' | 'negation' | 'figure' | 'replacing';

/** A quotation made ready to be looked for; made once, looked for in many places. */
export interface Quote {
  readonly text: string;
  readonly elements: readonly Element[];
  /** How many of its words are the source's: those in brackets are not. */
  readonly words: number;
  /** Index of the first of the closing marks and stops at the end. */
  readonly tail: number;
  /** Whether it is run into a sentence, so that its first letter may be lower case. */
  readonly runIn: boolean;
}

/** An editor may put in or replace so many words. */
export const mostBracketWords = 4;

/** Reads a quotation: the words between the marks, without them. Offsets are into `text`. */
export function readQuote(written: Written, { runIn = true }: { readonly runIn?: boolean } = {}): Quote {
  const tokens = tokensOf(written);
  const read = elementsOf(tokens);
  // Where all stands in brackets (`[Laughter in the gallery.]`) they are the source's own.
  const elements = marked(wordsAmong(read) > 0 ? read : tokens.map(asElement));
  const words = wordsAmong(elements);
  return { text: written.text, elements, words, tail: tailOf(elements), runIn };
}

function wordsAmong(elements: readonly Element[]): number {
  return elements.filter((element) => element.kind === 'token' && element.token.kind === 'word').length;
}

function asElement(token: Token): Element {
  return { kind: 'token', token, optional: false, first: false };
}

function elementsOf(tokens: readonly Token[]): Element[] {
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

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '[') return -1;
    if (tokens[at]?.text === ']') return at > open + 1 ? at : -1;
  }
  return -1;
}

function bracket(tokens: readonly Token[], inner: readonly Token[], span: Span): Element {
  const fault = bracketFault(inner);
  return { kind: 'bracket', span, tokens, ...(fault === undefined ? {} : { fault }) };
}

function bracketFault(inner: readonly Token[]): BracketFault | undefined {
  if (inner.some(isNegation)) return 'negation';
  const stated = inner.filter(
    (token, index) => isFigure(token) && !(token.folded === 'one' && inner[index + 1]?.folded === 'of'),
  );
  if (stated.length > 0) return 'figure';
  return inner.filter(({ kind }) => kind === 'word').length > mostBracketWords ? 'long' : undefined;
}

/**
 * Signs that the writer may have put in are told: stops at the end and beside an omission, and marks at both ends, for words that
 * stand inside a longer speech of the source.
 */
function marked(elements: readonly Element[]): Element[] {
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

/** Where the marks, stops and omissions at the end begin. */
function tailOf(elements: readonly Element[]): number {
  let tail = elements.length;
  for (; tail > 0; tail -= 1) {
    const last = elements[tail - 1];
    if (last?.kind !== 'token' || (last.token.kind !== 'mark' && !/^[.,]$/.test(last.token.text))) break;
  }
  return tail;
}

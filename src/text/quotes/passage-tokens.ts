import { type BrokenWord, breakingSigns, brokenWord } from '../broken-word.ts';
import type { Span } from '../span.ts';
import { foldWord } from '../words.ts';
import { type QuoteToken, quoteTokens, type Written } from './quote-tokens.ts';

/** A passage, with the stretches that are none of its words. */
export interface WrittenPassage extends Written {
  readonly asides?: readonly Span[];
  /** The number that a program prints before it: `4.2(b)`. */
  readonly printed?: string;
}

/**
 * The tokens of a passage. Those that are none of its words are asides, and a word that a line end breaks is one token with all its
 * readings: `evalu-⏎ation` is `evaluation` or `evalu-ation`. The number printed before it comes first, as an aside.
 */
export function passageTokens(written: WrittenPassage, passage: number): QuoteToken[] {
  const { printed = '' } = written;
  const own = ownTokens(written, passage);
  return printed === '' ? own : [...printedTokens(printed, passage), ...own];
}

/** A number without width at the start of its passage, and the signs that may stand behind it: who copies the text has both or neither. */
function printedTokens(printed: string, passage: number): QuoteToken[] {
  const tokens = quoteTokens({ text: `${printed} . ) :`, markdown: false }, passage);
  return tokens.map(({ kind, text, folded }) => ({
    kind,
    text,
    folded,
    passage,
    start: 0,
    end: 0,
    begins: true,
    aside: true,
  }));
}

function ownTokens(written: WrittenPassage, passage: number): QuoteToken[] {
  const { text, asides = [] } = written;
  const tokens = quoteTokens(written, passage);
  const isBroken = breaks.test(text);
  if (asides.length === 0 && !isBroken) return tokens;
  const marked = asides.length === 0 ? tokens : withAsides(tokens, asides);
  return isBroken ? withWholeWords(marked, text) : marked;
}

/** A hyphen at a line's end. */
const breaks = new RegExp(`[${breakingSigns}][^\\S\\n\\r\\f]*[\\n\\r\\f]`, 'u');
/** Whether a character may break a word at the end of a line. */
export const breakingSign = new RegExp(`^[${breakingSigns}]$`, 'u');

/**
 * The word of two tokens that a page or line breaks, as one token with the span of the first; undefined where they are no such word.
 * A word that is broken twice has the readings of both breaks.
 */
export function wholeWord(before: QuoteToken, after: QuoteToken): QuoteToken | undefined {
  const readings: BrokenWord[] = [];
  for (const { text: first } of formsOf(before)) {
    for (const { text: second } of formsOf(after)) {
      const reading = brokenWord(first, second);
      if (reading !== undefined) readings.push(reading);
    }
  }
  const texts = readings.flatMap(({ joined, hyphenated }) =>
    joined === undefined ? [hyphenated] : [joined, hyphenated],
  );
  const [text, ...others] = [...new Set(texts)].slice(0, mostForms);
  if (text === undefined) return undefined;
  return { ...before, text, folded: foldWord(text), others: others.map(formOf) };
}

/** Maximum readings of one word. */
const mostForms = 8;

function formsOf({ text, folded, others = [] }: QuoteToken): readonly { text: string; folded: string }[] {
  return [{ text, folded }, ...others];
}

function formOf(text: string): { text: string; folded: string } {
  return { text, folded: foldWord(text) };
}

/** Marks the tokens inside asides. A word with an aside at its end also reads without it: `market3` is `market` or `market3`. */
function withAsides(tokens: readonly QuoteToken[], asides: readonly Span[]): QuoteToken[] {
  let next = 0;
  let begins = true;
  return tokens.map((token) => {
    while ((asides[next]?.end ?? Infinity) <= token.start) next += 1;
    const aside = asides[next];
    if (aside !== undefined && aside.start <= token.start && token.end <= aside.end)
      return { ...token, aside: true };
    const given = begins;
    begins = token.kind === 'word' ? false : begins || /[.!?:…]/.test(token.text);
    const read = { ...token, begins: given };
    if (aside === undefined || token.kind !== 'word' || aside.end !== token.end) return read;
    const text = token.text.slice(0, aside.start - aside.end);
    return { ...read, text, folded: foldWord(text), others: [formOf(token.text)] };
  });
}

/** Joins the words that line ends break behind a hyphen; what lies between their parts is dropped. */
function withWholeWords(tokens: readonly QuoteToken[], text: string): QuoteToken[] {
  const found: QuoteToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    let token = first;
    for (let after = nextWord(tokens, at, text); after !== -1; after = nextWord(tokens, at, text)) {
      const second = tokens[after];
      const whole = second === undefined ? undefined : wholeWord(token, second);
      if (second === undefined || whole === undefined) break;
      token = { ...whole, end: second.end };
      at = after;
    }
    if (token.text === '-' && isRangeSign(tokens, at, text)) token = { ...token, text: '–', folded: '–' };
    found.push(token);
  }
  return found;
}

/** The index of the word after a hyphen at a line's end behind the word at `at`, past asides; -1 where none is broken there. */
function nextWord(tokens: readonly QuoteToken[], at: number, text: string): number {
  const word = tokens[at];
  if (word?.kind !== 'word' || word.aside === true || !breakingSign.test(text.charAt(word.end))) return -1;
  let after = at + 1;
  if (tokens[after]?.start === word.end) after += 1;
  const lineEnd = text.slice(word.end + 1, tokens[after]?.start ?? text.length);
  if (!/^\s*$/u.test(lineEnd) || !/[\n\r\f]/.test(lineEnd)) return -1;
  while (tokens[after]?.aside === true) after += 1;
  return tokens[after]?.kind === 'word' ? after : -1;
}

/** Whether a hyphen at a line's end stands between two figures: `2019-⏎2020`, which the normalisation folds within a line. */
function isRangeSign(tokens: readonly QuoteToken[], at: number, text: string): boolean {
  const after = nextWord(tokens, at - 1, text);
  return (
    after === at + 1 &&
    /\p{N}$/u.test(tokens[at - 1]?.text ?? '') &&
    /^\p{N}/u.test(tokens[after]?.text ?? '')
  );
}

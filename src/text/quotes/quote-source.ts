import { isNegation } from './meaning.ts';
import { breakingSign, passageTokens, wholeWord, type WrittenPassage } from './passage-tokens.ts';
import type { QuoteToken } from './quote-tokens.ts';
import type { Span } from '../span.ts';

/** A passage to compare a quotation with. */
export interface SourcePassage extends WrittenPassage {
  /** Its number in the source; a quotation may continue from one passage to the next number. */
  readonly number: number;
}

/** One or several passages prepared for comparison with any number of quotations. */
export interface QuoteSource {
  readonly passages: readonly SourcePassage[];
  readonly tokens: readonly QuoteToken[];
  /** A number for the folded form of each token; equal forms have equal numbers. */
  readonly ids: Int32Array;
  /** The number of a folded form; absent where no token of the source has it. */
  readonly idOf: ReadonlyMap<string, number>;
  /** The cost of leaving each token out without a mark of omission. */
  readonly leftOut: Float64Array;
  /** The cost of leaving each token out with a mark of omission. */
  readonly omitted: Float64Array;
}

/**
 * The costs of differences in an alignment. Leaving a word out is cheaper than inserting one, because the source is longer than the
 * quotation; signs cost little compared with words.
 */
export const costs = {
  word: 1,
  /** Less than an inserted word, so that a replaced word is reported as one change. */
  replaced: 0.9,
  leftOut: 0.5,
  letters: 0.3,
  sign: 0.2,
  replacedSign: 0.15,
  /** A bracket or an omission that goes too far. Less than its words one by one, so that it is reported as one change. */
  fault: 0.4,
  /** Less than one sign of the source's bracket, so that the bracket is reported as replaced. */
  replacedBracket: 0.15,
  /** Editors' conventions cost almost nothing, so that the closest reading wins. */
  omitted: 1e-4,
  bracketed: 1e-3,
} as const;

/** Passages prepared for comparison, with or without Markdown in them as their `markup` says. */
export function passagesSource(
  passages: readonly {
    readonly text: string;
    readonly number: number;
    readonly markup: 'plain' | 'markdown';
    readonly asides?: readonly Span[];
    readonly locators?: readonly { readonly label: string; readonly first: string }[];
  }[],
): QuoteSource {
  return readQuoteSource(
    passages.map(({ text, number, markup, asides = [], locators = [] }) => ({
      text,
      number,
      markdown: markup === 'markdown',
      asides,
      printed: locators.find(({ label }) => label === 'section')?.first ?? '',
    })),
  );
}

/** Reads passages in order. Between two whose numbers are not consecutive there is a gap that no quotation crosses. */
export function readQuoteSource(passages: readonly SourcePassage[]): QuoteSource {
  const tokens: QuoteToken[] = [];
  for (const [index, passage] of passages.entries()) {
    const before = passages[index - 1];
    const isNext = before !== undefined && before.number + 1 === passage.number;
    if (before !== undefined && !isNext) tokens.push(gap(index - 1, before.text.length));
    const own = passageTokens(passage, index);
    if (isNext) joinOver(tokens, own, passages);
    for (const token of own) tokens.push(token);
  }
  const idOf = new Map<string, number>();
  const ids = Int32Array.from(tokens, ({ folded }) => {
    const id = idOf.get(folded) ?? idOf.size;
    idOf.set(folded, id);
    return id;
  });
  return {
    passages,
    tokens,
    ids,
    idOf,
    leftOut: Float64Array.from(tokens, (token, at) => leftOutCost(token, tokens[at - 1], tokens[at + 1])),
    omitted: Float64Array.from(tokens, (token, at) =>
      isOmittable(token, tokens, at) ? costs.omitted : costs.fault,
    ),
  };
}

/** Joins a word that the break between two passages divides; its second part becomes an aside. */
function joinOver(tokens: QuoteToken[], next: QuoteToken[], passages: readonly SourcePassage[]): void {
  const end = tokens.findLastIndex(({ aside }) => aside !== true);
  const first = next.findIndex(({ aside }) => aside !== true);
  const at = tokens[end]?.kind === 'word' ? end : end - 1;
  const [word, rest] = [tokens[at], next[first]];
  if (word?.kind !== 'word' || rest?.kind !== 'word' || !/^\p{Ll}/u.test(rest.text)) return;
  const isBroken = breakingSign.test(passages[word.passage]?.text.charAt(word.end) ?? '');
  if (!isBroken || (at < end && tokens[end]?.start !== word.end)) return;
  const whole = wholeWord(word, rest);
  if (whole === undefined) return;
  tokens.splice(at, end - at + 1, { ...whole, end: word.end + 1 });
  next[first] = { ...rest, aside: true };
}

/** The token for the text between two passages. */
function gap(passage: number, end: number): QuoteToken {
  return { kind: 'gap', text: '¶', folded: '¶', start: end, end, passage, begins: true };
}

/** The cost of leaving a token out. Each paragraph of a long speech opens with a mark, which a quotation need not repeat. */
function leftOutCost(
  token: QuoteToken,
  before: QuoteToken | undefined,
  after: QuoteToken | undefined,
): number {
  const atBreak =
    (before !== undefined && before.passage !== token.passage) ||
    (after !== undefined && after.passage !== token.passage);
  if (token.aside === true || (token.kind === 'mark' && atBreak)) return costs.omitted;
  return token.kind === 'word' || token.kind === 'gap' ? costs.leftOut : costs.sign;
}

/** Whether an omission may drop a token: anything but a negation; the `No` of `No. 3` is none. */
function isOmittable(token: QuoteToken, tokens: readonly QuoteToken[], at: number): boolean {
  if (token.aside === true || !isNegation(token)) return true;
  return token.text === 'No' && tokens[at + 1]?.text === '.' && /^\d/.test(tokens[at + 2]?.text ?? '');
}

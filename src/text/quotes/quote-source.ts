import { isNegation } from './meaning.ts';
import { type Token, tokensOf, type Written } from './quote-tokens.ts';

/** A passage that a quotation is held against. */
export interface SourcePassage extends Written {
  /** Its number in the source: passages whose numbers follow each other are read on from one to the next. */
  readonly number: number;
}

/** One or several passages made ready to be looked through; made once, looked through for many quotations. */
export interface QuoteSource {
  readonly passages: readonly SourcePassage[];
  readonly tokens: readonly Token[];
  /** A number for what each token is folded to, equal where that is equal. */
  readonly ids: Int32Array;
  /** The number of a folded word; absent where the source has it nowhere. */
  readonly idOf: ReadonlyMap<string, number>;
  /** What it costs to leave each token out without a mark of omission, and with one. */
  readonly leftOut: Float64Array;
  readonly omitted: Float64Array;
}

/**
 * What a difference costs in an alignment. Leaving a word out is cheaper than putting one in, because a quotation is looked
 * for in a text that is longer; signs weigh little beside words.
 */
export const costs = {
  word: 1,
  /** Less than a word put in, so that a replaced word is told as one change. */
  replaced: 0.9,
  leftOut: 0.5,
  letters: 0.3,
  sign: 0.2,
  replacedSign: 0.15,
  /** A bracket or an omission that goes too far: less than its words one by one, so that it is told as what it is. */
  fault: 0.4,
  /** Less than one sign of the source's bracket, so that it is told as one bracket for another. */
  replacedBracket: 0.15,
  /** Conventions cost next to nothing, so that the nearest of several readings wins. */
  omitted: 1e-4,
  bracketed: 1e-3,
} as const;

/** Reads passages in order. Between two whose numbers do not follow each other there is a gap, which no quotation runs over. */
export function readSource(passages: readonly SourcePassage[]): QuoteSource {
  const tokens: Token[] = [];
  for (const [index, passage] of passages.entries()) {
    const before = passages[index - 1];
    if (before !== undefined && before.number + 1 !== passage.number)
      tokens.push(gap(index - 1, before.text.length));
    for (const token of tokensOf(passage, index)) tokens.push(token);
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

/** Stands for what lies between two passages. */
function gap(passage: number, end: number): Token {
  return { kind: 'gap', text: '¶', folded: '¶', start: end, end, passage, begins: true };
}

/** Each paragraph of a long speech opens with a mark, which a quotation of several paragraphs need not repeat. */
function leftOutCost(token: Token, before: Token | undefined, after: Token | undefined): number {
  const atBreak =
    (before !== undefined && before.passage !== token.passage) ||
    (after !== undefined && after.passage !== token.passage);
  if (token.kind === 'mark' && atBreak) return costs.omitted;
  return token.kind === 'word' || token.kind === 'gap' ? costs.leftOut : costs.sign;
}

/** An omission may swallow anything but a negation; `No. 3` is none. */
function isOmittable(token: Token, tokens: readonly Token[], at: number): boolean {
  if (!isNegation(token)) return true;
  return token.text === 'No' && tokens[at + 1]?.text === '.' && /^\d/.test(tokens[at + 2]?.text ?? '');
}

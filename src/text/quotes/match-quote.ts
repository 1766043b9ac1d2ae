import { align } from './align.ts';
import { type Alignment, isChange } from './alignment.ts';
import { type Change, changesIn, type PassageSpan, sourceTokens } from './quote-changes.ts';
import { mostBracketWords, type Quote } from './quote-elements.ts';
import type { QuoteSource } from './quote-source.ts';
import { likelyPart } from './quote-window.ts';

/** The result of comparing a quotation with passages. */
export interface QuoteMatch {
  /**
   * `exact`: word for word, except for editors' conventions. `altered`: at least 60 % of its words are there in order within one
   * and a half times its length. `absent`: neither.
   */
  readonly status: 'exact' | 'altered' | 'absent';
  /** 1 for the very words, less for every change, never below 0. Comparable between passages for one quotation. */
  readonly score: number;
  /** The raw stretches of the words, one in each passage they touch. Empty when absent. */
  readonly places: readonly PassageSpan[];
  /** In the order of the text; empty when exact or absent. */
  readonly changes: readonly Change[];
}

/** Minimum share of a quotation's words in the source for it to be an alteration of the source. */
const fewestFound = 0.6;
/** Maximum length of their stretch as a multiple of the quotation's; what an editor omits is not counted. */
const longestStretch = 1.5;

/** Compares a quotation with passages. Finding is tolerant, passing is strict: `exact` requires equality after the one normalisation. */
export function matchQuote(quote: Quote, source: QuoteSource): QuoteMatch {
  if (quote.words === 0 || source.tokens.length === 0) return absent;
  const part = likelyPart(quote, source);
  const alignment = align(quote, part);
  const { steps, cost } = alignment;
  const score = Math.max(0, 1 - cost / quote.words);
  const exact = !steps.some(isChange);
  if (!exact && !isFound(quote, alignment, part)) return { ...absent, score };
  return {
    status: exact ? 'exact' : 'altered',
    score,
    places: stretchesOf(alignment, part),
    changes: exact ? [] : changesIn(steps, quote, part),
  };
}

const absent: QuoteMatch = { status: 'absent', score: 0, places: [], changes: [] };

/** Whether enough of the quotation's words are found close enough to each other. */
function isFound(quote: Quote, { steps }: Alignment, source: QuoteSource): boolean {
  let found = 0;
  let stretch = 0;
  for (const step of steps) {
    if (step.kind === 'omitted' || step.kind === 'added') continue;
    if (step.kind === 'left-out' && step.allowed) continue;
    const words = sourceTokens(step, source).filter(({ kind }) => kind === 'word').length;
    // What a bracket within its bounds replaces is up to the editor.
    stretch += step.kind === 'bracket' ? Math.max(0, words - mostBracketWords) : words;
    if (step.kind !== 'pair') continue;
    const element = quote.elements[step.element];
    const token = source.tokens[step.source];
    if (element?.kind !== 'token' || element.token.kind !== 'word') continue;
    if (step.same || element.token.folded === token?.folded) found += 1;
  }
  return (
    found >= fewestFound * quote.words && stretch <= Math.max(longestStretch * quote.words, quote.words + 1)
  );
}

/** The stretch of each passage that the alignment covers. */
function stretchesOf({ steps }: Alignment, source: QuoteSource): PassageSpan[] {
  const tokens = steps
    .filter((step) => step.kind !== 'left-out' || !step.allowed)
    .flatMap((step) => sourceTokens(step, source))
    .filter(({ kind }) => kind !== 'gap');
  return [...Map.groupBy(tokens, ({ passage }) => passage)].map(([passage, inPassage]) => ({
    passage,
    start: inPassage[0]?.start ?? 0,
    end: inPassage.at(-1)?.end ?? 0,
  }));
}

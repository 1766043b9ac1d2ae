import { align, type Alignment, isChange } from './align.ts';
import { type Change, changesIn, type PassageSpan, sourceTokens } from './quote-changes.ts';
import { mostBracketWords, type Quote } from './quote-elements.ts';
import type { QuoteSource } from './quote-source.ts';
import { likelyPart } from './quote-window.ts';

/** What holding a quotation against passages shows. */
export interface QuoteMatch {
  /**
   * `exact`: word for word, but for editors' conventions. `altered`: at least 60 % of its words stand there in order within
   * one and a half times its length. `absent`: neither.
   */
  readonly status: 'exact' | 'altered' | 'absent';
  /** 1 for the very words, less for every change; below 0 never. Comparable between passages for one quotation. */
  readonly score: number;
  /** Where the words stand: one stretch in each passage they touch, raw. Empty when absent. */
  readonly places: readonly PassageSpan[];
  /** In the order of the text; empty when exact or absent. */
  readonly changes: readonly Change[];
}

/** Of a quotation's words so many must stand in the source for it to be an alteration of the source's words. */
const fewestFound = 0.6;
/** They must stand in a stretch at most so many times as long as the quotation; what an editor leaves out is not counted. */
const longestStretch = 1.5;

/** Holds a quotation against passages. Finding is forgiving, passing is strict: `exact` rests on equality after the one normalisation. */
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
    places: placesOf(alignment, part),
    changes: exact ? [] : changesIn(steps, quote, part),
  };
}

const absent: QuoteMatch = { status: 'absent', score: 0, places: [], changes: [] };

function isFound(quote: Quote, { steps }: Alignment, source: QuoteSource): boolean {
  let found = 0;
  let stretch = 0;
  for (const step of steps) {
    if (step.kind === 'omitted' || step.kind === 'added') continue;
    const words = sourceTokens(step, source).filter(({ kind }) => kind === 'word').length;
    // What a bracket within its bounds stands for is the editor's business.
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

function placesOf({ steps }: Alignment, source: QuoteSource): PassageSpan[] {
  const tokens = steps
    .filter((step) => step.kind !== 'left-out' || !step.allowed)
    .flatMap((step) => sourceTokens(step, source))
    .filter(({ kind }) => kind !== 'gap');
  return [...Map.groupBy(tokens, ({ passage }) => passage)].map(([passage, own]) => ({
    passage,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
  }));
}

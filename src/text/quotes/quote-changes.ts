import { isChange, type Step } from './align.ts';
import { isFigure, isName, isNegation } from './meaning.ts';
import { tidy } from '../normalise.ts';
import type { BracketFault, Element, Quote } from './quote-elements.ts';
import type { QuoteSource } from './quote-source.ts';
import type { Token } from './quote-tokens.ts';
import type { Span } from '../span.ts';

/** What a change touches, the gravest first. */
export const changeKinds = ['negation', 'number', 'name', 'words', 'letters', 'signs'] as const;
/** See {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number];

/** A stretch of one passage. */
export interface PassageSpan extends Span {
  /** Index into the passages that were looked through. */
  readonly passage: number;
}

/**
 * A place where a quotation is not the source's: words of the source removed, words added, or both (replaced). For
 * `The tanker left` against `The old ship left` it removes `old ship` and adds `tanker`.
 */
export interface Change {
  readonly kind: ChangeKind;
  /** The stretch of the quotation, raw; empty where words are missing. */
  readonly quoted: Span;
  /** The stretch of the source, raw; empty where words are put in. */
  readonly source: PassageSpan;
  /** The source's words, white space tidied. */
  readonly removed: string;
  /** The quotation's. */
  readonly added: string;
  /** An editor's bracket or mark of omission that goes too far, and why. */
  readonly editorial?: BracketFault | 'omission';
}

/** Neighbouring steps that are one change, as indexes; `to` is exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of steps that are changes. */
export function changedRuns(steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < steps.length; from += 1) {
    let to = from;
    for (let step = steps[to]; step !== undefined && isChange(step); step = steps[to]) to += 1;
    if (to > from) runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** The changes of an alignment in the order of the text. */
export function changesIn(steps: readonly Step[], quote: Quote, source: QuoteSource): Change[] {
  const names = new Set(
    [...quote.elements.flatMap(tokensIn), ...source.tokens].filter(isName).map(({ folded }) => folded),
  );
  return changedRuns(steps).map((run) => changeOf(run, { steps, quote, source, names }));
}

/** The gravest first; among equals in the order of the text. */
export function byGravity(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

/** The tokens of the source that a step speaks of. */
export function sourceTokens(step: Step, { tokens }: QuoteSource): readonly Token[] {
  if (step.kind === 'added') return [];
  return step.kind === 'bracket'
    ? tokens.slice(step.start, step.end)
    : tokens.slice(step.source, step.source + 1);
}

/** The stretch of the quotation that an element takes. */
export function elementSpan(element: Element): Span {
  return element.kind === 'token' ? element.token : element.span;
}

interface Context {
  readonly steps: readonly Step[];
  readonly quote: Quote;
  readonly source: QuoteSource;
  /** Folded words that are names somewhere in either text: at the beginning of a sentence a capital says nothing. */
  readonly names: ReadonlySet<string>;
}

function changeOf({ from, to }: Run, { steps, quote, source, names }: Context): Change {
  const run = steps.slice(from, to);
  const elements = [...new Set(run.flatMap((step) => elementOf(step, quote)))];
  const removed = run.flatMap((step) => sourceTokens(step, source));
  const quoted =
    wholeSpan(elements.map(elementSpan)) ??
    endOf(
      steps
        .slice(0, from)
        .flatMap((step) => elementOf(step, quote))
        .map(elementSpan),
    );
  const taken =
    removedSpan(removed) ?? placeOf(steps.slice(0, from).flatMap((step) => sourceTokens(step, source)));
  const editorial = run.map(faultOf).find((fault) => fault !== undefined);
  return {
    kind: kindOf(removed, elements.flatMap(tokensIn), names),
    quoted,
    source: taken,
    removed: wordsOf(removed, source),
    added: tidy(quote.text.slice(quoted.start, quoted.end)),
    ...(editorial === undefined ? {} : { editorial }),
  };
}

function elementOf(step: Step, { elements }: Quote): readonly Element[] {
  const element = 'element' in step ? elements[step.element] : undefined;
  return element === undefined ? [] : [element];
}

function tokensIn(element: Element): readonly Token[] {
  if (element.kind === 'token') return [element.token];
  return element.kind === 'bracket' ? element.tokens : [];
}

function faultOf(step: Step): Change['editorial'] {
  if (step.kind === 'bracket') return step.fault;
  return step.kind === 'omitted' && step.fault ? 'omission' : undefined;
}

function wholeSpan(spans: readonly Span[]): Span | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function endOf(spans: readonly Span[]): Span {
  const end = spans.at(-1)?.end ?? 0;
  return { start: end, end };
}

/** Of tokens in several passages those of the first. */
function removedSpan(tokens: readonly Token[]): PassageSpan | undefined {
  const passage = tokens[0]?.passage ?? 0;
  const span = wholeSpan(tokens.filter((token) => token.passage === passage));
  return span === undefined ? undefined : { passage, ...span };
}

function placeOf(before: readonly Token[]): PassageSpan {
  return { passage: before.at(-1)?.passage ?? 0, ...endOf(before) };
}

function wordsOf(tokens: readonly Token[], { passages }: QuoteSource): string {
  const parts = [...Map.groupBy(tokens, ({ passage }) => passage)].map(([passage, own]) => {
    const { start, end } = wholeSpan(own) ?? { start: 0, end: 0 };
    return passages[passage]?.text.slice(start, end) ?? '';
  });
  return tidy(parts.join(' '));
}

function kindOf(removed: readonly Token[], added: readonly Token[], names: ReadonlySet<string>): ChangeKind {
  const differ = (is: (token: Token) => boolean): boolean => told(removed, is) !== told(added, is);
  if (differ(isNegation)) return 'negation';
  if (differ(isFigure)) return 'number';
  if (sameLetters(removed, added))
    return [...removed, ...added].some(({ kind }) => kind === 'word') ? 'letters' : 'signs';
  if (differ((token) => isName(token) || (/^\p{Lu}/u.test(token.text) && names.has(token.folded))))
    return 'name';
  return [...removed, ...added].some(({ kind }) => kind === 'word' || kind === 'gap') ? 'words' : 'signs';
}

function told(tokens: readonly Token[], is: (token: Token) => boolean): string {
  return tokens
    .filter(is)
    .map(({ folded }) => folded)
    .join(' ');
}

function sameLetters(removed: readonly Token[], added: readonly Token[]): boolean {
  return told(removed, isWord) === told(added, isWord);
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

import { isChange, type Step } from './alignment.ts';
import { type ChangeKind, changeKind, changeKinds } from './change-kind.ts';
import { isName } from './meaning.ts';
import { withoutAsides } from '../asides.ts';
import { tidy } from '../normalise.ts';
import type { BracketFault, Element, Quote } from './quote-elements.ts';
import type { QuoteSource } from './quote-source.ts';
import type { QuoteToken } from './quote-tokens.ts';
import type { Span } from '../span.ts';

/** A stretch of one passage. */
export interface PassageSpan extends Span {
  /** Index of the passage among those compared. */
  readonly passage: number;
}

/**
 * A place where a quotation differs from the source: words of the source removed, words added, or both (replaced). For
 * `The tanker left` against `The old ship left` it removes `old ship` and adds `tanker`.
 */
export interface Change {
  readonly kind: ChangeKind;
  /** The stretch of the quotation, raw; empty where words are missing. */
  readonly quoted: Span;
  /** The stretch of the source, raw; empty where words are inserted. */
  readonly source: PassageSpan;
  /** The source's words, white space tidied. */
  readonly removed: string;
  /** The quotation's words. */
  readonly added: string;
  /** Why an editor's bracket or omission goes too far. */
  readonly editorial?: BracketFault | 'omission';
}

/** Adjacent steps that form one change, as indexes; `to` is exclusive. */
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

/** Changes with the gravest first; equally grave ones in the order of the text. */
export function byGravity(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

/** The tokens of the source in a step. */
export function sourceTokens(step: Step, { tokens }: QuoteSource): readonly QuoteToken[] {
  if (step.kind === 'added') return [];
  return step.kind === 'bracket'
    ? tokens.slice(step.start, step.end)
    : tokens.slice(step.source, step.source + 1);
}

/** The stretch of an element in the quotation. */
export function elementSpan(element: Element): Span {
  return element.kind === 'token' ? element.token : element.span;
}

interface Context {
  readonly steps: readonly Step[];
  readonly quote: Quote;
  readonly source: QuoteSource;
  /** Folded words that are names somewhere in either text, because a capital at the start of a sentence proves nothing. */
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
    kind: changeKind(removed, elements.flatMap(tokensIn), names),
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

function tokensIn(element: Element): readonly QuoteToken[] {
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

/** The span of tokens in their first passage. */
function removedSpan(tokens: readonly QuoteToken[]): PassageSpan | undefined {
  const passage = tokens[0]?.passage ?? 0;
  const span = wholeSpan(tokens.filter((token) => token.passage === passage));
  return span === undefined ? undefined : { passage, ...span };
}

function placeOf(before: readonly QuoteToken[]): PassageSpan {
  return { passage: before.at(-1)?.passage ?? 0, ...endOf(before) };
}

function wordsOf(tokens: readonly QuoteToken[], { passages }: QuoteSource): string {
  const parts = [...Map.groupBy(tokens, ({ passage }) => passage)].map(([passage, inPassage]) => {
    const { start, end } = wholeSpan(inPassage) ?? { start: 0, end: 0 };
    const written = passages[passage];
    return written === undefined ? '' : withoutAsides(written).slice(start, end);
  });
  return tidy(parts.join(' '));
}

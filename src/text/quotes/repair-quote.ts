import { align } from './align.ts';
import type { Step } from './alignment.ts';
import { matchQuote } from './match-quote.ts';
import { tidy } from '../normalise.ts';
import { changedRuns, elementSpan, type Run, sourceTokens } from './quote-changes.ts';
import { type Quote, readQuote } from './quote-elements.ts';
import type { QuoteSource } from './quote-source.ts';
import { likelyPart } from './quote-window.ts';
import type { QuoteToken } from './quote-tokens.ts';
import type { TextEdit } from '../edits.ts';
import type { Span } from '../span.ts';

/** How the source's wording is written into a briefing. */
export interface Wording {
  /** The passages at the same length, with the marks that quotations inside quotations need. */
  readonly shown: readonly string[];
  /** Writes a stretch of them as Markdown. */
  write(stretch: string): string;
}

/**
 * The quotation in the source's wording. Only what differs is replaced, so that the writer's brackets, omissions and emphasis stay where
 * they still fit. Undefined where no such wording would pass.
 *
 * For `the [old] tanker might have left` and the source `the tanker may have left` it is `the [old] tanker may have left`.
 */
export function repairedQuote(quote: Quote, source: QuoteSource, wording: Wording): string | undefined {
  const part = likelyPart(quote, source);
  const steps = withMoved(align(quote, part).steps, quote, part);
  const setting = { quote, source: part, steps, wording };
  const edits = changedRuns(steps).map((run) => editOf(run, setting));
  return [applied(quote.text, edits), wholeStretch(setting)].find((text) => {
    const again = readQuote({ text, markdown: true }, { runIn: quote.runIn });
    return matchQuote(again, source).status === 'exact';
  });
}

/**
 * The steps extended by the source's words right before and after, where the quotation has them in another place: the repair of
 * `attempting time to go` for `time attempting to go` keeps `time`.
 */
function withMoved(steps: readonly Step[], { elements }: Quote, { tokens }: QuoteSource): readonly Step[] {
  const moved = new Set<string>();
  for (const step of steps) {
    const element = step.kind === 'added' && !step.allowed ? elements[step.element] : undefined;
    if (element?.kind === 'token' && element.token.kind === 'word') moved.add(element.token.folded);
  }
  const takes = (at: number): boolean => moved.delete(tokens[at]?.folded ?? '');
  const first = steps.findIndex(({ kind }) => kind === 'pair');
  const last = steps.findLastIndex(({ kind }) => kind === 'pair');
  const [from, to] = [steps[first], steps[last]];
  if (moved.size === 0 || from?.kind !== 'pair' || to?.kind !== 'pair') return steps;
  const [before, after]: [Step[], Step[]] = [[], []];
  for (let at = from.source - 1; takes(at); at -= 1) before.unshift(leftOut(at));
  for (let at = to.source + 1; takes(at); at += 1) after.push(leftOut(at));
  return [
    ...steps.slice(0, first),
    ...before,
    ...steps.slice(first, last + 1),
    ...after,
    ...steps.slice(last + 1),
  ];
}

function leftOut(source: number): Step {
  return { kind: 'left-out', source, allowed: false };
}

interface Setting {
  readonly quote: Quote;
  readonly source: QuoteSource;
  readonly steps: readonly Step[];
  readonly wording: Wording;
}

function editOf(given: Run, setting: Setting): TextEdit {
  const { quote, source, steps } = setting;
  const { from, to } = wholeOmission(given, steps);
  const run = steps.slice(from, to);
  const replaced = run.flatMap((step) => elementAt(step, quote));
  const [first, last] = ends(run.flatMap((step) => sourceTokens(step, source)));
  const words = first === undefined || last === undefined ? '' : written(first, last, setting);
  const before = steps
    .slice(0, from)
    .flatMap((step) => elementAt(step, quote))
    .at(-1);
  const after = steps.slice(to).flatMap((step) => elementAt(step, quote))[0];
  const [start, end] = [replaced[0]?.start, replaced.at(-1)?.end];
  if (start !== undefined && end !== undefined) {
    const escaped = quote.text.charAt(start - 1) === '\\' ? 1 : 0;
    if (words === '') return removal({ start, end }, before, after, quote);
    return { start: start - escaped, end, text: words };
  }
  const gaps = { before: hasGap(setting, from), after: hasGap(setting, to) };
  const clings = after !== undefined && gaps.before && !gaps.after;
  if (before === undefined || clings) {
    const at = after?.start ?? 0;
    return { start: at, end: at, text: `${words}${gaps.after ? ' ' : ''}` };
  }
  return { start: before.end, end: before.end, text: `${gaps.before ? ' ' : ''}${words}` };
}

/** Removes words with the white space on one side. */
function removal(words: Span, before: Span | undefined, after: Span | undefined, { text }: Quote): TextEdit {
  if (before === undefined) return { start: words.start, end: after?.start ?? words.end, text: '' };
  if (after === undefined) return { start: before.end, end: words.end, text: '' };
  const isSpaced = /\s/.test(text.slice(before.end, words.start) + text.slice(words.end, after.start));
  return { start: before.end, end: after.start, text: isSpaced ? ' ' : '' };
}

/** The run extended to the whole of the omissions at its ends. */
function wholeOmission({ from, to }: Run, steps: readonly Step[]): Run {
  const isSameOmission = (at: number, step: Step | undefined): boolean => {
    const near = steps[at];
    return near?.kind === 'omitted' && step?.kind === 'omitted' && near.element === step.element;
  };
  let [first, end] = [from, to];
  while (isSameOmission(first - 1, steps[from])) first -= 1;
  while (isSameOmission(end, steps[to - 1])) end += 1;
  return { from: first, to: end };
}

function elementAt(step: Step, { elements }: Quote): readonly Span[] {
  const element = 'element' in step ? elements[step.element] : undefined;
  return element === undefined ? [] : [elementSpan(element)];
}

/** Whether the source has white space where the step at an index begins. */
function hasGap({ steps, source }: Setting, index: number): boolean {
  const [, before] = ends(steps.slice(0, index).flatMap((step) => sourceTokens(step, source)));
  const [after] = ends(steps.slice(index).flatMap((step) => sourceTokens(step, source)));
  if (before === undefined || after === undefined) return true;
  return before.passage !== after.passage || before.end < after.start;
}

function ends(
  tokens: readonly QuoteToken[],
): readonly [first: QuoteToken | undefined, last: QuoteToken | undefined] {
  return [tokens[0], tokens.at(-1)];
}

/** The source's text from one token to another, with a space between passages. */
function written(first: QuoteToken, last: QuoteToken, { wording }: Setting): string {
  const parts = wording.shown.slice(first.passage, last.passage + 1).map((text, index) => {
    const from = index === 0 ? first.start : 0;
    const to = first.passage + index === last.passage ? last.end : text.length;
    return text.slice(from, to);
  });
  return wording.write(tidy(parts.join(' ')));
}

function wholeStretch(setting: Setting): string {
  const [first, last] = ends(setting.steps.flatMap((step) => sourceTokens(step, setting.source)));
  return first === undefined || last === undefined ? '' : written(first, last, setting);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    if (edit.start < from) continue;
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

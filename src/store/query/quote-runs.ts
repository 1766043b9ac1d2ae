import { blankMarkdown } from '../../text/markdown-words.ts';
import type { Quote } from '../../text/quotes/quote-elements.ts';
import { words } from '../../text/words.ts';
import type { WordTable } from './passage-table.ts';
import type { Query } from './run-query.ts';
import { phraseCosts } from './word-costs.ts';

/** Folded words that stand in a row in the source of a quotation. */
export type QuotedStretch = readonly string[];

/** Length of a run that is looked up, in words: a quotation with one word in five changed still has such runs. */
const runLength = 4;
/** Maximum runs looked up, spread over the quotation. */
const maximumRuns = 32;
/** Of this many neighbouring runs the cheapest are looked up first. */
const neighbourhood = 5;
const firstOfNeighbours = 2;

/** The source's words in a quotation: the text between brackets and omissions; words with letters in brackets end a stretch too. */
export function sourceStretches({ text, elements }: Quote): QuotedStretch[] {
  const blank = blankMarkdown(text);
  const stretches: string[] = [];
  let start: number | undefined;
  let end = 0;
  const close = (): void => {
    if (start !== undefined) stretches.push(blank.slice(start, end));
    start = undefined;
  };
  for (const element of elements) {
    if (element.kind !== 'token' || element.token.text.includes('[')) close();
    else {
      start ??= element.token.start;
      ({ end } = element.token);
    }
  }
  close();
  return stretches.map((stretch) => words(stretch).map(({ folded }) => folded));
}

/** Overlapping runs of the source's words: those to look up first, and the others. */
export interface Runs {
  readonly first: readonly QuotedStretch[];
  readonly others: readonly QuotedStretch[];
}

/** The runs of stretches, the cheapest of each neighbourhood first. */
export function* runsOf(stretches: readonly QuotedStretch[], table: WordTable): Query<Runs> {
  const runs: { readonly words: QuotedStretch; readonly cost: number }[] = [];
  for (const stretch of stretches) {
    if (stretch.length < 2) continue;
    const cost = yield* phraseCosts(stretch, table);
    const count = Math.max(1, stretch.length - runLength + 1);
    for (let at = 0; at < count; at += 1)
      runs.push({ words: stretch.slice(at, at + runLength), cost: cost(at, at + runLength) });
  }
  const step = Math.max(1, runs.length / maximumRuns);
  const spread = runs.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  const neighbourhoods = Map.groupBy(spread.entries(), ([at]) => Math.floor(at / neighbourhood));
  const first = new Set(
    [...neighbourhoods.values()].flatMap((list) =>
      list
        // A run with a word that is in no source is nowhere.
        .filter(([, { cost }]) => cost > 0)
        .toSorted(([, a], [, b]) => a.cost - b.cost)
        .slice(0, firstOfNeighbours)
        .map(([, run]) => run),
    ),
  );
  const others = spread.filter((run) => !first.has(run));
  return { first: [...first].map((run) => run.words), others: others.map((run) => run.words) };
}

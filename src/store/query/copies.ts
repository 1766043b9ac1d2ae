import type { StoredPassage } from '../../corpus/source.ts';
import { withoutAsides } from '../../text/asides.ts';
import { doubleMarks } from '../../text/marks.ts';
import type { Span } from '../../text/span.ts';
import { type Word, words } from '../../text/words.ts';
import { runCandidates } from './candidates.ts';
import type { PassageTable } from './passage-table.ts';
import type { Query } from './run-query.ts';
import type { Copy } from '../store.ts';
import { phraseCosts } from './word-costs.ts';

/** Minimum words in a row that are a copy; fewer are a common turn of phrase. */
const shortestCopy = 8;

/** How many words in a row are looked up at once. */
const probeLength = 4;

/** Number of probes of {@link probeLength} words in a row of {@link shortestCopy} words; one of them must be looked up. */
const probeStep = shortestCopy - probeLength + 1;

/** Maximum passages read, of those that have most of the rarest probes. */
const maximumCandidates = 50;

/**
 * The longest rows of at least {@link shortestCopy} words of a text that stand word for word in evidence, none overlapping, in
 * order; see `PassageStore.copies`. A query for every few words, and then at most {@link maximumCandidates} passages are compared.
 */
export function* copies(table: PassageTable, text: string): Query<Copy[]> {
  const stretches = stretchesOf(text);
  const probes = new Map<string, readonly string[]>();
  for (const stretch of stretches) {
    for (const probe of yield* probesOf(stretch, table)) probes.set(probe.join(' '), probe);
  }
  if (probes.size === 0) return [];
  const found = yield* runCandidates(table, [...probes.values()], { evidence: true }, maximumCandidates);
  const rows = found.flatMap((passage) => {
    const there = words(withoutAsides(passage));
    return stretches.flatMap((stretch) => rowsIn(stretch, there, passage));
  });
  return longestFirst(rows).map((row) => copyOf(row, rows));
}

/** A row of words of the text, and the passage that has it. */
interface SharedRow extends Span {
  readonly words: number;
  readonly passage: StoredPassage;
  /** The same words in the passage's own text. */
  readonly place: Span;
}

/** The words of the text, split where a quotation mark or a cell's edge stands between two. */
function stretchesOf(text: string): readonly (readonly Word[])[] {
  const stretches: Word[][] = [];
  let last: Word | undefined;
  for (const word of words(text)) {
    const between = last === undefined ? '|' : text.slice(last.end, word.start);
    if (splitting.test(between)) stretches.push([]);
    stretches.at(-1)?.push(word);
    last = word;
  }
  return stretches.filter((stretch) => stretch.length >= shortestCopy);
}

const splitting = new RegExp(`[|${doubleMarks}]`, 'u');

/** The cheapest rows of four words of which at least one is in every row of eight. */
function* probesOf(stretch: readonly Word[], table: PassageTable): Query<(readonly string[])[]> {
  const folded = stretch.map((word) => word.folded);
  const cost = yield* phraseCosts(folded, table);
  const chains: Chain[] = [];
  for (let at = 0; at + probeLength <= folded.length; at += 1) {
    const before = at < probeStep ? undefined : cheapest(chains.slice(at - probeStep, at));
    chains.push({ at, before, cost: (before?.cost ?? 0) + 1 + cost(at, at + probeLength) });
  }
  const probes: (readonly string[])[] = [];
  for (let chain = cheapest(chains.slice(-probeStep)); chain !== undefined; chain = chain.before)
    probes.push(folded.slice(chain.at, chain.at + probeLength));
  return probes;
}

/** Rows of words to look up, the last of which begins with the word `at`. */
interface Chain {
  readonly at: number;
  readonly before: Chain | undefined;
  readonly cost: number;
}

function cheapest(chains: readonly Chain[]): Chain | undefined {
  return chains.reduce<Chain | undefined>(
    (best, chain) => (best === undefined || chain.cost < best.cost ? chain : best),
    undefined,
  );
}

/** All rows of at least {@link shortestCopy} words that both have and that are longer in neither direction. */
function rowsIn(here: readonly Word[], there: readonly Word[], passage: StoredPassage): SharedRow[] {
  const places = new Map<string, number[]>();
  for (const [at, { folded }] of there.entries()) {
    const list = places.get(folded);
    if (list === undefined) places.set(folded, [at]);
    else list.push(at);
  }
  const rows: SharedRow[] = [];
  for (const [from, { folded }] of here.entries()) {
    for (const at of places.get(folded) ?? []) {
      if (from > 0 && at > 0 && here[from - 1]?.folded === there[at - 1]?.folded) continue;
      let length = 1;
      while (here[from + length] !== undefined && here[from + length]?.folded === there[at + length]?.folded)
        length += 1;
      if (length < shortestCopy) continue;
      rows.push({
        ...spanOf(here, from, length),
        words: length,
        passage,
        place: spanOf(there, at, length),
      });
    }
  }
  return rows;
}

function spanOf(list: readonly Word[], from: number, length: number): Span {
  return { start: list[from]?.start ?? 0, end: list[from + length - 1]?.end ?? 0 };
}

/** The longest rows that do not overlap, in the order of the text. */
function longestFirst(rows: readonly SharedRow[]): readonly SharedRow[] {
  const kept: SharedRow[] = [];
  for (const row of rows.toSorted((a, b) => b.words - a.words || a.start - b.start)) {
    if (kept.every(({ start, end }) => end <= row.start || row.end <= start)) kept.push(row);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** The row with every passage that has all of it, by key and number. */
function copyOf({ start, end, words: count }: SharedRow, rows: readonly SharedRow[]): Copy {
  const places = rows
    .filter((row) => row.start === start && row.end === end)
    .toSorted(({ passage: a }, { passage: b }) =>
      a.key === b.key ? a.number - b.number : a.key < b.key ? -1 : 1,
    )
    .map(({ passage, place }) => ({ passage, span: place }));
  return { start, end, words: count, places };
}

import { doubleMarks } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import { candidates, quoted } from './candidates.ts';
import type { Snapshot } from './snapshot.ts';
import type { Copy, StoredPassage } from './store.ts';

/** So many words in a row are a copy; fewer are how one says things. */
export const shortestCopy = 8;

/**
 * Every row of {@link shortestCopy} words holds one of the rows of four that begin at each fifth word (5 + 4 - 1 = 8), so
 * only those are looked up.
 */
const probeLength = 4;
const probeStep = shortestCopy - probeLength + 1;

/** So many of the passages that have most of the rarest probes are read. */
const mostCandidates = 50;

/**
 * The longest rows of at least {@link shortestCopy} words of a text that stand word for word in evidence, none overlapping, in
 * order; see `PassageStore.copies`. One query for a text, and then at most {@link mostCandidates} passages are compared.
 */
export function copies(snapshot: Snapshot, text: string): Copy[] {
  const stretches = stretchesOf(text);
  const probes = new Set(stretches.flatMap(probesOf));
  if (probes.size === 0) return [];
  const found = candidates(snapshot.database, {
    match: [...probes].map((probe) => quoted(probe)).join(' OR '),
    evidence: true,
    order: 'rank',
    limit: mostCandidates,
  });
  const rows = found.flatMap((passage) => {
    const there = words(passage.text);
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

/** The words of the text, parted where a quotation mark or a cell's edge stands between two. */
function stretchesOf(text: string): readonly (readonly Word[])[] {
  const stretches: Word[][] = [];
  let last: Word | undefined;
  for (const word of words(text)) {
    const between = last === undefined ? '|' : text.slice(last.end, word.start);
    if (parting.test(between)) stretches.push([]);
    stretches.at(-1)?.push(word);
    last = word;
  }
  return stretches.filter((stretch) => stretch.length >= shortestCopy);
}

const parting = new RegExp(`[|${doubleMarks}]`, 'u');

function probesOf(stretch: readonly Word[]): readonly string[] {
  const folded = stretch.map((word) => word.folded);
  const probes: string[] = [];
  for (let at = 0; at + probeLength <= folded.length; at += probeStep)
    probes.push(folded.slice(at, at + probeLength).join(' '));
  return probes;
}

/** All rows of at least {@link shortestCopy} words that both have and that go on in neither direction. */
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

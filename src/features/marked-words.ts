import type { ZoteroMark } from '../corpus/bibliography/zotero-files.ts';
import type { StoredPassage } from '../corpus/source.ts';
import { withoutAsides } from '../text/asides.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Words of a passage that a person marked in Zotero; the span is of the passage's text. */
export interface MarkedWords extends Span {
  /** What the person wrote beside them. */
  readonly comment?: string;
}

/** The marked words of a source, by the numbers of its passages. */
export type MarkedPassages = ReadonlyMap<number, readonly MarkedWords[]>;

/**
 * Finds what is marked in a source in its passages, by the words; a mark may run over several. The page tells apart places with the same
 * words. A mark whose place stays unknown is left out. The time is proportional to the text and to how often the rarest word of each mark
 * stands in it.
 */
export function markedPassages(
  passages: readonly StoredPassage[],
  marks: readonly ZoteroMark[],
): MarkedPassages {
  const found = new Map<number, MarkedWords[]>();
  if (marks.length === 0) return found;
  const text = wordsOf(passages);
  for (const mark of marks) {
    const run = placeOf(mark, text);
    if (run === undefined) continue;
    const comment = mark.comment === undefined ? {} : { comment: mark.comment };
    const inPassages = Map.groupBy(text.all.slice(run.start, run.end), ({ passage }) => passage);
    for (const [passage, inOne] of inPassages) {
      const span = { start: inOne[0]?.start ?? 0, end: inOne.at(-1)?.end ?? 0 };
      found.set(passage.number, [...(found.get(passage.number) ?? []), { ...span, ...comment }]);
    }
  }
  for (const [number, inPassage] of found)
    found.set(
      number,
      inPassage.toSorted((a, b) => a.start - b.start),
    );
  return found;
}

/** A word of a source. */
interface SourceWord extends Span {
  readonly folded: string;
  readonly passage: StoredPassage;
}

/** All words of a source in order, and where each stands among them. */
interface SourceWords {
  readonly all: readonly SourceWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function wordsOf(passages: readonly StoredPassage[]): SourceWords {
  const all = passages.flatMap((passage) =>
    words(withoutAsides(passage)).map(({ folded, start, end }): SourceWord => ({
      folded,
      start,
      end,
      passage,
    })),
  );
  const places = new Map<string, number[]>();
  for (const [at, { folded }] of all.entries()) {
    const same = places.get(folded);
    if (same === undefined) places.set(folded, [at]);
    else same.push(at);
  }
  return { all, places };
}

/** The words of a mark among all words; undefined where they are not there, or in several places that the page does not tell apart. */
function placeOf({ text, page }: ZoteroMark, source: SourceWords): Span | undefined {
  const wanted = words(text).map(({ folded }) => folded);
  const exact = runsOf(wanted, source);
  const runs = exact.length > 0 ? exact : runsBetweenEnds(wanted, source);
  if (page === undefined) return runs.length === 1 ? runs[0] : undefined;
  const onPage = runs.find(({ start }) => isOnPage(source.all[start]?.passage, page));
  // A page may have another label in Zotero.
  return onPage ?? (runs.length === 1 ? runs[0] : undefined);
}

/** A mark whose rarest word stands in more places has no place of its own. */
const mostPlaces = 2_000;

/** Every place with these words in a row. */
function runsOf(wanted: readonly string[], { all, places }: SourceWords): readonly Span[] {
  if (wanted.length === 0) return [];
  let anchor = 0;
  let rarest: readonly number[] = places.get(wanted[0] ?? '') ?? [];
  for (const [at, word] of wanted.entries()) {
    const standing = places.get(word) ?? [];
    if (standing.length < rarest.length) [anchor, rarest] = [at, standing];
  }
  if (rarest.length > mostPlaces) return [];
  return rarest
    .map((at) => at - anchor)
    .filter((start) => start >= 0 && wanted.every((word, offset) => all[start + offset]?.folded === word))
    .map((start) => ({ start, end: start + wanted.length }));
}

/** How many words must be the same at either end of a mark whose words differ in between, as where a line end broke a word. */
const endWords = 4;

/** Every place between the first and the last words of a mark that is about as long as the mark. */
function runsBetweenEnds(wanted: readonly string[], source: SourceWords): readonly Span[] {
  if (wanted.length < 2 * endWords + 1) return [];
  const ends = runsOf(wanted.slice(-endWords), source);
  return runsOf(wanted.slice(0, endWords), source).flatMap(({ start, end: from }) => {
    const end = ends.find((run) => run.start >= from)?.end;
    const length = end === undefined ? 0 : end - start;
    const isAlike = length >= 0.8 * wanted.length && length <= 1.25 * wanted.length;
    return end !== undefined && isAlike ? [{ start, end }] : [];
  });
}

function isOnPage(passage: StoredPassage | undefined, page: string): boolean {
  return (passage?.locators ?? []).some(
    ({ label, first, last }) => label === 'page' && (first === page || last === page),
  );
}

import { passagesText, type Placed } from '../corpus/place.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import type { Briefing, Citation, CitationGroup } from '../briefing/briefing.ts';
import { linkResolver } from '../evidence/linked-source.ts';
import { namedIn } from '../evidence/cited-source.ts';
import { keyMeant } from '../evidence/written-key.ts';
import { type LineRange, lineStarts, rangeOf } from '../text/lines.ts';
import { sentenceOf } from './target.ts';

/** One citation of a briefing with its sentence. Kept small, because every citation of a project is held in memory. */
export interface CitingPlace {
  /** The sentence up to the end of the citation, as a list of references shows it. */
  readonly sentence: LineRange;
  /** The key and locator; without a locator the whole source is cited. */
  readonly cites?: Pick<Citation, 'key' | 'written' | 'mode' | 'locator'>;
  /** The target of a Markdown link. */
  readonly links?: NonNullable<CitationGroup['target']>;
}

/** A briefing with all its citations. */
export interface CitingBriefing {
  /** Identifies the file to the caller. */
  readonly id: string;
  /** Relative to the project folder, forward slashes; links are resolved from it. */
  readonly path: string;
  readonly places: readonly CitingPlace[];
}

/** Every citation and link of a briefing, in order. */
export function citingPlaces(briefing: Briefing): readonly CitingPlace[] {
  const starts = lineStarts(briefing.text);
  return briefing.groups.flatMap((group): CitingPlace[] => {
    const sentence = sentenceOf(briefing, group);
    const span =
      sentence === undefined ? group : { start: sentence.start, end: Math.max(sentence.end, group.end) };
    const place = { sentence: rangeOf(starts, span) };
    if (group.target !== undefined) return [{ ...place, links: group.target }];
    return group.citations.map(({ key, mode, written, locator }) => ({
      ...place,
      cites: {
        key,
        mode,
        ...(written === undefined ? {} : { written }),
        ...(locator === undefined ? {} : { locator }),
      },
    }));
  });
}

/** A sentence of a briefing that cites a source. */
export interface CitingSentence {
  /** The {@link CitingBriefing.id} of its briefing. */
  readonly briefing: string;
  readonly sentence: LineRange;
  /** The passages of the source that it names; `whole` if it also or only cites the source as a whole. */
  readonly numbers: ReadonlySet<number>;
  readonly whole: boolean;
}

/**
 * The sentences that cite `source`, each once, in the order of the briefings and their text.
 * `passages` are those of the source: a link with `#:~:text=` names the passages that have its words.
 */
export function citingSentences(
  briefings: readonly CitingBriefing[],
  source: StoredSource,
  passages: readonly StoredPassage[],
): readonly CitingSentence[] {
  const found: CitingSentence[] = [];
  const file = source.path.normalize('NFC');
  for (const { id, path, places } of briefings) {
    const resolve = linkResolver((at) => (at === file ? source : undefined), path);
    const own = new Map<string, { sentence: LineRange; numbers: Set<number>; whole: boolean }>();
    for (const place of places) {
      const numbers = numbersIn(place, source, resolve, passages);
      if (numbers === undefined) continue;
      const { start, end } = place.sentence;
      const at = `${start.line}:${start.column}`;
      const one = own.get(at) ?? { sentence: place.sentence, numbers: new Set<number>(), whole: false };
      if (one.sentence.end.line < end.line || one.sentence.end.column < end.column)
        one.sentence = place.sentence;
      for (const number of numbers) one.numbers.add(number);
      one.whole ||= numbers.length === 0;
      own.set(at, one);
    }
    for (const one of own.values()) found.push({ briefing: id, ...one });
  }
  return found;
}

/** The sentences that cite one of the passages; without `numbers` all that cite the source. */
export function citingPassages(
  sentences: readonly CitingSentence[],
  numbers: readonly number[] | undefined,
): readonly CitingSentence[] {
  if (numbers === undefined) return sentences;
  return sentences.filter((sentence) => numbers.some((number) => sentence.numbers.has(number)));
}

/** A passage that is cited, or of a cited page the first, with the sentences that cite it. */
export interface PlaceCited {
  readonly first: StoredPassage;
  readonly sentences: readonly CitingSentence[];
}

/** The cited places of a source in order: its passages or, where citations name pages, its pages. */
export function placesCited(
  sentences: readonly CitingSentence[],
  passages: readonly StoredPassage[],
): readonly PlaceCited[] {
  const places = Map.groupBy(passages, (passage) => passagesText([passage]));
  return [...places.values()].flatMap((place) => {
    const [first] = place;
    const numbers = place.map(({ number }) => number);
    const citing = citingPassages(sentences, numbers);
    return first === undefined || citing.length === 0 ? [] : [{ first, sentences: citing }];
  });
}

/** The text above a passage: `¶7 cited 3× in 2 briefings`; without `passage` that of the whole source, `Source cited …`. */
export function citedText(sentences: readonly CitingSentence[], passage?: Placed): string {
  const what = passage === undefined ? 'Source' : passagesText([passage]);
  if (sentences.length === 1) return `${what} cited once`;
  const briefings = new Set(sentences.map(({ briefing }) => briefing)).size;
  return `${what} cited ${sentences.length}× in ${briefings === 1 ? '1 briefing' : `${briefings} briefings`}`;
}

/** The passages of a source that a place names, none for the whole source; undefined if it does not cite the source. */
function numbersIn(
  { cites, links }: CitingPlace,
  source: StoredSource,
  resolve: (target: string) => StoredSource | undefined,
  passages: readonly StoredPassage[],
): readonly number[] | undefined {
  if (links !== undefined) {
    if (resolve(links.path) === undefined) return undefined;
    const named = namedIn(source, passages, { kind: 'link', group: { target: links } });
    return named.passages.map(({ number }) => number);
  }
  if (cites === undefined || keyMeant(cites, (key) => key === source.key) !== source.key) return undefined;
  return namedIn(source, passages, { kind: 'citation', citation: cites }).passages.map(
    ({ number }) => number,
  );
}

import { passagesText } from '../corpus/place.ts';
import type { Hit } from '../store/store.ts';
import { tidy } from '../text/normalise.ts';
import { textOf } from '../text/span.ts';
import type { CitationCompletion, CitationItem } from './citation-at.ts';
import { cutLabel } from './cut-label.ts';
import { type RowRoom, descriptionWidth, fixedRows } from './row-room.ts';
import { bestSentence } from './search.ts';
import { shortKeys } from './short-keys.ts';
import { sectionLabel } from './source-line.ts';

/** What a row of a completion list shows. */
export interface CompletionRow {
  readonly label: string;
  /** Right behind the label, lighter. */
  readonly detail?: string;
  /** At the right edge, in smaller letters. */
  readonly description?: string;
}

/** How far to the right the passages' texts begin: behind `¶100` and a space. */
const numberWidth = 5;

/** How much room a label leaves at least for the passage's text. */
const shortestText = 10;

/** The rows of a citation's completion; keys that are too long are cut so that they can be told apart. */
export function citationRows({ stage, items }: CitationCompletion, room: RowRoom): readonly CompletionRow[] {
  const longest = Math.min(room.label, fixedRows.label) - numberWidth;
  const keys = shortKeys(
    items.map(({ key }) => key),
    longest,
  );
  return items.map((item) => citationRow(item, stage, room, keys.get(item.key)));
}

/** What a row says first of an entry whose text is not in the corpus. */
const noText = 'no text here';

/** A citation's row: key and passage, at its right a short part of the passage. */
export function citationRow(
  item: CitationItem,
  stage: CitationCompletion['stage'],
  room: RowRoom = fixedRows,
  key: string = item.key,
): CompletionRow {
  const { source, entry, passage } = item;
  const number = passage === undefined ? '' : passagesText([passage]);
  const title =
    entry === undefined
      ? source?.item.title
      : `${noText}${entry.title === undefined ? '' : `: ${entry.title}`}`;
  const about = passage === undefined ? (title ?? '') : excerptOf(item);
  const row = Number.isFinite(room.row) ? room.row : room.label + numberWidth;
  if (stage === 'locator') {
    const gap = '\u00a0'.repeat(Math.max(1, numberWidth - number.length));
    return { label: number, detail: `${gap}${cutLabel(about, row - numberWidth)}` };
  }
  const label = `${key} ${number}`.trim();
  const left = Math.max(shortestText, Math.floor((row - label.length) / descriptionWidth));
  return { label, description: cutLabel(about, left) };
}

/** The sentence in which most of the words stand that speak for the passage; what it is where it is not the source's own text. */
function excerptOf({ passage, marks }: CitationItem): string {
  if (passage === undefined) return '';
  const label = sectionLabel(passage.section);
  const hit: Hit = { ...passage, score: 0, marks };
  return `${label === '' ? '' : `${label}: `}${tidy(textOf(passage.text, bestSentence(hit)))}`;
}

import { titleText } from '../text/title-text.ts';
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

/** The texts of a row in a completion list. */
export interface CompletionRow {
  readonly label: string;
  /** Right after the label, in a lighter colour. */
  readonly detail?: string;
  /** At the right edge, smaller. */
  readonly description?: string;
}

/** The column where the texts of passages begin: after `¶100` and a space. */
const numberWidth = 5;

/** Minimum length of the passage's text, in characters. */
const shortestText = 10;

/** The rows of a citation's completion. Keys that are too long are cut so that they stay distinct. */
export function citationRows({ stage, items }: CitationCompletion, room: RowRoom): readonly CompletionRow[] {
  const longest = Math.min(room.label, fixedRows.label) - numberWidth;
  const keys = shortKeys(
    items.map(({ key }) => key),
    longest,
  );
  return items.map((item) => citationRow(item, stage, room, keys.get(item.key)));
}

/** Begins the row of an entry without a text in the corpus. */
const noText = 'no text here';

/** The row of a citation: key and passage, with a short part of the passage at the right. */
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
      ? titleText(source?.item.title ?? '')
      : `${noText}${entry.title === undefined ? '' : `: ${titleText(entry.title)}`}`;
  const about = passage === undefined ? title : excerptOf(item);
  const row = Number.isFinite(room.row) ? room.row : room.label + numberWidth;
  if (stage === 'locator') {
    const gap = '\u00a0'.repeat(Math.max(1, numberWidth - number.length));
    return { label: number, detail: `${gap}${cutLabel(about, row - numberWidth)}` };
  }
  const label = `${key} ${number}`.trim();
  const left = Math.max(shortestText, Math.floor((row - label.length) / descriptionWidth));
  return { label, description: cutLabel(about, left) };
}

/** The sentence of the passage with most of the matching words, after a label if the passage is not the source's own text. */
function excerptOf({ passage, marks }: CitationItem): string {
  if (passage === undefined) return '';
  const label = sectionLabel(passage.section);
  const hit: Hit = { ...passage, score: 0, marks };
  return `${label === '' ? '' : `${label}: `}${tidy(textOf(passage.text, bestSentence(hit)))}`;
}

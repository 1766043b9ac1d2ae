import type { Hit } from '../store/store.ts';
import { tidy } from '../text/normalise.ts';
import { textOf } from '../text/span.ts';
import type { CitationItem } from './citation-at.ts';
import type { QuotationItem } from './complete-quotation.ts';
import { cutEnd, cutStart } from './markdown.ts';
import { bestSentence } from './search.ts';
import { sectionLabel } from './source-line.ts';

/** What a row of a completion list shows. */
export interface CompletionRow {
  readonly label: string;
  /** Right behind the label, lighter. */
  readonly detail?: string;
  /** At the right edge, in smaller letters. */
  readonly description?: string;
}

/**
 * How many characters of a label fit into a row, and how much of one a character of the description takes: VS Code's
 * list is 430 pixels wide, and cuts first the description, which tells where words come from.
 */
const rowLength = 43;
const descriptionWidth = 0.85;

/** How far to the right the passages' texts begin: behind `¶100` and a space. */
const numberWidth = 5;

/** A label shorter than this says nothing. */
const shortestLabel = 20;

/** A quotation's row: what follows the words typed, and at its right where that stands. */
export function quotationRow({ rest, insert, words, passage, extent }: QuotationItem): CompletionRow {
  const description = `${passage.key} ¶${passage.number}`;
  const following = rest.trim() === '' ? insert.slice(words.length) : rest.trim();
  const length = Math.max(shortestLabel, Math.floor(rowLength - descriptionWidth * description.length));
  return {
    label: extent === 'clause' ? cutMiddle(following, length) : cutEnd(following, length),
    description,
  };
}

/** What a row says first of an entry whose text is not in the corpus. */
const noText = 'no text here';

/** A citation's row: key and passage, at its right a short part of the passage. */
export function citationRow(item: CitationItem, stage: 'key' | 'locator'): CompletionRow {
  const { key, source, entry, passage } = item;
  const number = passage === undefined ? '' : `¶${passage.number}`;
  const title =
    entry === undefined
      ? source?.item.title
      : `${noText}${entry.title === undefined ? '' : `: ${entry.title}`}`;
  const about = passage === undefined ? (title ?? '') : excerptOf(item);
  if (stage === 'locator') {
    const gap = '\u00a0'.repeat(Math.max(1, numberWidth - number.length));
    return { label: number, detail: `${gap}${cutEnd(about, rowLength - numberWidth)}` };
  }
  const label = `${key} ${number}`.trim();
  return { label, description: cutEnd(about, Math.floor((rowLength - label.length) / descriptionWidth)) };
}

/** The sentence in which most of the words stand that speak for the passage; what it is where it is not the source's own text. */
function excerptOf({ passage, marks }: CitationItem): string {
  if (passage === undefined) return '';
  const label = sectionLabel(passage.section);
  const hit: Hit = { ...passage, score: 0, marks };
  return `${label === '' ? '' : `${label}: `}${tidy(textOf(passage.text, bestSentence(hit)))}`;
}

/** The first words and the last, because what a clause's row has to tell is where it ends. */
function cutMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = cutEnd(text, Math.floor(length * 0.4));
  return `${head} ${cutStart(text, length - head.length).replace(/^…/u, '')}`;
}

import { titleText } from '../text/title-text.ts';
import { citable, otherPlacesText, placeText } from '../corpus/place.ts';
import type { StoredSource } from '../corpus/source.ts';
import { citationText } from '../briefing/citations/write-citation.ts';
import type { Hit } from '../store/store.ts';
import { sentences } from '../text/sentences/sentences.ts';
import type { Span } from '../text/span.ts';
import { cutEnd, cutStart } from './markdown.ts';
import type { MarkedWords } from './marked-words.ts';
import { sectionLabel, sourceLine } from './source-line.ts';
import { writeQuotation } from '../writing/write-quotation.ts';

/** A row of the search list, in plain data. */
export interface SearchRow {
  readonly hit: Hit;
  /** The sentence of the passage that holds most of the words looked for: what is inserted and shown. */
  readonly best: Span;
  /** Name of the icon that tells the passage's section. */
  readonly icon: string;
  /** `coalition-of-one ¶12`, with its other places, such as a time, and the section where it is not the source's own text. */
  readonly where: string;
  /** Title, author, date. */
  readonly source: string;
  /** The best sentence with what stands round it, cut to one line. */
  readonly excerpt: string;
}

/** Length of an excerpt in characters, and of what stands in it before the first word found: a row shows some 75. */
const excerptLength = 180;
const leadLength = 30;

/** The row that shows a hit. `source` is the one that the hit's key names, where it is known; `marks` is what is marked in the passage. */
export function searchRow(
  hit: Hit,
  source: StoredSource | undefined,
  marks: readonly MarkedWords[] = [],
): SearchRow {
  const best = bestSentence(hit);
  const marked = marks.length === 0 ? '' : 'marked in Zotero';
  const notes = [otherPlacesText(hit), sectionLabel(hit.section), marked].filter((note) => note !== '');
  return {
    hit,
    best,
    icon: marked === '' ? (icons[hit.section] ?? 'note') : 'bookmark',
    where: [placeText(hit), ...notes].join(' · '),
    source: [titleText(source?.item.title ?? ''), source === undefined ? '' : sourceLine(source.item)]
      .filter((part) => part !== '')
      .join(' · '),
    excerpt: excerptOf(hit, best),
  };
}

/** What "insert as quotation" writes: the best sentence in marks, with its citation; `language` is the briefing's. */
export function rowQuotation(row: SearchRow, language = 'en'): string {
  return writeQuotation(row.hit, row.best, language);
}

/** What "insert as citation" writes. */
export function rowCitation(row: SearchRow, language = 'en'): string {
  return citationText(row.hit.key, citable(row.hit), language);
}

/** `insertion` with the space that separates it from what stands before it on the line. */
export function spaced(before: string, insertion: string): string {
  return before === '' || /[\s([{“„«‘"'>-]$/u.test(before) ? insertion : ` ${insertion}`;
}

/**
 * The sentence in which most of the different words looked for stand, the first of equals. Words are told apart by
 * their first five letters, so that `attack` and `attacks` are one.
 */
export function bestSentence(hit: Hit): Span {
  const all = sentences(hit.text);
  let best: Span = all[0] ?? { start: 0, end: hit.text.length };
  let most = 0;
  for (const sentence of all) {
    const found = new Set(
      hit.marks
        .filter((mark) => sentence.start <= mark.start && mark.end <= sentence.end)
        .map((mark) => hit.text.slice(mark.start, mark.end).toLowerCase().slice(0, 5)),
    );
    if (found.size <= most) continue;
    most = found.size;
    best = sentence;
  }
  return { start: best.start, end: best.end };
}

/** The first word looked for stands near the excerpt's beginning, because a row shows no more than that. */
function excerptOf(hit: Hit, best: Span): string {
  const first = hit.marks.find((mark) => best.start <= mark.start && mark.end <= best.end);
  const start = first?.start ?? best.start;
  const lead = cutStart(hit.text.slice(best.start, start), leadLength);
  const space = lead !== '' && /\s/u.test(hit.text.charAt(start - 1)) ? ' ' : '';
  return cutEnd(`${lead}${space}${hit.text.slice(start)}`, excerptLength);
}

const icons: Readonly<Record<string, string>> = {
  body: 'quote',
  comment: 'comment',
  boilerplate: 'note',
  title: 'book',
  heading: 'symbol-text',
  byline: 'person',
  footnote: 'quote',
  quoted: 'mail',
};

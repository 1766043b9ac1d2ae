import { citable, writtenLocator } from '../corpus/place.ts';
import { type OpenCitation, openCitation } from '../briefing/open/open-citation.ts';
import { languageOf } from '../briefing/parse.ts';
import { keyText } from '../briefing/citations/write-citation.ts';
import type { CslItem, StoredPassage, StoredSource } from '../corpus/source.ts';
import type { PassageStore } from '../store/store.ts';
import type { Span } from '../text/span.ts';
import { type KeyItem, completeKey, completeLocator } from './complete-citation.ts';
import { sentenceBefore } from './sentence-before.ts';

/** A row of the completion list of a citation. */
export interface CitationItem {
  readonly key: string;
  /** The source, while the key is being completed. */
  readonly source?: StoredSource;
  /** The bibliography entry with that key, if the corpus has no text for it. */
  readonly entry?: CslItem;
  readonly passage?: StoredPassage;
  /** The words of `passage.text` that match the sentence. */
  readonly marks: readonly Span[];
  /** Replaces `replace`. */
  readonly insert: string;
  /** From the `@` or the locator's first character to the end of the word, or past the `]` that stands right after it. */
  readonly replace: Span;
}

/** What may be inserted at the cursor, best first. */
export interface CitationCompletion {
  readonly stage: OpenCitation['stage'];
  readonly items: readonly CitationItem[];
}

/** Maximum rows of a list. Enough to reach sources without a matching passage by scrolling. */
const mostRows = 40;

/**
 * Completes the citation at the cursor; undefined elsewhere, without waiting. The sources and passages that match the typed text are
 * ordered by how well they support the sentence of the citation.
 *
 * For `Iran was not asked. [@coa]` with the cursor before the bracket, an item writes `@coalition-of-one, ¶12]` over
 * `@coa]`; in running text, without a bracket, `@coalition-of-one [¶12]`.
 */
export async function completeCitation(
  text: string,
  offset: number,
  store: PassageStore,
  signal?: AbortSignal,
): Promise<CitationCompletion | undefined> {
  const open = openCitation(text, offset);
  if (open === undefined) return undefined;
  const sentence = sentenceBefore(text, startOf(text, open), open.replace.end);
  return open.stage === 'key'
    ? completeAtKey(text, open, sentence, store, signal)
    : completeAtLocator(text, open, sentence, store, signal);
}

async function completeAtKey(
  text: string,
  open: OpenCitation,
  sentence: string,
  store: PassageStore,
  signal: AbortSignal | undefined,
): Promise<CitationCompletion> {
  const { end } = open.replace;
  const start = text.lastIndexOf('@', open.replace.start);
  const closing = open.bracketed ? closingAfter(text, end) : undefined;
  const language = languageOf(text);
  const items = await completeKey(open.typed, sentence, store, mostRows, signal);
  const row = (item: KeyItem): CitationItem => {
    if ('entry' in item) {
      const { entry } = item;
      return { key: entry.id, entry, marks: [], insert: keyText(entry.id), replace: { start, end } };
    }
    const { source, passage } = item;
    const key = keyText(source.key);
    // Without a passage the cursor stays before the closing bracket, so that a comma may follow.
    if (passage === undefined)
      return { key: source.key, source, marks: [], insert: key, replace: { start, end } };
    const locator = writtenLocator([citable(passage)], language);
    return {
      key: source.key,
      source,
      passage,
      marks: passage.marks,
      insert: closing === undefined ? `${key} [${locator}]` : `${key}, ${locator}${closing.written}`,
      replace: { start, end: closing?.end ?? end },
    };
  };
  return { stage: 'key', items: items.map(row) };
}

/** Maximum length of a list of places that is completed, in characters. */
const longestLocator = 200;

async function completeAtLocator(
  text: string,
  open: OpenCitation,
  sentence: string,
  store: PassageStore,
  signal: AbortSignal | undefined,
): Promise<CitationCompletion> {
  const key = open.key ?? '';
  const closing = closingAfter(text, open.replace.end);
  const language = languageOf(text);
  // Of `¶4-6` or `¶¶4, 7` the last number is being written.
  const numbers = open.typed.length > longestLocator ? '' : open.typed;
  const [, kept = '', digits = ''] = /^(.*\d\s*[-–,]\s*)?\D*(\d*)$/u.exec(numbers) ?? [];
  const items = await completeLocator(key, digits, sentence, store, signal);
  const start = open.replace.start + kept.length;
  const space = text.charAt(start - 1) === ',' ? ' ' : '';
  return {
    stage: 'locator',
    items: items.slice(0, mostRows).map(({ passage, supports }) => {
      const locator = citable(passage);
      const number = kept === '' ? writtenLocator([locator], language) : locator.first;
      return {
        key,
        passage,
        marks: supports && 'marks' in passage ? passage.marks : [],
        insert: `${space}${number}${closing.written}`,
        replace: { start, end: closing.end },
      };
    }),
  };
}

/** The start of the citation: its bracket or its key, with the `-` before it. */
function startOf(text: string, open: OpenCitation): number {
  const before = text.slice(0, open.replace.start);
  const written = open.bracketed ? /(?:-?@[^\s[\]]*[ \t]*)?\[[^[\]]*$/u : /-?@[^\s[\]]*$/u;
  return before.length - (written.exec(before.slice(-2000))?.[0].length ?? 0);
}

/** How an item closes the bracket: it replaces a `]` right after the word, and adds none if one follows later on the line. */
interface Closing {
  readonly end: number;
  readonly written: string;
}

function closingAfter(text: string, end: number): Closing {
  const line = /^[^\r\n]*/u.exec(text.slice(end, end + 1000))?.[0] ?? '';
  if (line.startsWith(']')) return { end: end + 1, written: ']' };
  const closedLater = /^[^[]*\]/u.test(line);
  return { end, written: closedLater ? '' : ']' };
}

import { plainTitle } from './plain-title.ts';
import { isBlank } from '../../text/normalise.ts';
import type { Message } from '../../language/en/messages.ts';
import { type CslItem, type Passage, problem, type Problem, type Section } from '../source.ts';
import { asidesOfBlocks } from '../layout/asides.ts';
import { raisedNotes } from '../layout/note-figures.ts';
import type { Locator } from '../place.ts';
import type { UnreadReason } from '../unread.ts';
import { limits } from './limits.ts';
import type { Reading } from './reader.ts';

/** One paragraph that a reader took out of a document. */
export interface DocumentBlock {
  readonly section: Section;
  /** Its words, each paragraph on one line; line ends only where they mean something, as in verse. */
  readonly text: string;
  readonly page?: PageSpan;
  /** The number that a program prints before it, with those above it: `4.2(b)`, `Article IV`. It is none of its words. */
  readonly label?: string;
  /** When it is said, from the start of a recording: `00:01:02`. */
  readonly time?: string;
}

/** The page on which a paragraph stands, or begins where it runs on. */
export interface PageSpan {
  /** As it is printed or as the file labels it: `iv`, `12`. */
  readonly label: string;
  /** The label of the page on which it ends, if that is another. */
  readonly last?: string;
  /** The number of the page in the file, from 1; left out where the file has no pages itself, but says where those in print begin. */
  readonly physical?: number;
  readonly lastPhysical?: number;
}

/** What a document says besides its paragraphs. */
export interface AboutDocument {
  readonly metadata?: Readonly<Partial<CslItem>>;
  /** Where each field of `metadata` was found, in words for people: `{ title: 'JSON-LD' }`. */
  readonly origins?: Readonly<Record<string, string>>;
  readonly problems?: readonly Problem[];
  /** The number of pages, in a format that has pages. */
  readonly pages?: number;
}

/**
 * The reading of a document. Its text is the blocks in their order with an empty line between two, so that `A` and `B` are the passages
 * `{ start: 0, end: 1 }` and `{ start: 3, end: 4 }` of `A\n\nB`. Blank blocks are left out, and so are empty lines within one.
 */
export function readingOf(blocks: readonly DocumentBlock[], about: AboutDocument = {}): Reading {
  const { metadata: stated = {}, origins = {}, problems = [], pages } = about;
  const metadata = stated.title === undefined ? stated : { ...stated, title: plainTitle(stated.title) };
  const spans = blocks.flatMap(({ page }) => (page === undefined ? [] : [page]));
  const isRelabelled =
    spans.some(({ label, physical }) => label !== String(physical)) &&
    spans.every(({ label, last = label }) => isCitable(label) && isCitable(last));
  const passages: Passage[] = [];
  const texts: string[] = [];
  let start = 0;
  let line = 0;
  for (const block of blocks) {
    // Half a pair of surrogates is no character; the index and the protocol would lose it.
    const text = tidied(block.text).toWellFormed();
    if (isBlank(text)) continue;
    if (text.length > limits.passage) {
      const args = { number: passages.length + 1, mebibytes: limits.passage / 1024 / 1024 };
      return refusal('too large', { id: 'file-endless-paragraph', args });
    }
    const number = passages.length + 1;
    passages.push({
      number,
      section: block.section,
      start,
      end: start + text.length,
      text,
      position: { line, column: 0 },
      locators: locatorsOf(block, number, isRelabelled),
    });
    texts.push(text);
    start += text.length + gap.length;
    line += lineEnds(text) + gap.length;
  }
  const text = texts.join(gap);
  const empty = passages.length > 0 || problems.length > 0 ? [] : [problem('warning', emptyMessage)];
  return {
    text,
    passages: withoutNotes(text, passages),
    metadata:
      Object.keys(origins).length === 0
        ? metadata
        : { ...metadata, custom: { ...metadata.custom, origin: origins } },
    problems: [...problems, ...empty],
    ...(pages === undefined ? {} : { pages }),
  };
}

/** The passages, the figures of notes among their asides. */
function withoutNotes(text: string, passages: readonly Passage[]): readonly Passage[] {
  const notes = raisedNotes(text);
  if (notes.length === 0) return passages;
  const own = asidesOfBlocks(passages, notes);
  return passages.map((passage, at) => {
    const asides = own[at] ?? [];
    return asides.length === 0 ? passage : { ...passage, asides };
  });
}

/** The reading of a file that cannot be read. The message says what is wrong and what to do. */
export function refusal(reason: UnreadReason, message: Message): Reading {
  return { text: '', passages: [], metadata: {}, problems: [problem('error', message)], refused: reason };
}

const gap = '\n\n';

const emptyMessage: Message = { id: 'file-empty', args: {} };

function tidied(text: string): string {
  return text.includes('\n') || text.includes('\r')
    ? text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n')
    : text.trim();
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
}

/** Whether a page can be cited by its label: `iv` and `12`, but not `A-3`, which is read as a range. */
function isCitable(label: string): boolean {
  return /^[\p{L}\p{N}.]{1,16}$/u.test(label);
}

/**
 * The page as it is labelled, in a document with labels of its own, and as it is counted; then the paragraph, the number printed before it,
 * and the time.
 */
function locatorsOf(
  { page, label, time }: DocumentBlock,
  number: number,
  isRelabelled: boolean,
): readonly Locator[] {
  const locators: Locator[] = [];
  if (page !== undefined) {
    const { label: printed, last = printed, physical, lastPhysical = physical } = page;
    if (isRelabelled) locators.push(range('page', printed, last));
    if (physical !== undefined) locators.push(range('page', String(physical), String(lastPhysical)));
  }
  locators.push({ label: 'paragraph', first: String(number) });
  if (label !== undefined) locators.push({ label: 'section', first: label });
  if (time !== undefined) locators.push({ label: 'timestamp', first: time });
  return locators;
}

function range(label: Locator['label'], first: string, last: string): Locator {
  return first === last ? { label, first } : { label, first, last };
}

import type { Locator } from './place.ts';
import { english, type Message } from '../language/en/messages.ts';
import type { Position } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** Whether Markdown's marks in a source's text are markup or plain characters. */
export type Markup = 'plain' | 'markdown';

/** Where paragraph boundaries come from: the file itself, as with blank lines, or a guess, as in a PDF. */
export type ParagraphKind = 'in the file' | 'guessed';

/** The role of a passage in its text; `quoted` is the mail that a mail answers. An attribute only: it never changes the numbering. */
export type Section =
  | 'title'
  | 'byline'
  | 'body'
  | 'heading'
  | 'footnote'
  | 'boilerplate'
  | 'comment'
  | 'quoted';

/** All sections. */
export const sections: readonly Section[] = [
  'title',
  'byline',
  'body',
  'heading',
  'footnote',
  'boilerplate',
  'comment',
  'quoted',
];

/** Sections whose passages may be offered as evidence (completion, fixes, `cite`). Search also finds the others, labelled. */
export const evidenceSections: readonly Section[] = ['body', 'footnote'];

/**
 * One paragraph of a source: the nth block of text between blank lines, counted from 1, the title included.
 * `start` and `end` are offsets into the reading text, in UTF-16 units, without the white space at both ends. The reading text of a
 * text or Markdown file is the file as it is on disk, a byte order mark included.
 */
export interface Passage extends Span {
  readonly number: number;
  readonly section: Section;
  /** The characters of the reading text between `start` and `end`. */
  readonly text: string;
  /** Where `start` is, as line and column from 0. */
  readonly position: Position;
  /** The places by which a citation may name it; the first is the one to write. */
  readonly locators: readonly Locator[];
  /** The stretches of `text` that are none of its words (see `WithAsides`); left out where there are none. */
  readonly asides?: readonly Span[];
}

/** A source as the index stores it. */
export interface StoredSource {
  readonly key: string;
  /** Path relative to the project folder, with forward slashes; absolute for a file outside it. */
  readonly path: string;
  /** Its bibliographic data; at least `id`, `type` and `title`. */
  readonly item: CslItem;
  /** The number of its passages, which are numbered from 1. */
  readonly passageCount: number;
  /** The id of the reader that read the file. */
  readonly reader: string;
  readonly markup: Markup;
  readonly paragraphs: ParagraphKind;
  /** The number of its pages, in a format that has pages. */
  readonly pages?: number;
  /** Which bytes were read, and by which version of the reader: as long as both stay the same, so do its passages. */
  readonly reading?: SourceReading;
  /** Other keys by which a briefing may mean this source: the key of its file name, and the keys that earlier versions gave. */
  readonly aliases?: readonly string[];
}

/** The bytes of a source, and the version of its reader. */
export interface SourceReading {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly readerVersion: number;
}

/** A passage together with the source it belongs to. */
export interface StoredPassage extends Passage {
  readonly key: string;
  /** The source's path and reader, as in {@link StoredSource}. */
  readonly path: string;
  readonly reader: string;
  readonly markup: Markup;
}

/** A problem with a file of the corpus. It affects no other file. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'information';
  /** What is wrong and what to do about it, in one or two sentences, in English. */
  readonly message: string;
  /** The message as id and arguments, for other languages. */
  readonly translatable: Message;
  /** The position in the file, if known. */
  readonly position?: Position;
}

/** A problem with its message in English. */
export function problem(severity: Problem['severity'], translatable: Message, position?: Position): Problem {
  const said = { severity, message: english(translatable), translatable };
  return position === undefined ? said : { ...said, position };
}

/** A problem with the file it was found in (path relative to the project folder, forward slashes). */
export interface CorpusProblem extends Problem {
  readonly path: string;
}

/** A person or organisation in CSL-JSON. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly suffix?: string;
}

/** A date in CSL-JSON; `date-parts` holds one or two lists of year, month, day. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly literal?: string;
  readonly raw?: string;
}

/** One CSL-JSON item (citation-style-language/schema, `csl-data.json`); fields that we do not read are kept. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly custom?: { readonly file?: string; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

import type { Locator } from './place.ts';
import type { Position } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** How a source's text is written: whether marks of Markdown in it are words or markup. */
export type Markup = 'plain' | 'markdown';

/** Where the borders of paragraphs come from: from the file itself, as blank lines, or from a guess, as in a PDF. */
export type ParagraphKind = 'in the file' | 'guessed';

/** What a passage is. An attribute only: it never changes the numbering. */
export type Section = 'title' | 'byline' | 'body' | 'heading' | 'boilerplate' | 'comment';

/** All sections. */
export const sections: readonly Section[] = ['title', 'byline', 'body', 'heading', 'boilerplate', 'comment'];

/** Sections whose passages may be offered as evidence (completion, fixes, `cite`). Search finds the others too, labelled. */
export const evidenceSections: readonly Section[] = ['body'];

/**
 * One paragraph of a source: the nth block of text between blank lines, counted from 1, the title included.
 * `start` and `end` are offsets into the file as it is on disk (UTF-16 units, a byte order mark counted),
 * white space at both ends left out.
 */
export interface Passage extends Span {
  readonly number: number;
  readonly section: Section;
  /** The file's own characters between `start` and `end`. */
  readonly text: string;
  /** Where `start` is, as line and column from 0. */
  readonly position: Position;
  /** The places by which a citation may name it; the first is the one to write. */
  readonly locators: readonly Locator[];
}

/** One source as the index knows it. */
export interface StoredSource {
  readonly key: string;
  /** Path relative to the project folder, forward slashes; absolute when the file lies outside it. */
  readonly path: string;
  /** Its bibliographic data; at least `id`, `type` and `title`. */
  readonly item: CslItem;
  /** How many passages it has; they are numbered from 1 to this. */
  readonly passageCount: number;
  readonly markup: Markup;
  readonly paragraphs: ParagraphKind;
  /** The number of its pages, in a format that has pages. */
  readonly pages?: number;
  /** Other keys by which a briefing may mean this source: that of its file's name, and those of earlier versions. */
  readonly aliases?: readonly string[];
}

/** A passage together with the source it belongs to. */
export interface StoredPassage extends Passage {
  readonly key: string;
  /** The source's path, as in {@link StoredSource}. */
  readonly path: string;
  readonly markup: Markup;
}

/** Something wrong with a file of the corpus. It costs nobody else anything. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do next, one or two sentences. */
  readonly message: string;
  /** Where in the file, when it is known. */
  readonly position?: Position;
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

/** One CSL-JSON item (citation-style-language/schema, `csl-data.json`); fields we do not read are kept as they are. */
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

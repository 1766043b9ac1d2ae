import type { Position } from '../../text/lines.ts';
import type { CslItem, Problem } from '../source.ts';

/** Raised when the same bytes give other entries: what was read before is kept with the index. */
export const bibliographyVersion = 1;

/** The entries of one bibliography file. */
export interface Bibliography {
  /**
   * Every readable entry, as CSL-JSON. `custom.file` binds it to a file, relative to the bibliography's folder. Where an entry names
   * several files, `custom.files` lists all of them.
   */
  readonly items: readonly CslItem[];
  /** The position of each item, in the order of `items`. */
  readonly positions?: readonly Position[];
  readonly problems: readonly Problem[];
}

/** A bibliography of the corpus, and the ids of its entries. */
export interface BibliographyKeys {
  /** Relative to the project folder, with forward slashes; absolute outside it. */
  readonly path: string;
  readonly ids: readonly string[];
}

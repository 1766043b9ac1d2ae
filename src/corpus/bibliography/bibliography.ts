import type { Position } from '../../text/lines.ts';
import type { CslItem, Problem } from '../source.ts';

/** The entries of one bibliography file. */
export interface Bibliography {
  /**
   * Every entry that could be read, as CSL-JSON. `custom.file` ties it to a file, relative to the bibliography's folder;
   * where an entry names several files, all of them are in `custom.files`.
   */
  readonly items: readonly CslItem[];
  /** Where each item stands, in the order of `items`. */
  readonly positions?: readonly Position[];
  readonly problems: readonly Problem[];
}

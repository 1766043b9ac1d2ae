import { isBibliography } from './bibliography/bibliography.ts';
import { describeSource } from './bibliography/describe.ts';
import { headLength, kindOf } from './formats/file-kinds.ts';
import { assignKeys } from './bibliography/keys.ts';
import { limits } from './formats/limits.ts';
import { readerFor } from './formats/readers.ts';
import { withKeys } from './bibliography/unread-keys.ts';

/** What an index needs to know of files without reading them, as one value: an entry file hands it to the index's worker. */
export const corpusReaders = {
  isSource,
  isBibliography,
  headLength,
  kindOf,
  limits,
  assignKeys,
  withKeys,
  describe: describeSource,
} as const;

/** Whether a file of this name can be a source: its format has a reader, and it is no bibliography. */
function isSource(path: string): boolean {
  return readerFor(path) !== undefined && !isBibliography(path);
}

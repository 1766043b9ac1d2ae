import { isBibliography } from './bibliography/bibliography.ts';
import { describeSource } from './bibliography/describe.ts';
import { headLength, kindOf } from './formats/file-kinds.ts';
import { assignKeys } from './bibliography/keys.ts';
import { limits } from './formats/limits.ts';
import { readerFor, readers } from './formats/readers.ts';
import { withKeys } from './bibliography/unread-keys.ts';

/** What an index needs to know of files without reading them, as one value: an entry file hands it to the index's worker. */
export function corpusReaders(all = readers) {
  return {
    /** Whether a file of this name can be a source: its format has a reader, and it is no bibliography. */
    isSource: (path: string): boolean => readerFor(path, all) !== undefined && !isBibliography(path),
    isBibliography,
    headLength,
    kindOf,
    limits,
    assignKeys,
    withKeys,
    describe: describeSource,
  } as const;
}

import { isBibliography } from '../project/corpus-rules.ts';
import { describeSource } from './bibliography/describe.ts';
import { headLength, kindOf } from './formats/file-kinds.ts';
import { assignKeys } from './bibliography/keys.ts';
import type { ReaderTraits } from './formats/reader.ts';
import { limits } from './formats/limits.ts';
import { readerFor, readers } from './formats/readers.ts';
import { withKeys } from './bibliography/unread-keys.ts';

/** What an index needs to know of files without reading them, as one value: an entry file hands it to the index's worker. */
export function corpusReaders(all = readers) {
  return {
    /** The reader that takes a file of this name; `undefined` for a bibliography and where no reader knows the format. */
    readerOf(path: string): ReaderTraits | undefined {
      const reader = isBibliography(path) ? undefined : readerFor(path, all);
      if (reader === undefined) return undefined;
      const { id, version, markup, paragraphs } = reader;
      return { id, version, markup, paragraphs };
    },
    headLength,
    kindOf,
    limits,
    assignKeys,
    withKeys,
    describe: describeSource,
  } as const;
}

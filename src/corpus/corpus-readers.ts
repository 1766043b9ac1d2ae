import { isBibliography } from '../project/corpus-rules.ts';
import { bibliographyVersion } from './bibliography/bibliography.ts';
import { describeSource } from './bibliography/describe.ts';
import { headLength, kindOf } from './formats/file-kinds.ts';
import { assignAllKeys } from './bibliography/library-keys.ts';
import { limits } from './formats/limits.ts';
import { formatByName, formatOf, formats } from './formats/formats.ts';
import type { Format } from './formats/reader.ts';
import { withKeys } from './bibliography/unread-keys.ts';

/** What an index needs to know of files without reading them, as one value: an entry file hands it to the index's worker. */
export function corpusReaders(all: readonly Format[] = formats) {
  return {
    /**
     * The format of a file by its name, and by its first {@link headLength} bytes where these are given; `undefined` for a bibliography
     * and where no reader knows the format.
     */
    formatOf(path: string, head?: Uint8Array): Format | undefined {
      if (isBibliography(path)) return undefined;
      return head === undefined ? formatByName(path, all) : formatOf(path, head, all);
    },
    /** The format with this id. */
    formatNamed: (id: string): Format | undefined => all.find((format) => format.id === id),
    headLength,
    kindOf,
    limits,
    bibliographyVersion,
    assignKeys: assignAllKeys,
    withKeys,
    describe: describeSource,
  } as const;
}

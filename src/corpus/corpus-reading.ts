import { readBibliography } from './bibliography/read-bibliography.ts';
import { type FileReading, readFile } from './formats/read-file.ts';
import type { ReadingWork } from './formats/reader.ts';
import { readers } from './formats/readers.ts';

/** What reads the files of a corpus, as one value: an entry file hands it to a thread that does nothing else. */
export function corpusReading(all = readers) {
  return {
    readFile: (path: string, bytes: Uint8Array, work: ReadingWork): Promise<FileReading> =>
      readFile(path, bytes, work, all),
    readBibliography,
  } as const;
}

import { readBibliography } from './bibliography/read-bibliography.ts';
import { type FileReading, readFile } from './formats/read-file.ts';
import { readSource } from './formats/read-source.ts';
import type { Reading, ReadingWork } from './formats/reader.ts';
import { readers } from './formats/readers.ts';

/** The work of a thread, which knows no data files. */
type Work = Omit<ReadingWork, 'asset'>;

const noAsset: ReadingWork['asset'] = () => Promise.resolve(undefined);

/** What reads the files of a corpus, as one value: an entry file hands it to a thread that does nothing else. */
export function corpusReading(all = readers, asset = noAsset) {
  return {
    readFile: (path: string, bytes: Uint8Array, work: Work): Promise<FileReading> =>
      readFile(path, bytes, { ...work, asset }, all),
    readSource: (path: string, bytes: Uint8Array, work: Work): Promise<Reading> =>
      readSource(path, bytes, { ...work, asset }, all),
    readBibliography,
  } as const;
}

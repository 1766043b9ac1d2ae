import { readBibliography } from './bibliography/bibliography.ts';
import { readFile } from './formats/read-file.ts';

/** What reads the files of a corpus, as one value: an entry file hands it to a thread that does nothing else. */
export const corpusReading = { readFile, readBibliography } as const;

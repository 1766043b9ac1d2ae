import { isBibliography, readBibliography } from './bibliography.ts';
import { decode } from './decode.ts';
import { describeSource } from './describe.ts';
import { isBriefingText } from './front-matter.ts';
import { assignKeys } from './keys.ts';
import { limits } from './limits.ts';
import { readSource } from './read-source.ts';
import { readerFor } from './readers.ts';

/** All that an index needs to know of files, as one value: an entry file hands it to the index's worker. */
export const corpusReaders = {
  isSource,
  isBibliography,
  isBriefing,
  readSource,
  readBibliography,
  assignKeys,
  describe: describeSource,
} as const;

/** Whether a file of this name can be a source: its format has a reader, and it is no bibliography. */
function isSource(path: string): boolean {
  return readerFor(path) !== undefined && !isBibliography(path);
}

/** Whether a file is Markdown whose front matter makes it a briefing. Only its beginning is looked at. */
function isBriefing(path: string, bytes: Uint8Array): boolean {
  if (readerFor(path)?.id !== 'markdown') return false;
  return isBriefingText(decode(bytes.subarray(0, limits.frontMatter)).text);
}

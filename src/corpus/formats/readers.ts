import { markdownReader } from './markdown.ts';
import { textReader } from './plain-text.ts';
import type { Reader } from '../source.ts';

/** All readers. A new format is a file beside these and a line here. */
export const readers: readonly Reader[] = [textReader, markdownReader];

/** The reader for a file by the end of its name, in any case; `undefined` where no reader knows it. */
export function readerFor(path: string): Reader | undefined {
  const name = path.toLowerCase();
  return readers.find((reader) => reader.extensions.some((extension) => name.endsWith(extension)));
}

import { markdownReader } from './markdown.ts';
import { textReader } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** All readers. A new format is a file beside these and a line here. */
export const readers: readonly Reader[] = [textReader, markdownReader];

/** The reader for a file by the end of its name, in any letter case; `undefined` where no reader knows it. */
export function readerFor(path: string, all: readonly Reader[] = readers): Reader | undefined {
  const name = path.toLowerCase();
  return all.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

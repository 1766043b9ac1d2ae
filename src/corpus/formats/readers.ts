import { markdownFormat } from './markdown.ts';
import { textFormat } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { readPlain } from './text-file.ts';

/**
 * The readers of all formats. A new format is a file for what is known of it, a line in `formats.ts`, and a line here, which loads the code
 * that reads it when the first such file is met.
 */
export const readers: readonly Reader[] = [
  { ...textFormat, read: async (bytes) => readPlain(bytes, 'plain') },
  { ...markdownFormat, read: async (bytes) => readPlain(bytes, 'markdown') },
];

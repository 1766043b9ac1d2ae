import type { Reader } from './reader.ts';
import { readPlain } from './text-file.ts';

/** Markdown. Passages are cut as in plain text; `#` lines are the title and headings. */
export const markdownReader: Reader = {
  id: 'markdown',
  version: 1,
  extensions: ['.md', '.markdown'],
  markup: 'markdown',
  paragraphs: 'in the file',
  read: async (bytes) => readPlain(bytes, 'markdown'),
};

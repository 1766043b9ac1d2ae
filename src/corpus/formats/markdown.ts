import { readPlain } from './text-file.ts';
import type { Reader } from '../source.ts';

/** Markdown. Passages are cut as in plain text; `#` lines are the title and headings. */
export const markdownReader: Reader = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read: (bytes) => readPlain(bytes, 'markdown'),
};

import { limits } from './limits.ts';
import type { Format } from './reader.ts';

/** Markdown. Passages are cut as in plain text; `#` lines are the title and headings. */
export const markdownFormat: Format = {
  id: 'markdown',
  version: 4,
  extensions: ['.md', '.markdown'],
  markup: 'markdown',
  paragraphs: 'in the file',
  largest: limits.text,
};

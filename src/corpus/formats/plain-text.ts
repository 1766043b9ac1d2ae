import { limits } from './limits.ts';
import type { Format } from './reader.ts';

/** Plain text. Front matter is read as in Markdown. */
export const textFormat: Format = {
  id: 'text',
  version: 4,
  extensions: ['.txt'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.text,
};

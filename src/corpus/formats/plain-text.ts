import type { Reader } from './reader.ts';
import { readPlain } from './text-file.ts';

/** Plain text. Front matter is read as in Markdown. */
export const textReader: Reader = {
  id: 'text',
  version: 1,
  extensions: ['.txt'],
  markup: 'plain',
  paragraphs: 'in the file',
  read: async (bytes) => readPlain(bytes, 'plain'),
};

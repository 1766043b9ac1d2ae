import { readPlain } from './text-file.ts';
import type { Reader } from '../source.ts';

/** Plain text. Front matter is understood as in Markdown. */
export const textReader: Reader = {
  id: 'text',
  extensions: ['.txt'],
  read: (bytes) => readPlain(bytes, 'text'),
};

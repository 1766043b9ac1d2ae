import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** A Word document. */
export const docxFormat: Format = {
  id: 'docx',
  version: 3,
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.zip,
  recognises: (head) => head.startsWith('PK\x03\x04') && /PK.{28}word\//s.test(head),
};

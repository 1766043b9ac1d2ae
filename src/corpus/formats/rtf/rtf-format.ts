import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** Rich Text Format. */
export const rtfFormat: Format = {
  id: 'rtf',
  version: 2,
  extensions: ['.rtf'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.text,
  recognises: (head) => /^\{\\rtf\d?/.test(head),
};

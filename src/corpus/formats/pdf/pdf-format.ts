import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** PDF. Its paragraphs are put together from the lines of its pages; its places are pages. */
export const pdfFormat: Format = {
  id: 'pdf',
  version: 3,
  extensions: ['.pdf'],
  markup: 'plain',
  paragraphs: 'guessed',
  largest: limits.pdf,
  recognises: (head) => /^(?:\u00EF\u00BB\u00BF)?\s{0,64}%PDF-\d/.test(head),
};

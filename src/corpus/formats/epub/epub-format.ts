import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** An e-book in EPUB. */
export const epubFormat: Format = {
  id: 'epub',
  version: 2,
  extensions: ['.epub'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.zip,
  recognises: (head) =>
    head.startsWith('PK\x03\x04') && /mimetypeapplication\/epub\+zip/.test(head.slice(0, 200)),
};

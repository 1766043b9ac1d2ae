import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** A text document of LibreOffice and other programs that write OpenDocument. */
export const odtFormat: Format = {
  id: 'odt',
  version: 3,
  extensions: ['.odt', '.ott', '.fodt'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.zip,
  recognises: (head) =>
    head.startsWith('PK\x03\x04') &&
    /mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(head.slice(0, 200)),
};

import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** An Excel workbook. */
export const xlsxFormat: Format = {
  id: 'xlsx',
  version: 2,
  extensions: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.zip,
  recognises: (head) => head.startsWith('PK\x03\x04') && /PK.{28}xl\//s.test(head),
};

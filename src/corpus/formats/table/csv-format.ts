import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** Tables in text, with cells parted by commas, semicolons, tabs or bars. */
export const csvFormat: Format = {
  id: 'table',
  version: 2,
  extensions: ['.csv', '.tsv', '.tab', '.psv'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.text,
};

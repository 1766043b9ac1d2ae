import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** JSON Lines. */
export const jsonLinesFormat: Format = {
  id: 'json-lines',
  version: 1,
  extensions: ['.jsonl', '.ndjson'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.text,
};

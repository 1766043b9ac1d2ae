import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** A web page saved with its pictures in one file (RFC 2557). */
export const mhtmlFormat: Format = {
  id: 'mhtml',
  version: 3,
  extensions: ['.mhtml', '.mht'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.text,
  recognises: (head) => /^(?:From: <Saved by |[^\n]{1,200}\r?\nSnapshot-Content-Location: )/.test(head),
};

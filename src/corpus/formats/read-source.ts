import { readerFor } from './readers.ts';
import type { SourceDocument } from '../source.ts';

/**
 * Reads one file of the corpus with the reader of its format. Never throws on content.
 * A file of no known format has no passages and one problem.
 */
export function readSource(path: string, bytes: Uint8Array): SourceDocument {
  const reader = readerFor(path);
  if (reader !== undefined) return reader.read(bytes);
  return {
    passages: [],
    metadata: {},
    problems: [
      {
        severity: 'error',
        message: 'No reader knows this format. Save the source as text (.txt) or Markdown (.md).',
      },
    ],
  };
}

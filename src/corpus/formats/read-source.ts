import { problem } from '../source.ts';
import type { Reading, ReadingWork } from './reader.ts';
import { readerFor, readers } from './readers.ts';

/**
 * Reads one file of the corpus with the reader of its format. Never throws on content.
 * A file of no known format has no passages and one problem.
 */
export async function readSource(
  path: string,
  bytes: Uint8Array,
  work: ReadingWork,
  all = readers,
): Promise<Reading> {
  const reader = readerFor(path, all);
  if (reader !== undefined) return reader.read(bytes, work);
  return {
    text: '',
    passages: [],
    metadata: {},
    problems: [problem('error', { id: 'file-unknown-format', args: {} })],
  };
}

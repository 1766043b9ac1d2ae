import { refusal } from './blocks.ts';
import { headLength } from './file-kinds.ts';
import { formatOf } from './formats.ts';
import type { Reading, ReadingWork } from './reader.ts';
import { readers } from './readers.ts';

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
  const reader = formatOf(path, bytes.subarray(0, headLength), all);
  return reader === undefined
    ? refusal('no reader yet', { id: 'file-unknown-format', args: {} })
    : reader.read(bytes, work);
}

import { headLength } from '../corpus/formats/file-kinds.ts';
import { formatOf, formats } from '../corpus/formats/formats.ts';
import type { Reading } from '../corpus/formats/reader.ts';
import { refusal } from '../corpus/formats/blocks.ts';
import { unreadAdvice } from '../corpus/formats/unread-advice.ts';
import type { ReadPool } from '../store/reading/read-pool.ts';
import { headBytes, type NamedFile, readBytes } from './files.ts';
import { sourceFile } from './file-roles.ts';

/**
 * What a reader makes of a file, in a thread with its limits. Never rejects on content: a file that cannot be read has no passages, and a
 * problem that says why. Throws `UsageError` where the file cannot be opened.
 */
export async function readNamed(
  file: NamedFile,
  pool: ReadPool,
): Promise<Reading & { readonly format: string }> {
  const head = headBytes(file, headLength, sourceFile);
  const format = formatOf(file.path, head, formats);
  if (format === undefined) return { ...unreadAdvice(file.path, head), format: '' };
  const bytes = readBytes(file, { ...sourceFile, most: format.largest });
  const outcome = await pool.read('source', file.path, bytes);
  if (outcome.state === 'read') return { ...outcome.value, format: format.id };
  const reading =
    outcome.state === 'failed'
      ? refusal('failed', { id: 'file-reader-failed', args: { reason: outcome.message.slice(0, 200) } })
      : refusal(outcome.reason, { id: 'file-reader-ended', args: { reason: outcome.reason } });
  return { ...reading, format: format.id };
}

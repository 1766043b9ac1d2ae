import {
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './io.ts';
import { errorMessage } from '../text/error-message.ts';

/**
 * Replaces the content of an existing file atomically: even after a crash it holds the old content or the new, never a part. Links
 * and the file's mode are kept. Throws {@link UsageError} when the file cannot be written.
 */
export function replaceFile(name: string, path: string, bytes: Uint8Array): void {
  try {
    const target = realpathSync(path);
    const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      writeFileSync(draft, bytes, { mode: statSync(target).mode, flush: true });
      renameSync(draft, target);
    } finally {
      rmSync(draft, { force: true });
    }
  } catch (error) {
    throw refused(name, error);
  }
}

/**
 * Writes a report. Throws {@link UsageError} when it cannot be written, or when `path` is a pipe without a reader, which would block.
 */
export function writeReport(name: string, path: string, text: string): void {
  let reader: number | undefined;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFIFO() === true) reader = openReadPipe(name, path);
    writeFileSync(path, text);
  } catch (error) {
    throw error instanceof UsageError ? error : refused(name, error);
  } finally {
    if (reader !== undefined) closeSync(reader);
  }
}

/** Opens a pipe without waiting for a reader: where none exists, opening fails (open(2), ENXIO). */
function openReadPipe(name: string, path: string): number {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    throw new UsageError(`${name} is a pipe without a reader: name a file for the report.`);
  }
}

function refused(name: string, error: unknown): UsageError {
  return new UsageError(`${name} cannot be written: ${errorMessage(error)}`);
}

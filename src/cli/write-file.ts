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
 * Replaces the content of a file that exists in one step: whoever reads it, even after a crash, finds the old content or the
 * new, never a part. A link keeps pointing where it did, and the file keeps its mode. Throws {@link UsageError} when the system refuses.
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
 * Writes a report. Throws {@link UsageError} when the system refuses. A pipe that somebody reads is written to; for one that nobody
 * reads it does not wait.
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

/** Opening a pipe that nobody reads would wait for a reader; without waiting it is refused (open(2), ENXIO). */
function openReadPipe(name: string, path: string): number {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    throw new UsageError(`${name} is a pipe that nobody reads: name a file for the report.`);
  }
}

function refused(name: string, error: unknown): UsageError {
  return new UsageError(`${name} cannot be written: ${errorMessage(error)}`);
}

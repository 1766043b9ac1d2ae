import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './io.ts';

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

/** Writes a report. Throws {@link UsageError} when the system refuses. */
export function writeReport(name: string, path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw refused(name, error);
  }
}

function refused(name: string, error: unknown): UsageError {
  return new UsageError(
    `${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
  );
}

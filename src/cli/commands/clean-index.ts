import { countOf } from '../../text/counts.ts';
import type { RemovedFile } from '../../store/tidy.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { ExitCode, Io } from '../io.ts';
import type { CommonOptions, Setting } from './options.ts';

/**
 * `briefing index --clean`: removes index files that no program will open again from the cache folder, and says which and why. It needs no
 * project. Files that a process has open are kept and named.
 */
export async function cleanIndexCommand(
  { format }: Pick<CommonOptions, 'format'>,
  { io, tidy, quiet }: Setting,
): Promise<ExitCode> {
  const folder = cacheFolder();
  const { removed, inUse } = await tidy(folder, 'useless');
  const bytes = removed.reduce((sum, file) => sum + file.bytes, 0);
  if (format === 'json') io.out(`${JSON.stringify({ folder, removed, bytes, inUse }, undefined, 2)}\n`);
  else if (!quiet) print(io, folder, removed, bytes);
  if (inUse.length > 0) {
    io.err(`Kept ${countOf(inUse.length, 'file')} that another process has open: ${inUse.join(', ')}\n`);
  }
  return 0;
}

function print(io: Io, folder: string, removed: readonly RemovedFile[], bytes: number): void {
  if (removed.length === 0) {
    io.out(`Nothing to remove in ${folder}\n`);
    return;
  }
  io.out(`Removed ${countOf(removed.length, 'file')} from ${folder}, ${mebibytes(bytes)}\n`);
  for (const { file, reason, bytes: size, project } of removed) {
    io.out(`    ${file}, ${mebibytes(size)}: ${reason}${project === undefined ? '' : ` (${project})`}\n`);
  }
}

function mebibytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MiB`;
}

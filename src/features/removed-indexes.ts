import type { RemovedFile } from '../store/tidy.ts';
import { countOf } from '../text/counts.ts';

/** The log's line about index files that were removed from a folder; undefined where there were none. */
export function removedIndexesLine(folder: string, removed: readonly RemovedFile[]): string | undefined {
  if (removed.length === 0) return undefined;
  const size = removed.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / 1024;
  const names = removed.map(({ file, reason }) => `${file} (${reason})`).join(', ');
  return `Removed ${countOf(removed.length, 'index file')}, ${size.toFixed(1)} MiB, from ${folder}: ${names}`;
}

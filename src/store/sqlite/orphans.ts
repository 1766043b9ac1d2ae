import type { Host } from '../sync/host.ts';
import { entryNames, parseIndexName } from './index-names.ts';

/** Endings of the files that SQLite keeps beside an open database, and leaves there when a process is killed. */
export const companionEndings: readonly string[] = ['-wal', '-shm', '-journal'];

/** A file that was left behind by an index. */
export interface Orphan {
  readonly path: string;
  readonly bytes: number;
}

/** The files in a folder whose index is gone. */
export async function orphansIn(folder: string, host: Pick<Host, 'files'>): Promise<Orphan[]> {
  const names = new Set(await entryNames(folder, host));
  const orphans: Orphan[] = [];
  for (const name of names) {
    const ending = companionEndings.find((one) => name.endsWith(one));
    if (ending === undefined) continue;
    const index = name.slice(0, -ending.length);
    if (parseIndexName(index) === undefined || names.has(index)) continue;
    const path = `${folder}/${name}`;
    orphans.push({ path, bytes: (await host.files.stamp(path))?.size ?? 0 });
  }
  return orphans;
}

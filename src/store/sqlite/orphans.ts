import type { Host } from '../sync/host.ts';
import { entryNames, parseIndexName } from './index-names.ts';

/** What SQLite keeps beside a database while it is open, or leaves there when a process is killed. */
export const companionEndings: readonly string[] = ['-wal', '-shm', '-journal'];

/** A file that is left of an index. */
export interface Orphan {
  readonly path: string;
  readonly bytes: number;
}

/** The files in a folder that belong to an index that is gone. */
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

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptTexts } from '../store/index-storage.ts';

/** How long a text is kept, in milliseconds: ninety days. */
const longest = 90 * 24 * 60 * 60 * 1000;

/**
 * What reading bibliographies gave, in a folder of the cache, for commands without an index: parsing a library of some thousand entries
 * takes seconds. Projects share the folder, so others' texts stay until they are old. Where it cannot be written, nothing is kept.
 */
export function keptBibliographies(folder: string): KeptTexts {
  const pathOf = (name: string): string =>
    join(folder, `${createHash('sha256').update(name).digest('hex')}.json`);
  return {
    get: (name) => unlessDenied(() => readFileSync(pathOf(name), 'utf8')),
    put: (name, text) => {
      unlessDenied(() => {
        mkdirSync(folder, { recursive: true });
        const draft = `${pathOf(name)}.${process.pid}.tmp`;
        writeFileSync(draft, text);
        renameSync(draft, pathOf(name));
      });
    },
    keepOnly: () => {
      const before = Date.now() - longest;
      for (const file of unlessDenied(() => readdirSync(folder)) ?? [])
        unlessDenied(() => {
          if (statSync(join(folder, file)).mtimeMs < before) rmSync(join(folder, file), { force: true });
        });
    },
  };
}

/** What `work` gives; `undefined` where a file is missing or may not be used. */
function unlessDenied<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

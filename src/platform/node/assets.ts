import { readFile } from 'node:fs/promises';
import type { ReadingWork } from '../../corpus/formats/reader.ts';

/** Names that lead into the folder of data files, and nowhere else. */
const plainName = /^[\w-]+(?:\/[\w-]+)*(?:\.[\w-]+)*$/;

/** The data files in the folder `base`, whose address ends with a slash. */
export function fileAssets(base: URL): ReadingWork['asset'] {
  return async (name) => {
    if (!plainName.test(name)) return undefined;
    try {
      return await readFile(new URL(name, base));
    } catch {
      return undefined;
    }
  };
}

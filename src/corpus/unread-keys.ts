import { keyName, sluggerFor } from './key-name.ts';
import type { UnreadFile } from './unread.ts';

/**
 * The files with the keys by which a briefing may mean them: `report` and `report-pdf` for `sources/Report.pdf`. Files that hold
 * no text have none: a picture is never cited.
 */
export async function withKeys(files: readonly UnreadFile[]): Promise<UnreadFile[]> {
  const slug = await sluggerFor(files.map(({ path }) => path));
  return files.map((file) => {
    if (file.reason === 'no text format') return file;
    const { bare, own, extension } = keyName(file.path, slug);
    return { ...file, keys: [...new Set([own, bare, `${bare}-${extension}`])] };
  });
}

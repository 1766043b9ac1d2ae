import { baseName, projectPath } from '../../project/paths.ts';
import type { CslItem, StoredSource } from '../source.ts';

/**
 * The entry of a source that has none yet, from what its file says of itself. Our own data is under `custom`: the file as seen from
 * `folder`, which holds the bibliography, its hash, and by field where the data was found. A file that states no title gets its name.
 */
export function entryOfSource(source: StoredSource, folder: string): CslItem {
  const { id: _id, type, title, custom, ...fields } = source.item;
  const origin = originsOf(custom?.['origin']);
  const stated = origin['title'] !== undefined && title !== undefined;
  const accessed: unknown = custom?.['accessed'];
  return {
    id: source.key,
    type,
    title: stated ? title : nameOf(source.path),
    ...fields,
    custom: {
      file: projectPath(folder, source.path),
      ...(source.reading === undefined ? {} : { sha256: source.reading.sha256 }),
      ...(accessed === undefined ? {} : { accessed }),
      origin: stated ? origin : { title: 'file name', ...origin },
    },
  };
}

/** A file's name without its extension. */
function nameOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function originsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

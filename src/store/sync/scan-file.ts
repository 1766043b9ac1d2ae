import { corpusRole, isBibliographyText, mayBeBibliography } from '../../project/corpus-rules.ts';
import { projectPath } from '../../project/paths.ts';
import type { FileStamp, FolderEntry } from './files.ts';
import type { ScanHost, ScanOptions } from './scan-options.ts';

/** A file of the corpus as it is on disk, or something else that was listed in its place. */
export interface FoundFile {
  /** As in `StoredSource`. */
  readonly path: string;
  readonly absolute: string;
  /** A `folder` cannot be listed, a `link` leads nowhere, and a file `out of reach` is listed in its folder but cannot be accessed. */
  readonly stamp: Omit<FileStamp, 'kind'> & { readonly kind: FolderEntry['kind'] | 'out of reach' };
}

/** A scan as it goes on. */
export interface Walk {
  readonly options: ScanOptions;
  readonly host: ScanHost;
  /** The project folder with all links resolved. */
  readonly realRoot: string;
  readonly files: Map<string, FoundFile>;
  readonly bibliographies: Map<string, FoundFile>;
  readonly seen: Set<string>;
  readonly reals: string[];
  /** The folders of files that have no stamp, each listed once: many files may be gone together. */
  readonly listed: Map<string, Kinds | undefined>;
  /** The paths of the files found, by their absolute paths with all links resolved. */
  readonly byReal: Map<string, string>;
}

/** The kinds of a folder's entries, by name. */
export type Kinds = ReadonlyMap<string, FolderEntry['kind']>;

/**
 * Adds a file to its list. Returns false where it does not exist and `otherwise` gives no stamp to use instead. `real` is the path with
 * all links resolved: a link to a briefing is no source.
 */
export async function addFile(
  walk: Walk,
  absolute: string,
  kind: FolderEntry['kind'],
  { otherwise, real = absolute }: { readonly otherwise?: FoundFile['stamp']; readonly real?: string } = {},
): Promise<boolean> {
  const { root, rules } = walk.options;
  const path = projectPath(root, absolute);
  const role = corpusRole(path, rules, projectPath(walk.realRoot, real));
  if (role !== 'entry' && role !== 'bibliography') return true;
  const stamp =
    kind === 'link' ? { kind, ...unknownStamp } : ((await walk.host.files.stamp(absolute)) ?? otherwise);
  if (stamp === undefined) return false;
  const isOne =
    role === 'bibliography'
      ? kind === 'file'
      : stamp.kind === 'file' && mayBeBibliography(path) && (await beginsLikeOne(walk, absolute));
  const list = isOne ? walk.bibliographies : walk.files;
  list.set(path, { path, absolute, stamp });
  if (!isOne) walk.byReal.set(real, path);
  return true;
}

/** Whether the beginning of a file is that of a bibliography. A file that cannot be read is none. */
async function beginsLikeOne({ host }: Walk, absolute: string): Promise<boolean> {
  try {
    return isBibliographyText(new TextDecoder().decode(await host.files.head(absolute, headLength)));
  } catch {
    return false;
  }
}

/** The beginning of a bibliography, in bytes: its first entry names its type there. */
const headLength = 4096;

/** The stamp of a link that leads nowhere and of a file that cannot be accessed. */
const unknownStamp = { size: 0, mtime: 0, ctime: 0, ino: 0 };

export function outOfReach(kind: FolderEntry['kind']): FoundFile['stamp'] {
  return { kind: kind === 'folder' ? 'folder' : 'out of reach', ...unknownStamp };
}

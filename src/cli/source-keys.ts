import type { ScanHost, ScanOptions } from '../store/sync/scan-options.ts';
import { readBibliography } from '../corpus/bibliography/read-bibliography.ts';
import { corpusRules, isBibliography } from '../project/corpus-rules.ts';
import { hash } from 'node:crypto';
import { corpusReaders } from '../corpus/corpus-readers.ts';
import {
  type Bibliographies,
  bibliographyProblems,
  readBibliographies,
} from '../store/sync/bibliographies.ts';
import type { FolderEntry } from '../store/sync/files.ts';
import { isWithin, projectPath, resolvePath, parentFolder } from '../project/paths.ts';
import { scan } from '../store/sync/scan.ts';
import type { FoundFile } from '../store/sync/scan-file.ts';
import { planKeys } from '../store/sync/source-keys.ts';
import type { Disk } from './commands/options.ts';
import { damagedBibliographies, damageLine } from './damaged-bibliographies.ts';
import type { NamedFile } from './files.ts';
import type { CliProject } from './project.ts';

/** The outside world of {@link keysOf}. */
export interface KeyWorld {
  readonly disk: Disk;
  /** Turns a path of the corpus into the one shown to the user. */
  readonly name: (path: string) => string;
  readonly warn: (line: string) => void;
}

/**
 * The keys of sources named on the command line, by absolute path. As in the index, the bibliographies and all sources of the corpus
 * decide them together, found by the same scan; for a file outside the corpus, the bibliographies beside it count too.
 */
export async function keysOf(
  files: readonly NamedFile[],
  { root: folder, corpus, config }: CliProject,
  { disk: { files: disk, pause, kept }, name, warn }: KeyWorld,
): Promise<ReadonlyMap<string, string>> {
  const root = resolvePath('/', folder);
  const readers = corpusReaders();
  const options: ScanOptions = {
    root,
    sources: corpus,
    rules: corpusRules(config),
  };
  const host: ScanHost = { files: disk, pause };
  const found = await scan(options, host);
  const named = new Map(files.map(({ path }) => [path, resolvePath(root, path)]));
  const outside = [...named.values()].filter((path) => !found.folders.some((each) => isWithin(path, each)));
  const beside = await bibliographiesBeside(outside, options, host);
  const bibliographies: Bibliographies = new Map();
  await readBibliographies(
    bibliographies,
    { ...found, bibliographies: [...found.bibliographies, ...beside] },
    root,
    {
      files: disk,
      readers,
      pool: {
        read: async (_name, path, bytes) => ({ state: 'read', value: await readBibliography(path, bytes) }),
      },
      sha256: (content) => hash('sha256', content),
      ...(kept === undefined ? {} : { kept }),
    },
  );
  for (const damage of damagedBibliographies(bibliographyProblems(bibliographies), name))
    warn(damageLine(damage));
  const sources = found.files.filter(
    ({ path, stamp }) => stamp.kind === 'file' && readers.formatOf(path) !== undefined,
  );
  const inProject = (path: string): string => projectPath(root, path);
  const paths = new Set([...sources.map(({ path }) => path), ...[...named.values()].map(inProject)]);
  const plan = await planKeys(paths, bibliographies, readers);
  return new Map(
    [...named].flatMap(([path, absolute]) => {
      const key = plan.sources.get(inProject(absolute))?.key;
      return key === undefined ? [] : [[path, key] as const];
    }),
  );
}

/** The bibliographies in the folders of these files, not in folders below them. */
async function bibliographiesBeside(
  files: readonly string[],
  options: ScanOptions,
  host: ScanHost,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const folder of new Set(files.map(parentFolder))) {
    const within = (await entriesOf(folder, host))
      .filter(({ name, kind }) => kind === 'file' && isBibliography(name))
      .map(({ name }) => resolvePath(folder, name));
    const { bibliographies } = await scan({ ...options, sources: [folder], within }, host);
    found.push(...bibliographies);
  }
  return found;
}

async function entriesOf(folder: string, { files }: ScanHost): Promise<readonly FolderEntry[]> {
  try {
    return await files.list(folder);
  } catch {
    // The file can be read, but its folder cannot be listed.
    return [];
  }
}

import type { Bibliographies } from './bibliographies.ts';
import type { CorpusReaders } from './host.ts';
import type { Library } from './library.ts';
import type { KnownFile, KnownSource } from '../index-storage.ts';
import type { FoundFile } from './scan-file.ts';
import { type KeyPlan, planKeys } from './source-keys.ts';

/** The last plan of keys and what a new one is made from; kept from one refresh to the next. */
export interface PlannedKeys {
  /** The keys as they were decided last; brought up to date here. */
  readonly last: { plan?: KeyPlan };
  readonly bibliographies: Bibliographies;
  readonly library: Pick<Library, 'entries'>;
  readonly readers: CorpusReaders;
}

/** What a refresh has found before it reads files. */
export interface Findings {
  readonly sources: () => Iterable<KnownSource>;
  readonly files: readonly FoundFile[];
  readonly known: ReadonlyMap<string, KnownFile>;
}

/** Decides the keys of all sources, as far as these are known before files are read. */
export function planFirst(keys: PlannedKeys, findings: Findings): Promise<KeyPlan> {
  return plan(keys, expectedSources(findings, keys.readers));
}

/** Decides the keys once more, where files turned out to be sources or none: by path, whether each is one. */
export function planAgain(
  keys: PlannedKeys,
  before: KeyPlan,
  turned: ReadonlyMap<string, boolean>,
): Promise<KeyPlan> {
  const sources = new Set(before.sources.keys());
  for (const [path, isSource] of turned) {
    if (isSource) sources.add(path);
    else sources.delete(path);
  }
  return plan(keys, sources);
}

/**
 * The last plan, where it agrees with the index about every file that is looked at; another process may have changed the index.
 */
export function planThatFits({ last }: PlannedKeys, { known }: Findings): KeyPlan | undefined {
  const fits = [...known].every(
    ([path, { kind, key }]) => last.plan?.sources.get(path)?.key === (kind === 'source' ? key : undefined),
  );
  return fits ? last.plan : undefined;
}

async function plan(
  { last, bibliographies, library, readers }: PlannedKeys,
  sources: ReadonlySet<string>,
): Promise<KeyPlan> {
  const made = await planKeys(sources, bibliographies, readers, library.entries);
  last.plan = made;
  return made;
}

/** The sources of the index without the files that are gone, and the new files that a reader takes. */
function expectedSources(
  { sources: knownSources, files, known }: Findings,
  readers: CorpusReaders,
): ReadonlySet<string> {
  const sources = new Set(Array.from(knownSources(), ({ path }) => path));
  const here = new Set(files.map(({ path }) => path));
  for (const path of known.keys()) if (!here.has(path)) sources.delete(path);
  for (const { path, stamp } of files) {
    if (!known.has(path) && stamp.kind === 'file' && readers.formatOf(path) !== undefined) sources.add(path);
  }
  return sources;
}

import type { CorpusProblem, CslItem } from '../../corpus/source.ts';
import { type Bibliographies, contentsOf } from './bibliographies.ts';
import type { KeyedFile } from '../../corpus/bibliography/keys.ts';
import type { LibraryEntry } from '../../corpus/bibliography/library-keys.ts';
import type { CorpusReaders } from './host.ts';
import type { KeyedRow, KnownSource } from '../index-storage.ts';

/** The key and the bibliographic data of every source of a corpus. Bibliographies and paths decide them together. */
export interface KeyPlan {
  readonly sources: ReadonlyMap<string, KeyedFile>;
  readonly problems: readonly CorpusProblem[];
  /** Entries that belong to no source. */
  readonly withoutText: readonly CslItem[];
  /** Files of the library that are not read, because the project has something else of their keys. */
  readonly leftOut: ReadonlySet<string>;
}

/** Decides the keys of the sources in `paths`. */
export async function planKeys(
  paths: Iterable<string>,
  bibliographies: Bibliographies,
  readers: CorpusReaders,
  library: readonly LibraryEntry[] = [],
): Promise<KeyPlan> {
  const {
    sources,
    problems,
    withoutText,
    leftOut = [],
  } = await readers.assignKeys([...paths].toSorted(), contentsOf(bibliographies), library);
  return {
    sources: new Map(sources.map((source) => [source.path, source])),
    problems,
    withoutText,
    leftOut: new Set(leftOut),
  };
}

/** The sources whose keys or data differ from the plan. The texts are not read again. */
export function differing(
  sources: Iterable<KnownSource>,
  plan: KeyPlan,
  readers: CorpusReaders,
): { readonly path: string; readonly keyed: KeyedRow }[] {
  const changed: { readonly path: string; readonly keyed: KeyedRow }[] = [];
  for (const { path, keyed: known, metadata } of sources) {
    const source = plan.sources.get(path);
    if (source === undefined) continue;
    const keyed = keyedRow(source, metadata, readers);
    const isSame = (['key', 'aliases', 'item'] as const).every((field) => known[field] === keyed[field]);
    if (!isSame) changed.push({ path, keyed });
  }
  return changed;
}

/** The keys and the bibliographic data of a source, as they are stored. All are empty for a file without a key. */
export function keyedRow(
  source: KeyedFile | undefined,
  metadata: Readonly<Partial<CslItem>>,
  readers: CorpusReaders,
): KeyedRow {
  if (source === undefined) return { key: '', aliases: '[]', item: '{}' };
  const { key, aliases = [] } = source;
  return { key, aliases: JSON.stringify(aliases), item: JSON.stringify(readers.describe(source, metadata)) };
}

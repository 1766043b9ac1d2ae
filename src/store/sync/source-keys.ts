import type { CorpusProblem, CslItem } from '../../corpus/source.ts';
import { type Bibliographies, contentsOf } from './bibliographies.ts';
import { textAt } from '../sqlite/database.ts';
import type { Database } from '../sqlite/database.ts';
import type { KeyedFile } from '../../corpus/bibliography/keys.ts';
import type { CorpusReaders } from './host.ts';
import type { KeyedRow } from '../sqlite/write-source.ts';

/** The key and the bibliographic data of every source of a corpus. Bibliographies and paths decide them together. */
export interface KeyPlan {
  readonly sources: ReadonlyMap<string, KeyedFile>;
  readonly problems: readonly CorpusProblem[];
  /** Entries that belong to no source. */
  readonly withoutText: readonly CslItem[];
}

/** Decides the keys of the sources in `paths`. */
export async function planKeys(
  paths: Iterable<string>,
  bibliographies: Bibliographies,
  readers: CorpusReaders,
): Promise<KeyPlan> {
  const { sources, problems, withoutText } = await readers.assignKeys(
    [...paths].toSorted(),
    contentsOf(bibliographies),
  );
  return { sources: new Map(sources.map((source) => [source.path, source])), problems, withoutText };
}

/** The rows of `file` whose keys or data differ from the plan. The texts are not read again. */
export function differing(
  database: Database,
  plan: KeyPlan,
  readers: CorpusReaders,
): { readonly path: string; readonly keyed: KeyedRow }[] {
  const rows: { readonly path: string; readonly keyed: KeyedRow }[] = [];
  const all = database.prepare("SELECT path, key, aliases, item, metadata FROM file WHERE kind = 'source'");
  for (const row of all.iterate()) {
    const path = textAt(row, 'path');
    const source = plan.sources.get(path);
    if (source === undefined) continue;
    const keyed = keyedRow(source, statedMetadata(textAt(row, 'metadata')), readers);
    const same = (['key', 'aliases', 'item'] as const).every(
      (column) => textAt(row, column) === keyed[column],
    );
    if (!same) rows.push({ path, keyed });
  }
  return rows;
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

function statedMetadata(json: string): Partial<CslItem> {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null ? value : {};
}

import type { CorpusProblem, CslItem } from '../corpus/source.ts';
import type { Bibliographies } from './bibliographies.ts';
import { textAt } from './database.ts';
import type { Database } from './database.ts';
import type { KeyedFile } from '../corpus/keys.ts';
import type { CorpusReaders } from './host.ts';

/** The key and the data of every source of a corpus, as its bibliographies and paths decide together. */
export interface KeyPlan {
  readonly sources: ReadonlyMap<string, KeyedFile>;
  readonly problems: readonly CorpusProblem[];
  /** Entries that no source belongs to. */
  readonly withoutText: readonly CslItem[];
}

/** Decides the keys of the sources in `paths`. */
export async function planKeys(
  paths: Iterable<string>,
  bibliographies: Bibliographies,
  readers: CorpusReaders,
): Promise<KeyPlan> {
  const files = new Map([...bibliographies].map(([path, { content }]) => [path, content]));
  const { sources, problems, withoutText } = await readers.assignKeys([...paths].toSorted(), files);
  return { sources: new Map(sources.map((source) => [source.path, source])), problems, withoutText };
}

/** What the keys decide of a row of `file`. */
export interface KeyRow {
  readonly path: string;
  readonly key: string;
  readonly aliases: string;
  readonly item: string;
}

/** The rows of `file` whose key or data differ from what is planned. The texts are not read again for it. */
export function differing(database: Database, plan: KeyPlan, readers: CorpusReaders): KeyRow[] {
  const rows: KeyRow[] = [];
  const all = database.prepare("SELECT path, key, aliases, item, metadata FROM file WHERE kind = 'source'");
  for (const row of all.iterate()) {
    const path = textAt(row, 'path');
    const keyed = plan.sources.get(path);
    if (keyed === undefined) continue;
    const item = itemOf(keyed, statedMetadata(textAt(row, 'metadata')), readers);
    const planned = { path, key: keyed.key, aliases: aliasesOf(keyed), item };
    if ((['key', 'aliases', 'item'] as const).some((column) => textAt(row, column) !== planned[column]))
      rows.push(planned);
  }
  return rows;
}

/** The other keys of a source as JSON. */
export function aliasesOf(keyed: KeyedFile | undefined): string {
  return JSON.stringify(keyed?.aliases ?? []);
}

/** The bibliographic data of a source as JSON. */
export function itemOf(
  keyed: KeyedFile,
  metadata: Readonly<Partial<CslItem>>,
  readers: CorpusReaders,
): string {
  return JSON.stringify(readers.describe(keyed, metadata));
}

function statedMetadata(json: string): Partial<CslItem> {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null ? value : {};
}

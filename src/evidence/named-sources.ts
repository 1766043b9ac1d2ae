import type { Briefing } from '../briefing/briefing.ts';
import type { StoredSource } from '../corpus/source.ts';
import type { LikeKeys, PassageStore } from '../store/store.ts';
import { pathsMeant } from './linked-source.ts';
import type { EvidenceContext } from './context.ts';
import { keysWritten, keyTest, meantKey } from './written-key.ts';

/** What a briefing names sources by: its citations and its links. */
export type Naming = Pick<Briefing, 'citations' | 'groups'>;

/** Looks up sources without waiting. */
export interface SourceLookup {
  withKey(key: string): StoredSource | undefined;
  at(path: string): StoredSource | undefined;
  /** What a key that no source has may mean. */
  like(written: string): LikeKeys;
  /** Reads what a text names, so that it can be looked up; `context` is the one that looks sources up here. */
  read(naming: Naming, context: EvidenceContext, signal: AbortSignal): Promise<void>;
}

/** The lookup of a corpus of which nothing is known. */
export const noSources: SourceLookup = {
  withKey: () => undefined,
  at: () => undefined,
  like: () => ({ meant: [], near: [] }),
  read: () => Promise.resolve(),
};

/**
 * The sources that briefings name, read before they are checked so that rules need not wait. It grows with what is named and holds
 * while the corpus stays as it is. Looking up what was not read throws: a rule must not take that for a source that is missing.
 */
export class NamedSources implements SourceLookup {
  readonly #store: PassageStore;
  /** Of the briefing, relative to the project. */
  readonly #path: string;
  readonly #keys = new Map<string, StoredSource | undefined>();
  readonly #paths = new Map<string, StoredSource | undefined>();
  readonly #like = new Map<string, LikeKeys>();

  constructor(store: PassageStore, path: string) {
    this.#store = store;
    this.#path = path;
  }

  withKey(key: string): StoredSource | undefined {
    return readIn(this.#keys, key);
  }

  at(path: string): StoredSource | undefined {
    return readIn(this.#paths, path);
  }

  like(written: string): LikeKeys {
    return readIn(this.#like, written);
  }

  async read({ citations, groups }: Naming, context: EvidenceContext, signal: AbortSignal): Promise<void> {
    const links = groups.flatMap(({ target }) => (target === undefined ? [] : [target.path]));
    await fill(this.#keys, allKeysWritten(citations), (key) => this.#store.source(key, signal));
    await fill(
      this.#paths,
      links.flatMap((link) => pathsMeant(link, this.#path)),
      async (path) => this.#known(await this.#store.sourceAt(path, signal)),
    );
    const isKey = keyTest(context);
    const unknown: string[] = [];
    for (const citation of citations) {
      const meant = meantKey(citation, isKey);
      if (!context.sources.has(citation.key)) unknown.push(citation.key);
      if (meant !== undefined) unknown.push(meant.key);
    }
    await fill(this.#like, unknown, (key) => this.#store.keysLike(key, signal));
  }

  /** The same object for the same source, whether it is cited or linked. */
  #known(source: StoredSource | undefined): StoredSource | undefined {
    if (source === undefined) return undefined;
    const known = this.#keys.get(source.key) ?? source;
    this.#keys.set(source.key, known);
    return known;
  }
}

function* allKeysWritten(citations: Naming['citations']): Generator<string> {
  for (const citation of citations) {
    if (citation.written === undefined) yield citation.key;
    else yield* keysWritten(citation);
  }
}

function readIn<T>(known: ReadonlyMap<string, T>, name: string): T {
  const value = known.get(name);
  if (value === undefined && !known.has(name))
    throw new Error(`The source ${name} was not read for this check.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the map has the name
  return value as T;
}

async function fill<T>(
  known: Map<string, T>,
  names: Iterable<string>,
  read: (name: string) => Promise<T>,
): Promise<void> {
  const missing = new Set<string>();
  for (const name of names) if (!known.has(name)) missing.add(name);
  if (missing.size === 0) return;
  const values = await Promise.all([...missing].map(async (name) => [name, await read(name)] as const));
  // Another run may have read it meanwhile: one source must stay one object.
  for (const [name, value] of values) if (!known.has(name)) known.set(name, value);
}

import type { IndexStorage, WritableIndex, WritingRun } from '../../../src/store/index-storage.ts';
import type { IndexTables } from '../../../src/store/query/source-table.ts';
import { knownIn, type PlainFile, type PlainFiles, writerInto } from './plain-files.ts';
import { plainCounts, plainPassages, plainSources } from './plain-tables.ts';

/** One index of a corpus, shared by all that have it open. */
interface Generation {
  committed: PlainFiles;
  version: number;
  /** See `KeptTexts`. */
  readonly kept: Map<string, string>;
  isComplete: boolean;
  /** Whether a transaction is open: others wait for its end. */
  isWriting: boolean;
}

/** The indexes of all corpora, oldest first. */
export type PlainIndexes = Map<string, Generation[]>;

/**
 * Indexes in maps and arrays, which know no SQL: what a store needs of a database, and nothing else. They are slow, and live as long as
 * `kept` does.
 */
export function plainStorage(pause: () => Promise<void>, kept: PlainIndexes): IndexStorage {
  return {
    async open({ root, sources, files, exclude, storage }, rebuild) {
      const corpus = JSON.stringify([root, sources, files, exclude, storage]);
      const generations = kept.get(corpus) ?? [];
      kept.set(corpus, generations);
      const former = generations.findLast(({ isComplete }) => isComplete);
      const current = rebuild ? undefined : (former ?? generations.at(-1));
      if (current !== undefined) return { index: plainIndex(current, generations, pause) };
      const next = { committed: new Map(), kept: new Map(), version: 0, isComplete: false, isWriting: false };
      generations.push(next);
      return {
        index: plainIndex(next, generations, pause),
        ...(former === undefined ? {} : { former: { tables: tablesOf(former), close: nothing } }),
      };
    },
    tidy: async () => ({ removed: [], inUse: [] }),
  };
}

function plainIndex(
  generation: Generation,
  generations: Generation[],
  pause: () => Promise<void>,
): WritableIndex {
  /** The files with the changes of the open transaction. */
  let changed: Map<string, PlainFile> | undefined;
  const end = (): void => {
    if (changed !== undefined) generation.isWriting = false;
    changed = undefined;
  };
  const commit = (): void => {
    if (changed === undefined) return;
    generation.committed = changed;
    generation.version += 1;
    end();
  };
  const write = (rest: () => Promise<void>): WritingRun => ({
    writer: writerInto(() => changed ?? new Map()),
    async begin() {
      if (changed !== undefined) return;
      while (generation.isWriting) await rest();
      generation.isWriting = true;
      changed = new Map(generation.committed);
    },
    step: rest,
    mayEnd: async () => commit(),
    commit,
    finish: async () => commit(),
    rollback: end,
  });
  const later = (): Generation[] => generations.slice(generations.indexOf(generation) + 1);
  return {
    tables: tablesOf(generation),
    known: knownIn(() => changed ?? generation.committed),
    kept: {
      get: (name) => generation.kept.get(name),
      put: (name, text) => void generation.kept.set(name, text),
      keepOnly(names) {
        for (const name of generation.kept.keys()) if (!names.has(name)) generation.kept.delete(name);
      },
    },
    write,
    isComplete: () => generation.isComplete,
    async markComplete() {
      while (generation.isWriting) await pause();
      generation.isComplete = true;
    },
    mergeStep: () => false,
    bytes: () => Promise.resolve(0),
    isSuperseded: async () => later().some(({ isComplete }) => isComplete),
    async retireOthers() {
      const kept = later().filter(({ isComplete }) => isComplete);
      generations.splice(0, Infinity, generation, ...kept);
    },
    abandon: nothing,
    close: nothing,
  };
}

function nothing(): void {
  // Nothing is open.
}

/** Tables of what is committed, made anew after each commit. */
function tablesOf(generation: Generation): IndexTables {
  const make = (): Pick<IndexTables, 'passages' | 'sources'> => ({
    passages: plainPassages(generation.committed),
    sources: plainSources(generation.committed),
  });
  let made: { readonly version: number; readonly tables: ReturnType<typeof make> } | undefined;
  const current = (): ReturnType<typeof make> => {
    if (made?.version !== generation.version) made = { version: generation.version, tables: make() };
    return made.tables;
  };
  return {
    get passages() {
      return current().passages;
    },
    get sources() {
      return current().sources;
    },
    counts: () => plainCounts(generation.committed),
    version: () => generation.version,
  };
}

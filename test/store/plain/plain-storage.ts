import type { IndexStorage, WritableIndex } from '../../../src/store/index-storage.ts';
import type { IndexTables } from '../../../src/store/query/source-table.ts';
import { knownIn, type PlainFile, type PlainFiles, writerInto } from './plain-files.ts';
import { plainCounts, plainPassages, plainSources } from './plain-tables.ts';

/**
 * An index in maps and arrays, which knows no SQL: what a store needs of a database, and nothing else. It is slow, and lives as long as
 * the process.
 */
export function plainStorage(): IndexStorage {
  return { open: async () => ({ index: plainIndex() }) };
}

function plainIndex(): WritableIndex {
  let committed: PlainFiles = new Map();
  const files = new Map<string, PlainFile>();
  let version = 0;
  let complete = false;
  const commit = (): void => {
    committed = new Map(files);
    version += 1;
  };
  return {
    tables: tablesOf(
      () => committed,
      () => version,
    ),
    known: knownIn(() => files),
    write: (pause) => ({
      writer: writerInto(files),
      begin: () => Promise.resolve(),
      step: pause,
      mayEnd: async () => commit(),
      commit,
      finish: async () => commit(),
      rollback() {
        files.clear();
        for (const [path, file] of committed) files.set(path, file);
      },
    }),
    isComplete: () => complete,
    async markComplete() {
      complete = true;
    },
    mergeStep: () => false,
    bytes: () => Promise.resolve(0),
    isSuperseded: () => Promise.resolve(false),
    retireOthers: () => Promise.resolve(),
    abandon: () => files.clear(),
    close: () => files.clear(),
  };
}

/** Tables of what is committed, made anew after each commit. */
function tablesOf(committed: () => PlainFiles, version: () => number): IndexTables {
  const make = (): Pick<IndexTables, 'passages' | 'sources'> => ({
    passages: plainPassages(committed()),
    sources: plainSources(committed()),
  });
  let made = { version: version(), tables: make() };
  const current = (): Pick<IndexTables, 'passages' | 'sources'> => {
    if (made.version !== version()) made = { version: version(), tables: make() };
    return made.tables;
  };
  return {
    get passages() {
      return current().passages;
    },
    get sources() {
      return current().sources;
    },
    counts: () => plainCounts(committed()),
    version,
  };
}

import type { IndexStorage, WritableIndex } from '../index-storage.ts';
import type { IndexOptions } from '../local-index.ts';
import { indexBytes, type IndexFile } from './index-file.ts';
import { keptTexts } from './kept-texts.ts';
import { knownFiles, knownSources } from './known-files.ts';
import { mergeStep } from './merge.ts';
import { isSuperseded, openIndex, retireOthers } from './open-index.ts';
import { currentSchema, type SchemaRange } from './schema.ts';
import type { SqliteHost } from './sqlite-host.ts';
import { tidyStorage } from './tidy-storage.ts';
import { writingRun } from './writing-run.ts';

/** Keeps each index in files of SQLite, in the storage folder of its options. */
export function sqliteStorage(host: SqliteHost, schema: SchemaRange = currentSchema): IndexStorage {
  const writable = (file: IndexFile, options: IndexOptions): WritableIndex => {
    const { writeConnection } = file;
    return {
      ...file,
      known: {
        files: (within) => knownFiles(writeConnection, within),
        sources: () => knownSources(writeConnection),
      },
      kept: keptTexts(writeConnection),
      write: (pause, lastQuery) => writingRun(writeConnection, pause, lastQuery),
      mergeStep: () => mergeStep(writeConnection),
      bytes: () => indexBytes(file.path, host),
      isSuperseded: () => isSuperseded(file, options, host, schema),
      retireOthers: () => retireOthers(file, options, host, schema),
    };
  };
  return {
    async open(options, rebuild) {
      const { index, former } = await openIndex(options, host, schema, rebuild);
      return { index: writable(index, options), ...(former === undefined ? {} : { former }) };
    },
    tidy: (folder, what) => tidyStorage(folder, what, host),
  };
}

import type { CorpusReaders, Host } from '../../store/sync/host.ts';
import type { Files } from '../../store/sync/files.ts';
import { readPool } from '../../store/reading/read-pool.ts';
import type { ReaderPort } from '../../store/reading/reader-port.ts';
import { sqliteStorage } from '../../store/sqlite/sqlite-storage.ts';
import { openWasmDatabases } from './database.ts';
import type { WasmSqlite } from './database.ts';
import { pause } from './pause.ts';
import { sha256 } from '../../text/sha256.ts';

/** The host of an index in a browser. The caller supplies `files`; `startReader` starts a thread that reads. */
export function webHost(
  sqlite: WasmSqlite,
  files: Files,
  readers: CorpusReaders,
  startReader: () => ReaderPort,
): Host {
  const openDatabase = openWasmDatabases(sqlite);
  return {
    files,
    readers,
    pool: readPool(startReader, pause),
    openStorage: (polite) => sqliteStorage({ files, pause: polite, sha256, openDatabase }),
    pause,
    sha256,
    // Browsers do not report it.
    peakMemory: () => 0,
  };
}

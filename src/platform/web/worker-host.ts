import type { CorpusReaders, Files, Host } from '../../store/sync/host.ts';
import { readPool } from '../../store/reading/read-pool.ts';
import type { ReaderPort } from '../../store/reading/reader-port.ts';
import { openWasmDatabases } from './database.ts';
import type { WasmSqlite } from './database.ts';
import { pause } from './pause.ts';
import { sha256 } from './sha256.ts';

/** The host of an index in a browser. The caller supplies `files`; `startReader` starts a thread that reads. */
export function webHost(
  sqlite: WasmSqlite,
  files: Files,
  readers: CorpusReaders,
  startReader: () => ReaderPort,
): Host {
  return {
    files,
    readers,
    pool: readPool(startReader, pause),
    openDatabase: openWasmDatabases(sqlite),
    pause,
    sha256,
    // Browsers do not report it.
    peakMemory: () => 0,
  };
}

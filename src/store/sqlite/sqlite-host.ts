import type { Host } from '../sync/host.ts';
import type { OpenDatabase } from './database.ts';

/** What a platform provides to indexes in SQLite. */
export interface SqliteHost extends Pick<Host, 'files' | 'pause' | 'sha256'> {
  readonly openDatabase: OpenDatabase;
}

import { errorMessage } from '../../text/error-message.ts';
import { StoreFailure } from '../failure.ts';

/**
 * What SQLite threw while it worked on the database in `path`, as a failure of the store. `code` is its result code
 * (sqlite.org/rescode.html): the low byte is the primary code.
 */
export function failureOfSqlite(error: unknown, code: number, path: string): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const message = errorMessage(error);
  switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return new StoreFailure('busy', `SQLite: ${message}`, error);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return new StoreFailure('damaged', `SQLite: ${message}`, error);
    case 13: // SQLITE_FULL
      return new StoreFailure(
        'denied',
        `There is no space left on the disk that holds the index, ${path}. Free some space, then try again.`,
        error,
      );
    case 10: // SQLITE_IOERR
      return new StoreFailure(
        'denied',
        `SQLite cannot read or write on the disk that holds the index, ${path}: ${message}. Free some space or look at the disk, then try again.`,
        error,
      );
    case 14: // SQLITE_CANTOPEN
      return new StoreFailure('denied', `SQLite: ${message}`, error);
    case 8: // SQLITE_READONLY
      return new StoreFailure(
        'denied',
        `The index, ${path}, is readonly (SQLite: ${message}). Make the file and its folder writable, then try again.`,
        error,
      );
    default:
      return new StoreFailure('other', `SQLite: ${message}`, error);
  }
}

import { errorMessage } from '../../text/error-message.ts';
import { StoreFailure } from '../failure.ts';

/** Runs `work` and turns what SQLite throws into a {@link StoreFailure}. */
export type Guard = <T>(work: () => T) => T;

/** Guards work on the database in `path`. `codeOf` gives the result code of an error, 0 where it has none. */
export function guardOf(path: string, codeOf: (error: object) => unknown): Guard {
  return (work) => {
    try {
      return work();
    } catch (error) {
      if (error instanceof StoreFailure) throw error;
      const code = typeof error === 'object' && error !== null ? Number(codeOf(error) ?? 0) : 0;
      throw failureOf(error, code, path);
    }
  };
}

/** The failure for a result code (sqlite.org/rescode.html): the low byte is the primary code. */
function failureOf(error: unknown, code: number, path: string): StoreFailure {
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

import { isFailure, StoreFailure } from '../failure.ts';
import { numberAt } from './database.ts';
import type { Database } from './database.ts';
import type { IndexOptions } from '../local-index.ts';
import type { Host } from '../sync/host.ts';
import { clear, configure, ensureSchema, readMeta, schemaVersion, writeMeta } from './schema.ts';
import { whenFree } from './retry-while-busy.ts';

/**
 * An open index file: two connections, so that what is answered while a transaction is being written is what was
 * committed before it, which is whole sources only.
 */
export interface IndexFile {
  readonly path: string;
  readonly writer: Database;
  readonly reader: Database;
  close(): void;
}

/**
 * Where the index of a project lies. What is a source depends on the folders and globs as well, so these are
 * part of the name: two programs that ask for different corpora of one project do not undo each other's work.
 */
export function indexPath(options: IndexOptions, host: Host): string {
  const corpus = JSON.stringify([options.root, options.sources, options.files, options.exclude]);
  return `${options.storage.replaceAll('\\', '/')}/corpus-${host.hash(corpus).slice(0, 20)}-v${schemaVersion}.sqlite`;
}

/**
 * Opens the index, as soon as no other process is writing to it; a file that is damaged, another's or of another version is replaced by an empty one. Throws, in words for
 * the user, where that is impossible.
 */
export async function openIndexFile(options: IndexOptions, host: Host): Promise<IndexFile> {
  const path = indexPath(options, host);
  await host.files.makeFolder(options.storage);
  const openFree = (rebuild: boolean): Promise<IndexFile> =>
    whenFree(
      () => open(path, host, rebuild),
      () => host.pause(),
    );
  try {
    return await openFree(options.rebuild === true);
  } catch (error) {
    if (!isFailure(error, 'damaged')) throw error;
    await removeIndexFile(path, host);
    return openFree(false);
  }
}

/** Removes the file with what SQLite keeps beside it. */
export async function removeIndexFile(path: string, host: Host): Promise<void> {
  for (const ending of ['-wal', '-shm', '-journal', '']) await host.files.remove(path + ending);
}

/** Size of the index on disk in bytes. */
export async function indexBytes(path: string, host: Host): Promise<number> {
  let bytes = 0;
  for (const ending of ['', '-wal']) bytes += (await host.files.stamp(path + ending))?.size ?? 0;
  return bytes;
}

async function open(path: string, host: Host, rebuild: boolean): Promise<IndexFile> {
  const opened: Database[] = [];
  try {
    const writer = await host.openDatabase(path);
    opened.push(writer);
    configure(writer);
    ensureSchema(writer);
    if (rebuild) clear(writer);
    else checkAfterCrash(writer);
    const reader = await host.openDatabase(path);
    opened.push(reader);
    reader.exec('PRAGMA query_only = ON;');
    writeMeta(writer, 'closed', 'no');
    return { path, writer, reader, close: () => closeBoth(writer, reader) };
  } catch (error) {
    for (const database of opened) database.close();
    throw error;
  }
}

/** A file that was not closed in good order is looked through once; reading everything costs about what a tenth of a build does. */
function checkAfterCrash(database: Database): void {
  if (readMeta(database, 'closed') === 'no') {
    const verdict = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (verdict !== 'ok') throw new StoreFailure('damaged', 'The index file is damaged.');
  }
  numberAt(database.prepare('SELECT count(*) AS n FROM file').get() ?? {}, 'n');
}

function closeBoth(writer: Database, reader: Database): void {
  reader.close();
  try {
    writeMeta(writer, 'closed', 'yes');
  } catch (error) {
    // Another process is writing, or the disk is full. Then the file is looked through when it is opened next: no more than that.
    if (!isFailure(error, 'busy', 'denied')) throw error;
  } finally {
    writer.close();
  }
}

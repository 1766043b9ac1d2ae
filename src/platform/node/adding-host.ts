import { createHash } from 'node:crypto';
import { access, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AddingHost } from '../../adding/host.ts';
import { AddRefusal } from '../../adding/refusal.ts';
import type { ReadPool } from '../../store/reading/read-pool.ts';
import { errorMessage } from '../../text/error-message.ts';
import { download } from './download.ts';

/** Brings sources in with Node's files and network; `startPool` starts the threads that read them. */
export function addingHostNode(startPool: () => ReadPool): AddingHost {
  return {
    download,
    async readFile(path, most) {
      try {
        const { size } = await stat(path);
        if (size > most)
          throw new AddRefusal({
            id: 'add-too-large',
            args: { from: path, mebibytes: Math.floor(most / 1024 / 1024) },
          });
        const file = await open(path);
        try {
          if (!(await file.stat()).isFile())
            throw new AddRefusal({ id: 'add-unreadable', args: { from: path, reason: 'it is no file' } });
          return new Uint8Array(await file.readFile());
        } finally {
          await file.close();
        }
      } catch (error) {
        if (error instanceof AddRefusal) throw error;
        if (hasCode(error, 'ENOENT')) throw new AddRefusal({ id: 'add-no-file', args: { from: path } });
        throw new AddRefusal({ id: 'add-unreadable', args: { from: path, reason: errorMessage(error) } });
      }
    },
    async names(folder) {
      try {
        return await readdir(folder);
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return [];
        throw error;
      }
    },
    async writeNew(path, bytes) {
      await mkdir(dirname(path), { recursive: true });
      const isThere = await access(path).then(
        () => true,
        () => false,
      );
      if (isThere) return false;
      try {
        const file = await open(path, 'wx');
        try {
          await file.writeFile(bytes);
        } catch (error) {
          await rm(path, { force: true });
          throw error;
        } finally {
          await file.close();
        }
        return true;
      } catch (error) {
        if (hasCode(error, 'EEXIST')) return false;
        throw error;
      }
    },
    removeFile: (path) => rm(path, { force: true }),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    async read(path, bytes) {
      const pool = startPool();
      try {
        const outcome = await pool.read('source', path, bytes);
        if (outcome.state !== 'read') return { metadata: {}, problems: [], passages: 0 };
        const { metadata, problems, passages } = outcome.value;
        return { metadata, problems, passages: passages.length };
      } finally {
        await pool.close();
      }
    },
    now: () => new Date(),
  };
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

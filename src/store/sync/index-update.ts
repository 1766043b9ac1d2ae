import type { Awaitable } from '../awaitable.ts';
import type { ReadPassages } from '../../corpus/formats/reader.ts';
import type { WritableIndex } from '../index-storage.ts';
import type { Host } from './host.ts';
import type { Content } from './read-file.ts';
import type { FoundFile } from './scan-file.ts';
import { differing, keyedRow, type KeyPlan } from './source-keys.ts';

/** The writing side of one refresh: transactions that end between sources, and the vocabulary after the last one. */
export interface IndexUpdate {
  /**
   * Waits for the content of a file. No transaction is kept open for a slow file, because other processes wait for its end.
   */
  arrived(content: Awaitable<Content>): Promise<Content>;
  /** Writes the content of a file. Returns whether the file is a source, where that was decided anew. */
  write(file: FoundFile, content: Content, plan: KeyPlan): Promise<boolean | undefined>;
  remove(path: string): Promise<void>;
  /** Writes the keys and data that differ from the plan. Returns the number of sources written. */
  rekey(plan: KeyPlan): Promise<number>;
  /** Brings the vocabulary up to date and commits. */
  finish(): Promise<void>;
  /** Commits what is written: whole sources only. */
  commit(): void;
  /** Undoes what was not committed. */
  rollback(): void;
}

/** A file that takes longer to be read ends the open transaction, in milliseconds. */
const longRead = 200;

/** Starts to write into an index. `lastQuery` says when a query was last asked, in the time of `performance.now()`. */
export function startUpdate(index: WritableIndex, host: Host, lastQuery: () => number): IndexUpdate {
  const { readers } = host;
  const run = index.write(() => host.pause(), lastQuery);
  const { writer } = run;
  const update: IndexUpdate = {
    async arrived(content) {
      if (!(content instanceof Promise)) return content;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(resolve, longRead, 'late');
      });
      try {
        if ((await Promise.race([content, late])) === 'late') run.commit();
        return await content;
      } finally {
        clearTimeout(timer);
      }
    },
    async write({ path, stamp }, content, plan) {
      await run.step();
      if (content.kind === 'same') return undefined;
      if (content.kind === 'gone') {
        await update.remove(path);
        return false;
      }
      if (content.kind === 'touched') {
        await run.begin('data');
        writer.touch(path, stamp);
        // Many files may be touched at once, and each is read in full to find out.
        await run.mayEnd();
        return undefined;
      }
      const { kind, sha256 } = content;
      const isSource = kind === 'source';
      const reading = isSource ? content.reading : noPassages;
      const keyed = keyedRow(isSource ? plan.sources.get(path) : undefined, reading.metadata, readers);
      const unread = kind === 'briefing' ? undefined : content.unread;
      const reader = (kind === 'briefing' ? undefined : content.reader) ?? readers.formatOf(path);
      const row = { path, kind, keyed, stamp, sha256, reader };
      await run.begin('texts');
      for (const length of writer.put(unread === undefined ? row : { ...row, unread }, reading))
        await run.step(length);
      await run.mayEnd();
      return isSource;
    },
    async remove(path) {
      await run.begin('texts');
      writer.remove(path);
      await run.step();
      await run.mayEnd();
    },
    async rekey(plan) {
      let sources = 0;
      for (const { path, keyed } of differing(index.known.sources(), plan, readers)) {
        await run.begin('data');
        writer.rekey(path, keyed);
        await run.step();
        sources += 1;
      }
      return sources;
    },
    finish: () => run.finish(),
    commit: () => run.commit(),
    rollback: () => run.rollback(),
  };
  return update;
}

/** The reading of a file that is no source. */
const noPassages: ReadPassages = { passages: [], metadata: {}, problems: [] };

import { type Database, rollBack } from './database.ts';
import { StoreFailure } from '../failure.ts';
import type { WritingRun } from '../index-storage.ts';
import { mergeStep } from './merge.ts';
import { retryWhileBusy } from './retry-while-busy.ts';

/** How writing is divided, in milliseconds and characters of text. */
interface Pace {
  /** Longest time between two pauses, in which waiting queries are answered. */
  readonly slice: number;
  /** Text after which a transaction ends: its commit, which writes the words into the index, cannot be interrupted. */
  readonly text: number;
}

/** While nobody asks anything: long transactions merge less. */
const alone: Pace = { slice: 20, text: 4_000_000 };
/** While somebody types. */
const watched: Pace = { slice: 3, text: 60_000 };
/** Time after a query during which somebody is assumed to be typing, in milliseconds. */
const attention = 3000;

/** Number of transactions after which their segments are merged. */
const mergeAfter = 64;

/** The transactions of a writing run. Queries use another connection, so they see what was committed last. */
export interface Batches extends Pick<WritingRun, 'step' | 'mayEnd' | 'commit' | 'rollback'> {
  /** Begins a transaction unless one is open. */
  begin(): Promise<void>;
}

/** Batches on `database`; `lastQuery` says when (in the time of `performance.now()`) a query was last asked. */
export function batches(database: Database, pause: () => Promise<void>, lastQuery: () => number): Batches {
  let open = false;
  let written = 0;
  let sliceStart = performance.now();
  let transactionStart = 0;
  let committed = 0;
  const pace = (): Pace => (performance.now() - lastQuery() < attention ? watched : alone);
  const rest = async (): Promise<void> => {
    await pause();
    sliceStart = performance.now();
  };
  const self: Batches = {
    async begin() {
      if (open) return;
      await retryWhileBusy(() => database.exec('BEGIN IMMEDIATE'), rest);
      open = true;
      written = 0;
      transactionStart = performance.now();
    },
    async step(text = 0) {
      written += text;
      if (performance.now() - sliceStart > pace().slice) await rest();
    },
    async mayEnd() {
      // Half a second at most, so that progress shows and other processes get their turn.
      if (written < pace().text && performance.now() - transactionStart < 500) return;
      self.commit();
      await rest();
      committed += 1;
      if (committed % mergeAfter === 0) while (mergeStep(database)) await rest();
    },
    commit() {
      if (open) database.exec('COMMIT');
      open = false;
    },
    rollback() {
      open = false;
      try {
        rollBack(database);
      } catch (error) {
        // The connection fails with its disk; the next start finds the file as it was last committed.
        if (!(error instanceof StoreFailure)) throw error;
      }
    },
  };
  return self;
}

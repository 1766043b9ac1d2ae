import { type Database, numberAt } from './database.ts';
import { isFailure } from '../failure.ts';

/** Pages of the full-text index merged per step, which takes two or three milliseconds. */
const pages = 64;

/**
 * Each transaction leaves a segment of its own in the full-text index, and every query looks into all of them. This merges a few
 * pages' worth; returns whether there may be more to do, as FTS5's manual describes ("The 'merge' Command").
 */
export function mergeStep(database: Database): boolean {
  const changes = database.prepare('SELECT total_changes() AS n');
  const before = numberAt(changes.get() ?? {}, 'n');
  try {
    database.prepare("INSERT INTO passage_words(passage_words, rank) VALUES ('merge', ?)").run(pages);
  } catch (error) {
    // A process that is writing merges as well; on a full disk the index stays as it is.
    if (isFailure(error, 'busy', 'denied')) return false;
    throw error;
  }
  return numberAt(changes.get() ?? {}, 'n') - before >= 2;
}

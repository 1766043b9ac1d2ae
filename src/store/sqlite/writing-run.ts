import type { WritingRun } from '../index-storage.ts';
import { batches } from './batches.ts';
import type { Database } from './database.ts';
import { changedWords, markVocabulary, updateVocabulary, vocabularyIsBehind } from './vocabulary-table.ts';
import { sourceWriter } from './write-source.ts';

/** Starts to write into a database: sources in transactions, and the vocabulary after the last one. */
export function writingRun(
  database: Database,
  pause: () => Promise<void>,
  lastQuery: () => number,
): WritingRun {
  const work = batches(database, pause, lastQuery);
  const behind = vocabularyIsBehind(database);
  const whole = behind || database.prepare('SELECT term FROM word LIMIT 1').get() === undefined;
  const changed = changedWords(whole);
  let textsChange = false;
  return {
    ...work,
    writer: sourceWriter(database, (text, count) => changed.add(text, count)),
    async begin(change) {
      await work.begin();
      if (change === 'data') return;
      if (!textsChange) markVocabulary(database);
      textsChange = true;
    },
    async finish() {
      if (textsChange || behind) {
        await work.begin();
        await updateVocabulary(database, changed, whole, () => work.step());
      }
      work.commit();
    },
  };
}

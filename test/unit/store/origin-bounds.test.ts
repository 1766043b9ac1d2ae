import assert from 'node:assert/strict';
import { test } from 'node:test';
import { origin } from '../../../src/store/query/origin.ts';
import type { Match, PassageTable } from '../../../src/store/query/passage-table.ts';
import { runQuery } from '../../../src/store/query/run-query.ts';
import { tableOf } from './plain-table.ts';

/** What a question for a quotation asks a table for, and how many passages it wants. */
async function askedFor(
  quote: string,
  method: 'texts' | 'best',
  table: PassageTable,
): Promise<(readonly [Match, number])[]> {
  const asked: (readonly [Match, number])[] = [];
  const noting: PassageTable = {
    ...table,
    [method](...question: Parameters<PassageTable['best']>) {
      asked.push([question[0], question[2]]);
      return [];
    },
  };
  await runQuery(origin(noting, quote, { limit: 1 }));
  return asked;
}

test('at most 64 stretches of a quotation are looked up at once, for forty passages', async () => {
  const stretches = Array.from({ length: 70 }, (_, at) => ['word', `w${at}`]);
  const quote = stretches.map((words) => words.join(' ')).join(' … ');
  const match = { all: stretches.slice(0, 64).map((words) => ({ words })) };
  assert.deepEqual(await askedFor(`${quote} … alone`, 'texts', tableOf('Nothing.')), [[match, 40]]);
});

test('where no run leads anywhere, the eight rarest words are looked up, for sixteen passages', async () => {
  // The nth word stands in n passages.
  const words = [
    'amber',
    'bronze',
    'copper',
    'diamond',
    'emerald',
    'flint',
    'garnet',
    'hematite',
    'iolite',
    'jasper',
  ];
  const table = tableOf(...words.map((_, at) => words.slice(at).join(' ')));
  const quote = words
    .toReversed()
    .flatMap((word) => [word, 'xx', 'yy'])
    .join(' ');
  const match = { any: words.slice(0, 8).map((word) => ({ words: [word] })) };
  assert.deepEqual(await askedFor(quote, 'best', table), [[match, 16]]);
});

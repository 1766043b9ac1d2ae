import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoredPassage } from '../../../src/corpus/source.ts';
import { bestCandidates, firstCandidates, runCandidates } from '../../../src/store/query/candidates.ts';
import type {
  Match,
  PassageFilter,
  PassageId,
  PassageTable,
} from '../../../src/store/query/passage-table.ts';
import { runQuery } from '../../../src/store/query/run-query.ts';
import { plainPassages } from '../../store/plain/plain-tables.ts';

const filter: PassageFilter = { keys: ['port'], evidence: true };

function passageOf(id: PassageId): StoredPassage {
  return {
    key: 'port',
    path: 'sources/port.txt',
    reader: 'text',
    markup: 'plain',
    number: Number(id),
    locators: [],
    section: 'body',
    start: 0,
    end: 0,
    position: { line: 0, column: 0 },
    text: `passage ${id}`,
  };
}

/** A table of a hundred passages; what it is asked beyond a passage by its id is given. */
function tableWith(given: Partial<PassageTable>): PassageTable {
  return {
    ...plainPassages(new Map()),
    passageCount: () => 100,
    passages: (ids, _, limit) => ids.slice(0, limit).map((id) => ({ id, passage: passageOf(id) })),
    ...given,
  };
}

function numbers(found: readonly StoredPassage[]): number[] {
  return found.map(({ number }) => number);
}

test('the best passages of a match are followed by those of the next only as long as they are too few', async () => {
  const answers: Readonly<Record<string, readonly number[]>> = { a: [5, 3], b: [3, 9], c: [1, 2] };
  const asked: string[] = [];
  const table = tableWith({
    best(match, given, limit) {
      assert.deepEqual([given, limit > 0], [filter, true]);
      const word = 'words' in match ? (match.words[0] ?? '') : '';
      asked.push(word);
      return (answers[word] ?? []).map((id) => ({ id, passage: passageOf(id) }));
    },
  });
  const matches: Match[] = [{ words: ['a'] }, { words: ['b'] }, { words: ['c'] }];
  const best = async (limit: number): Promise<[number[], string]> => {
    asked.length = 0;
    const found = await runQuery(bestCandidates(table, matches, filter, limit));
    return [numbers(found), asked.join('')];
  };
  assert.deepEqual(await best(1), [[5], 'a']);
  assert.deepEqual(await best(2), [[5, 3], 'a']);
  assert.deepEqual(await best(3), [[5, 3, 9], 'ab']);
  assert.deepEqual(await best(9), [[5, 3, 9, 1, 2], 'abc']);
});

test('the first passages are those that the table has first, by the same filter', async () => {
  const table = tableWith({
    texts(_, given, limit) {
      assert.deepEqual([given, limit], [filter, 2]);
      return [7, 4].map((id) => ({ id, key: 'port', number: id, text: '' }));
    },
  });
  assert.deepEqual(numbers(await runQuery(firstCandidates(table, { words: ['a'] }, filter, 2))), [7, 4]);
});

test('passages are ordered by the runs that they have, rare ones counting for more', async () => {
  const runs = [['rare'], ['common'], ['other']];
  const holding: readonly (readonly number[])[] = [[8], [1, 2, 3, 4, 5, 6, 7], [2, 3, 9, 10, 11, 12, 13]];
  const table = tableWith({
    holding(matches, keys) {
      assert.deepEqual([matches, keys], [runs.map((words) => ({ words })), ['port']]);
      return holding;
    },
  });
  const found = numbers(await runQuery(runCandidates(table, runs, filter, 5)));
  // 2 and 3 have two common runs, 8 the rare one; of equals the first of the table comes first.
  assert.deepEqual(found, [2, 3, 8, 1, 4]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Match } from '../../../src/store/query/passage-table.ts';
import { matchExpression } from '../../../src/store/sqlite/match-expression.ts';

const port: Match = { words: ['port'] };
const quay: Match = { words: ['quay'] };
const cases: readonly (readonly [match: Match, expression: string])[] = [
  [{ words: ['the', 'port'] }, '"the port"'],
  [{ words: ['the', 'po'], lastMayGoOn: true }, '"the po" *'],
  [{ words: ['a"b\0c'] }, '"a""bc"'],
  [{ words: [] }, '""'],
  [{ near: ['the', 'port'], within: 40 }, 'NEAR("the" "port", 40)'],
  [{ near: ['the', 'po'], within: 3, lastMayGoOn: true }, 'NEAR("the" "po" *, 3)'],
  [{ all: [port, quay] }, '"port" AND "quay"'],
  [{ any: [port, quay] }, '"port" OR "quay"'],
  [{ any: [port] }, '"port"'],
  [{ all: [] }, '""'],
  [{ any: [] }, '""'],
  [{ all: [{ any: [port, quay] }, port] }, '("port" OR "quay") AND "port"'],
  [{ but: { any: [port, quay] }, not: port }, '("port" OR "quay") NOT ("port")'],
];

test('a match is written in the query language of FTS5', () => {
  for (const [match, expression] of cases) assert.equal(matchExpression(match), expression);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf } from '../../../src/store/query/any-of.ts';
import type { Match } from '../../../src/store/query/passage-table.ts';
import type { QueryTerm } from '../../../src/store/query/terms.ts';

/** A term of one or more forms that stands in so many passages. */
function term(passages: number, ...forms: readonly string[]): QueryTerm {
  return { forms, passages, idf: 1, weight: 1 };
}

function any(...words: readonly string[]): Match {
  return { any: words.map((word) => ({ words: [word] })) };
}

const cases: readonly (readonly [name: string, terms: readonly QueryTerm[], matches: readonly Match[]])[] = [
  ['nothing', [], []],
  ['one term in all its forms', [term(9000, 'sail', 'sailed')], [any('sail', 'sailed')]],
  ['rare terms together, the rarest first', [term(30, 'b'), term(20, 'a')], [any('a', 'b')]],
  ['terms up to what suffices', [term(5000, 'a'), term(3000, 'b')], [any('b', 'a')]],
  [
    'a frequent term after the rare ones',
    [term(8000, 'the'), term(1, 'port')],
    [
      { all: [any('port'), any('port', 'the')] },
      { all: [{ but: any('the'), not: any('port') }, any('port', 'the')] },
    ],
  ],
  [
    'of two groups each passage once',
    [term(7000, 'a'), term(7500, 'b'), term(7800, 'c')],
    [
      { all: [any('a'), any('a', 'b', 'c')] },
      { all: [{ but: any('b'), not: any('a') }, any('a', 'b', 'c')] },
      { all: [{ but: any('c'), not: any('a', 'b') }, any('a', 'b', 'c')] },
    ],
  ],
  [
    'terms that are all frequent: first the passages with all of them, then those with the least frequent',
    [term(30_000, 'a'), term(20_001, 'b')],
    [
      { all: [any('a'), any('b')] },
      { all: [any('b'), any('b', 'a')] },
      { all: [{ but: any('a'), not: any('b') }, any('b', 'a')] },
    ],
  ],
  ['a frequent term alone', [term(70_000, 'a')], [any('a')]],
  [
    'no more than can be looked up',
    [term(20_000, 'a'), term(40_000, 'b'), term(40_001, 'c')],
    [{ all: [any('a'), any('a', 'b')] }, { all: [{ but: any('b'), not: any('a') }, any('a', 'b')] }],
  ],
];

test('any of some terms is looked up from the rarest on', () => {
  for (const [name, terms, matches] of cases) assert.deepEqual(anyOf(terms), matches, name);
});

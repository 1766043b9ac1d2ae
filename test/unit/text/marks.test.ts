import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowSinglePairs, type MarkPair, markPairs, singlePairs } from '../../../src/text/marks.ts';
import { textOf } from '../../../src/text/span.ts';

function inner(text: string, pairs: readonly MarkPair[]): readonly string[] {
  return pairs.map((pair) => {
    assert.equal(pair.start, pair.inner.start - 1);
    assert.equal(pair.end, pair.inner.end + (pair.closed ? 1 : 0));
    return textOf(text, pair.inner) + (pair.closed ? '' : ' …');
  });
}

const double: readonly (readonly [text: string, ...inner: readonly string[]])[] = [
  [''],
  ['He said “no, "never" again.”', 'no, "never" again.', 'never'],
  ['„Nein“, sagte er.', 'Nein'],
  ['«Non» et »Nein«', 'Non', 'Nein'],
  ['A 5" pipe'],
  ['A 5" pipe and "more"', 'more'],
  ['"2" pipes', '2'],
  ['He said "no', 'no …'],
  ['no” he said'],
  ['("no") ["yes"]', 'no', 'yes'],
  ['"... and so on" ".45 calibre"', '... and so on', '.45 calibre'],
  ['"yes" "no"', 'yes', 'no'],
  ['a " b'],
  ['”no”', 'no'],
];

test('double marks are paired', () => {
  for (const [text, ...pairs] of double) assert.deepEqual(inner(text, markPairs(text)), pairs, text);
});

test('single marks are quotations where they open after a space and close before one', () => {
  const cases: readonly (readonly [text: string, ...inner: readonly string[]])[] = [
    ['‘no’ and (‘yes’).', 'no', 'yes'],
    ['It’s the boys’ ‘own’', 'own'],
    ['x‘no’'],
    ['‘ no’'],
    ['‘no’x'],
  ];
  for (const [text, ...pairs] of cases) assert.deepEqual(inner(text, singlePairs(text)), pairs, text);
  for (const [text, ...pairs] of [['‚nein‘ ‹non›', 'nein', 'non'], ['‚ nein‘ ‹›']] as const)
    assert.deepEqual(inner(text, lowSinglePairs(text)), pairs, text);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstFrom, overlapFinder, within } from '../../../src/text/ordered-spans.ts';
import { contains, overlaps, shift, type Span, textOf } from '../../../src/text/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

test('a span contains what lies within it, itself included', () => {
  const outer = span(2, 5);
  for (const inner of [span(2, 5), span(3, 4), span(2, 2), span(5, 5)]) assert.ok(contains(outer, inner));
  for (const inner of [span(1, 5), span(2, 6), span(0, 2)]) assert.ok(!contains(outer, inner));
});

test('spans that only touch do not overlap', () => {
  assert.ok(overlaps(span(0, 3), span(2, 4)));
  assert.ok(overlaps(span(2, 4), span(0, 3)));
  assert.ok(!overlaps(span(0, 2), span(2, 4)));
  assert.ok(!overlaps(span(2, 4), span(0, 2)));
});

test('a span moves, and covers its text', () => {
  assert.deepEqual(shift(span(2, 5), 3), span(5, 8));
  assert.equal(textOf('abcdef', span(2, 5)), 'cde');
});

const items = [span(0, 10), span(1, 2), span(2, 4), span(4, 6), span(8, 9)];

test('the first span from an offset on', () => {
  const firsts = [0, 1, 2, 3, 4, 5, 8, 9].map((offset) => firstFrom(items, offset));
  assert.deepEqual(firsts, [0, 1, 2, 3, 3, 4, 4, 5]);
  assert.equal(firstFrom([], 0), 0);
});

test('spans within another are found up to its end', () => {
  assert.deepEqual(within(items, span(1, 6)), items.slice(1, 4));
  assert.deepEqual(within(items, span(1, 5)), items.slice(1, 3));
  assert.deepEqual(within(items, span(2, 4)), [items[2]]);
  assert.deepEqual(within(items, span(11, 20)), []);
});

test('spans that overlap another are found in order, also when they lie in each other', () => {
  const find = overlapFinder(items);
  assert.deepEqual(find(span(3, 5)), [items[0], items[2], items[3]]);
  assert.deepEqual(find(span(2, 3)), [items[0], items[2]]);
  assert.deepEqual(find(span(9, 10)), [items[0]]);
  assert.deepEqual(find(span(10, 12)), []);
  assert.deepEqual(overlapFinder([])(span(0, 1)), []);
});

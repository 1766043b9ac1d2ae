import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../../../src/store/query/search-query.ts';

test('the last word of a query may be unfinished, whatever stands before it', () => {
  for (const query of ['syri', 'source:port syri', '"no room" syri', 'source:@port "no room" war syri'])
    assert.equal(parseQuery(query).unfinished, true, query);
});

test('a word with a space or a phrase after it is finished', () => {
  for (const query of ['syria ', 'source:port syria ', 'syria "no room"', 'syria source:port', ''])
    assert.equal(parseQuery(query).unfinished, false, query);
});

test('a query has words, phrases and sources', () => {
  const cases: readonly (readonly [
    query: string,
    words: readonly string[],
    phrases: readonly string[],
    sources: readonly string[],
  ])[] = [
    ['kerry "no room" source:Coalition', ['kerry'], ['no room'], ['coalition']],
    ['“no room” « at all » „here', [], ['no room', 'at all', 'here'], []],
    ['"a" "a" source:b source: @b', [], ['a'], ['b']],
    ['" " "…" port', ['port'], [], []],
    ['resource:x', ['resource', 'x'], [], []],
  ];
  for (const [query, words, phrases, sources] of cases) {
    const parsed = parseQuery(query);
    assert.deepEqual(
      [parsed.words.map(({ folded }) => folded), parsed.phrases, parsed.sources],
      [words, phrases, sources],
      query,
    );
  }
});

test('the rest of a text pasted by mistake is ignored', () => {
  const parsed = parseQuery(
    Array.from({ length: 1200 }, (_, at) => `w${at} "p${at}" source:s${at}`).join(' '),
  );
  assert.deepEqual(
    [parsed.words.length, parsed.phrases.length, parsed.sources.length, parsed.unfinished],
    [1000, 16, 100, false],
  );
});

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

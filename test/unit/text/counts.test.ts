import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf, countsByKind, countsByReason } from '../../../src/text/counts.ts';

test('counts are written with singular and plural', () => {
  assert.equal(countOf(1, 'source'), '1 source');
  assert.equal(countOf(0, 'source'), '0 sources');
  assert.equal(countOf(2, 'Word document'), '2 Word documents');
  assert.equal(countOf(2, 'fix'), '2 fixes');
  for (const noun of [
    'PDF',
    'text',
    'Markdown',
    'mail',
    'slides',
    'code',
    'bibliographic data',
    'subtitles',
  ]) {
    assert.equal(countOf(3, noun), `3 ${noun}`);
  }
  assert.equal(countOf(3, 'OpenDocument text'), '3 OpenDocument text');
});

test('kinds are counted, the most frequent first', () => {
  assert.equal(countsByKind([]), '');
  assert.equal(countsByKind(['PDF', 'Word document', 'PDF']), '2 PDF, 1 Word document');
  assert.equal(countsByKind(['a', 'b', 'b', 'c', 'c', 'c', 'd'], 3), '3 cs, 2 bs, 2 of other kinds');
  assert.equal(countsByKind(['a', 'b', 'b'], 2), '2 bs, 1 a');
});

test('reasons are counted like kinds, without a plural', () => {
  assert.equal(countsByReason([]), '');
  assert.equal(
    countsByReason(['place unknown', 'constructor', 'place unknown', 'other script']),
    'place unknown: 2, constructor: 1, other script: 1',
  );
});

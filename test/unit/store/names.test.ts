import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byScore } from '../../../src/store/query/hits.ts';
import { keysLike } from '../../../src/store/query/keys-like.ts';
import { contentWords } from '../../../src/store/query/stop-words.ts';
import { titleOf } from '../../../src/store/query/titles.ts';
import { words } from '../../../src/text/words.ts';

test('a title is the stated one, else a short first passage, else the name of the file', () => {
  const path = 'sources/port.txt';
  assert.equal(titleOf({ path, title: 'The port', first: 'A letter' }), 'The port');
  assert.equal(titleOf({ path, title: 'port.txt', first: 'A letter' }), 'A letter');
  assert.equal(titleOf({ path, title: 'port.txt', first: 'x'.repeat(300) }), 'x'.repeat(300));
  assert.equal(titleOf({ path, title: 'port.txt', first: 'x'.repeat(301) }), 'port.txt');
});

test('at most three keys are near to one that no source has', () => {
  const like = keysLike(
    ['port-a', 'port-b', 'port-c', 'port-d'].map((key) => ({ key, path: `${key}.txt`, aliases: [] })),
  );
  assert.equal(like('port-x').near.length, 3);
});

test('hits are ordered by score, then by key and number', () => {
  const ordered = [
    { score: 2, key: 'b', number: 9 },
    { score: 1, key: 'a', number: 2 },
    { score: 1, key: 'a', number: 10 },
    { score: 1, key: 'b', number: 1 },
  ];
  assert.deepEqual(ordered.toReversed().toSorted(byScore), ordered);
});

test('the words that say what a text is about are all words where none does', () => {
  for (const [text, content] of [
    ['What of the port?', ['port']],
    ['the of', ['the', 'of']],
  ] as const)
    assert.deepEqual(
      contentWords(words(text)).map(({ folded }) => folded),
      content,
    );
});

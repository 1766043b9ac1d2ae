import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternatives, phraseAt, phrases } from '../../../src/language/phrases.ts';

test('phrases are found by the word they begin with', () => {
  const table = phrases(`
    (within|out of) reach
    at (?:any|all) cost
  `);
  assert.deepEqual([...table.keys()], ['within', 'out', 'at']);
  assert.ok(phraseAt(table, 'it is out of reach now', 'out', 6));
  assert.ok(phraseAt(table, 'at all cost', 'at', 0));
});

test('a phrase ends with a whole word, and begins at the offset given', () => {
  const table = phrases('dead end');
  assert.ok(phraseAt(table, 'a dead end', 'dead', 2));
  assert.ok(!phraseAt(table, 'a dead ending', 'dead', 2));
  assert.ok(!phraseAt(table, 'a dead end', 'dead', 1));
  assert.ok(!phraseAt(table, 'a dead end', 'end', 2));
});

test('a line that no reader could find is an error', () => {
  for (const line of ['(?:a|b) c', ', a', '4 a', '(a|) b', '!'])
    assert.throws(() => phrases(`dead end\n${line}`), Error, line);
});

test('the lines of a table become alternatives in their order', () => {
  assert.equal(alternatives('\n  war\n  world war (?:i|ii)\n'), '(?:war|world war (?:i|ii))');
  assert.equal(alternatives(String.raw`a\|b` + '\n[|]c'), String.raw`(?:a\|b|[|]c)`);
});

test('a line with two phrases, a phrase listed twice and an empty table are errors', () => {
  for (const lines of ['a|b', '(?:a|b)|c', 'a\nb\na', '', ' \n '])
    assert.throws(() => alternatives(lines), Error, lines);
});

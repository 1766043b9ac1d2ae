import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf, keyAt } from '../../../src/briefing/citations/cite-key.ts';
import { structureOf } from '../../../src/briefing/markdown/skips.ts';

/** The key at `|`, with its text in the file. */
function keyIn(marked: string, dash = false): string | undefined {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = keyAt(text, at, dash);
  if (found === undefined) return undefined;
  assert.equal(found.start, at);
  return `${found.suppressed ? '-' : ''}${found.key} in ${text.slice(found.start, found.end)}`;
}

test('a key has single punctuation marks inside', () => {
  assert.equal(keyIn('|@port'), 'port in @port');
  assert.equal(keyIn('|@a.b:c-d.'), 'a.b:c-d in @a.b:c-d');
  assert.equal(keyIn('|@a..b'), 'a in @a');
  assert.equal(keyIn('|@https://x.y'), 'https://x.y in @https://x.y');
  assert.equal(keyIn('|@*a_'), '*a_ in @*a_');
  assert.equal(keyIn('|@😀'), undefined);
  assert.equal(keyIn('|@'), undefined);
});

test('a key in braces has no spaces and at most 1,000 characters', () => {
  assert.equal(keyIn('|@{odd!}'), 'odd! in @{odd!}');
  assert.equal(keyIn('|@{a{b}c} d'), 'a{b}c in @{a{b}c}');
  assert.equal(keyIn('|@{a b}'), undefined);
  assert.equal(keyIn('|@{a{b}'), undefined);
  assert.equal(keyIn(`|@{${'a'.repeat(998)}}`)?.length, '@{}'.length + 2 * 998 + ' in '.length);
  assert.equal(keyIn(`|@{${'a'.repeat(999)}}`), undefined);
});

test('a key does not follow a word', () => {
  assert.equal(keyIn('a|@b'), undefined);
  assert.equal(keyIn('1|@b'), undefined);
  assert.equal(keyIn('é|@b'), undefined);
  assert.equal(keyIn('𝒂|@b'), undefined);
  assert.equal(keyIn('a.|@b'), undefined);
  assert.equal(keyIn('a...|@b'), 'b in @b');
  assert.equal(keyIn(', |@b'), 'b in @b');
  assert.equal(keyIn('*|@b'), 'b in @b');
  assert.equal(keyIn('*so*|@b'), undefined);
  assert.equal(keyIn('so *|@b'), 'b in @b');
});

test('a key may follow another key directly', () => {
  const second = keyAt('@a@b', 2, false, 2);
  assert.deepEqual(second, { start: 2, end: 4, key: 'b', suppressed: false });
  assert.equal(keyAt('@a@b', 2, false), undefined);
});

test('a single dash suppresses the author, in brackets only', () => {
  assert.equal(keyIn('|-@a', true), '-a in -@a');
  assert.equal(keyIn('|-@a'), undefined);
  assert.equal(keyIn('-|-@a', true), undefined);
  assert.equal(keyIn('--|-@a', true), undefined);
  assert.equal(keyIn('---|-@a', true), '-a in -@a');
});

/** The items of a bracket's content, each with its key. */
function itemsIn(content: string): string[] {
  return itemsOf(structureOf(content), 0, content.length).map(
    ({ start, end, key }) => `${content.slice(start, end)} > ${key?.key ?? 'none'}`,
  );
}

test('semicolons separate the items of a bracket', () => {
  assert.deepEqual(itemsIn('see @a, ¶2; @b'), ['see @a, ¶2 > a', ' @b > b']);
  assert.deepEqual(itemsIn('@a;'), ['@a > a', ' > none']);
  assert.deepEqual(itemsIn('@a @b'), ['@a @b > a']);
  assert.deepEqual(itemsIn('see there'), ['see there > none']);
});

test('semicolons and keys within inline elements count for nothing', () => {
  assert.deepEqual(itemsIn('[@x; y] @a; @b'), ['[@x; y] @a > a', ' @b > b']);
  assert.deepEqual(itemsIn('`@x; y` @a; @b'), ['`@x; y` @a > a', ' @b > b']);
  assert.deepEqual(itemsIn('“@x; y” @a; @b'), ['“@x; y” @a > a', ' @b > b']);
  assert.deepEqual(itemsIn('"@x; y" @a'), ['"@x; y" @a > a']);
  assert.deepEqual(itemsIn('*@x; y* @a'), ['*@x; y* @a > a']);
  assert.deepEqual(itemsIn("'@x; y' @a"), ["'@x; y' @a > a"]);
  assert.deepEqual(itemsIn('\\; @a'), ['\\; @a > a']);
  assert.deepEqual(itemsIn('&amp; @a'), ['&amp; @a > a']);
  assert.deepEqual(itemsIn('[x](y;z) @a'), ['[x](y;z) @a > a']);
});

test('a mark that encloses nothing is text', () => {
  assert.deepEqual(itemsIn('5" @a; 6" @b'), ['5" @a > a', ' 6" @b > b']);
  assert.deepEqual(itemsIn('" @a; "b'), ['" @a > a', ' "b > none']);
  assert.deepEqual(itemsIn('*x @a; @b'), ['*x @a > a', ' @b > b']);
  assert.deepEqual(itemsIn('"x" *y @a; "z; @b"'), ['"x" *y @a > a', ' "z; @b" > none']);
  assert.deepEqual(itemsIn('*x @a* *y*z; @b'), ['*x @a* *y*z > none', ' @b > b']);
});

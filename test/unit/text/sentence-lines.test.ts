import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemMark, stretches } from '../../../src/text/sentences/sentence-lines.ts';
import { textOf } from '../../../src/text/span.ts';

const long = 'a line that is long enough to be a line of wrapped running text';

/** A text, and the stretches that no sentence crosses. */
const cases: readonly (readonly [text: string, ...stretches: readonly string[]])[] = [
  [''],
  ['\n'],
  [' \r\n\t'],
  ['a', 'a'],
  ['  a ', 'a'],
  ['a\n\nb', 'a', 'b'],
  ['a\r\n\r\nb\r\n', 'a', 'b'],
  ['a\r\rb', 'a', 'b'],
  ['a\n \t\nb', 'a', 'b'],
  ['a\u2028\u2028b', 'a', 'b'],
  ['features\ncontacts\n', 'features', 'contacts'],
  ['features\nof contacts', 'features', 'of contacts'],
  ['Names of\nthings', 'Names of\nthings'],
  ['x,\ny', 'x,\ny'],
  ['It was a cold\nnight.', 'It was a cold\nnight.'],
  ['- one\n- two', '- one', '- two'],
  ['One:\n- two', 'One:', '- two'],
  ['1. One\n2. Two', '1. One', '2. Two'],
  ['It has a\n1. One of it', 'It has a\n1. One of it'],
  [`Title\n${long}\nNext`, `Title\n${long}\nNext`],
  [`Title\nA ${long}\nnext`, 'Title', `A ${long}\nnext`],
  ['1. The first 2. The second', '1. The first', '2. The second'],
  ['1. The first 3. The third', '1. The first 3. The third'],
  ['9. The ninth 10. The tenth', '9. The ninth', '10. The tenth'],
  ['a. Alpha b. Beta c. Gamma', 'a. Alpha', 'b. Beta', 'c. Gamma'],
  ['a) The cost; b) The time', 'a) The cost;', 'b) The time'],
  ['Two: 1. The cost 2. The time', 'Two:', '1. The cost', '2. The time'],
  ['Two 1. The cost 2. The time', 'Two 1. The cost 2. The time'],
  ['1. The port in 2. The end', '1. The port in 2. The end'],
  ['1. The port on Jan. 2. The end', '1. The port on Jan. 2. The end'],
  ['• one • two', '• one', '• two'],
  ['•• one', '•• one'],
];

test('paragraphs, items and lone lines are stretches of their own', () => {
  for (const [text, ...expected] of cases)
    assert.deepEqual(
      stretches(text).map((stretch) => textOf(text, stretch)),
      expected,
      JSON.stringify(text),
    );
});

test('the marks of list items', () => {
  for (const mark of ['1.', '123)', '(a)', 'iv.', 'A.', '•', '-', '• 1.', 'a.)'])
    assert.match(mark, itemMark, mark);
  for (const text of ['1', '1234.', 'ab.', '1. a', '.', '']) assert.doesNotMatch(text, itemMark, text);
});

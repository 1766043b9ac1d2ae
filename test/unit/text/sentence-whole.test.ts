import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbroken } from '../../../src/text/sentences/sentence-whole.ts';
import { textOf } from '../../../src/text/span.ts';

const x = (count: number): string => 'x'.repeat(count);

/** A text, the brackets that stay whole, and the quotations that do unless they are cut too. */
const cases: readonly (readonly [
  text: string,
  brackets: readonly string[],
  quotations?: readonly string[],
])[] = [
  ['', []],
  ['He (left. Now) ran.', ['(left. Now)']],
  ['(He left. Now.) She ran.', []],
  ['He left. (Now. Then.) She ran.', []],
  ['He (a. b [c. d] e) f', ['(a. b [c. d] e)', '[c. d]']],
  ['He (left. Now', []],
  ['He said: “We left. We stay.”', [], ['“We left. We stay.”']],
  ['“We left. We stay,” he said.', [], ['“We left. We stay,”']],
  ['“We left. We stay.”, he said.', [], ['“We left. We stay.”']],
  ['“We left. We stay.” He ran.', []],
  ['He said: “We left. We stay.', []],
  ['‘We left. We stay,’ he said.', [], ['‘We left. We stay,’']],
  ['She said, ‘Go. Now.’ He went.', [], ['‘Go. Now.’']],
  ['‘Go. Now.’ He went.', []],
  [`He (${x(398)}) y`, [`(${x(398)})`]],
  [`He (${x(399)}) y`, []],
  [`He “${x(398)}” y`, [], [`“${x(398)}”`]],
  [`He “${x(399)}” y`, []],
];

test('brackets in mid-sentence and quotations within a sentence stay whole', () => {
  for (const [text, brackets, quotations = []] of cases) {
    const whole = unbroken(text, 'whole').map((span) => textOf(text, span));
    assert.deepEqual(whole, [...brackets, ...quotations], text);
    const cut = unbroken(text, 'cut').map((span) => textOf(text, span));
    assert.deepEqual(cut, brackets, text);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesPart } from '../../../src/evidence/names-part.ts';

const cases: readonly (readonly [text: string, figure: string, printed: string, expected: boolean])[] = [
  ['Clause 4.2 asks for keys', '4.2', '4.2', true],
  ['Under clause 4.2(b) he gives keys', '4.2', '4.2(b)', true],
  ['Section 4 asks for keys', '4', '4.2(b)', true],
  ['§ 4.2 asks for keys', '4.2', '4.2', true],
  ['§4.2 asks for keys', '4.2', '4.2', true],
  ['Art. 3 asks for keys', '3', 'Article 3', true],
  ['Clause 4.3 asks for keys', '4.3', '4.2', false],
  ['Clause 4.2 asks for keys', '4.2', '4.20', false],
  ['It gives 4.2 keys', '4.2', '4.2', false],
  ['It gives clause 7 keys', '7', '', false],
];

for (const [text, figure, printed, expected] of cases)
  test(`${figure} of “${text}” beside ${printed}`, () => {
    const start = text.indexOf(figure);
    assert.equal(namesPart(text, { start, end: start + figure.length }, [printed]), expected);
  });

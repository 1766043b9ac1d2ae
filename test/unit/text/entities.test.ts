import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityAt } from '../../../src/text/entities.ts';

const cases: readonly (readonly [text: string, at: number, decoded: string | undefined])[] = [
  ['R&amp;D', 1, '&'],
  ['R&amp;D', 0, undefined],
  ['&#8220;', 0, '“'],
  ['&#x201c;', 0, '“'],
  ['&#X201C;', 0, '“'],
  ['&nbsp;', 0, '\u00A0'],
  ['&amp', 0, undefined],
  ['&unknown;', 0, undefined],
  ['&#0;', 0, undefined],
  ['&#1;', 0, '\u0001'],
  ['&#x10FFFF;', 0, '\u{10FFFF}'],
  ['&#x110000;', 0, undefined],
  ['&#xD7FF;', 0, '\uD7FF'],
  ['&#xD800;', 0, undefined],
  ['&#xDFFF;', 0, undefined],
  ['&#xE000;', 0, '\uE000'],
  ['', 0, undefined],
];

test('entities are decoded where they stand', () => {
  for (const [text, at, decoded] of cases) {
    const expected = decoded === undefined ? undefined : { text: decoded, end: text.indexOf(';') + 1 };
    assert.deepEqual(entityAt(text, at), expected, text);
  }
});

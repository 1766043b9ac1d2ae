import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from '../../../src/corpus/place.ts';
import { locatorsIn, storedLocators } from '../../../src/store/sqlite/locators.ts';

test('locators are stored, except one that follows from the number', () => {
  const cases: readonly (readonly Locator[])[] = [
    [paragraph('3')],
    [paragraph('4')],
    [paragraph('3', '4')],
    [{ label: 'page', first: '3' }],
    [paragraph('3'), { label: 'page', first: '1' }],
  ];
  for (const locators of cases)
    assert.deepEqual(locatorsIn(storedLocators({ number: 3, locators }), 3), locators);
  assert.equal(storedLocators({ number: 3, locators: [paragraph('3')] }), '');
});

function paragraph(first: string, last?: string): Locator {
  return { label: 'paragraph', first, ...(last === undefined ? {} : { last }) };
}

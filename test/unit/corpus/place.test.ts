import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  citable,
  type Locator,
  locatorsText,
  paragraphLocators,
  passagesText,
  type Placed,
  placesText,
  placeText,
  writtenLocator,
} from '../../../src/corpus/place.ts';

/** The nth paragraph of a text. */
function paragraph(number: number): Placed {
  return { number, locators: paragraphLocators(number) };
}

/** A passage on a page, or over several. */
function onPage(number: number, first: string, last?: string): Placed {
  const page: Locator = { label: 'page', first, ...(last === undefined ? {} : { last }) };
  return { number, locators: [page, ...paragraphLocators(number)] };
}

test('the first locator of a passage is the one to write', () => {
  assert.deepEqual(citable(paragraph(4)), { label: 'paragraph', first: '4' });
  assert.deepEqual(citable(onPage(4, '3')), { label: 'page', first: '3' });
  assert.deepEqual(citable({ number: 4, locators: [] }), { label: 'paragraph', first: '4' });
});

const passages: readonly (readonly [passages: readonly Placed[], text: string])[] = [
  [[paragraph(4)], '¶4'],
  [[paragraph(4), paragraph(5)], '¶4-5'],
  [[paragraph(3), paragraph(5), paragraph(6), paragraph(7)], '¶3, 5-7'],
  [[paragraph(7), paragraph(4), paragraph(4)], '¶4, 7'],
  [[onPage(9, '3')], 'p. 3'],
  [[onPage(9, '3'), onPage(10, '3')], 'p. 3'],
  [[onPage(9, '3'), onPage(10, '4')], 'pp. 3-4'],
  [[onPage(9, '3', '4'), onPage(10, '7')], 'pp. 3-4, 7'],
  [[onPage(1, 'iv'), onPage(2, 'v')], 'pp. iv, v'],
  [[onPage(1, 'iv', 'v')], 'pp. iv-v'],
  [[paragraph(4), onPage(9, '3')], '¶4, p. 3'],
];

test('passages are named in words for people', () => {
  for (const [named, text] of passages) assert.equal(passagesText(named), text);
  assert.equal(placeText({ ...paragraph(4), key: 'port' }), 'port ¶4');
  const key = 'report';
  assert.equal(
    placesText([
      { ...onPage(9, '3'), key },
      { ...onPage(10, '4'), key },
    ]),
    'report pp. 3-4',
  );
  assert.equal(locatorsText([{ label: 'section', first: '4' }]), '§4');
  assert.equal(locatorsText([{ label: 'chapter', first: '4', last: '6' }]), 'chaps. 4-6');
});

const written: readonly (readonly [language: string, locators: readonly Locator[], text: string])[] = [
  ['en', [{ label: 'paragraph', first: '4' }], '¶4'],
  ['en', [{ label: 'paragraph', first: '4', last: '6' }], '¶4-6'],
  ['en', [...paragraphLocators(4), ...paragraphLocators(7)], '¶¶4, 7'],
  ['fr', paragraphLocators(4), '§4'],
  ['es-MX', [...paragraphLocators(4), ...paragraphLocators(7)], '§4, 7'],
  ['de', paragraphLocators(4), '¶4'],
  ['xx', paragraphLocators(4), '¶4'],
  ['en', [{ label: 'page', first: '3', last: '5' }], 'pp. 3-5'],
  ['de-AT', [{ label: 'page', first: '3', last: '5' }], 'S. 3-5'],
  ['it', [{ label: 'page', first: '3', last: '5' }], 'pagg. 3-5'],
  ['ar', [{ label: 'page', first: '3' }], 'ص 3'],
  ['xx', [{ label: 'page', first: '3' }], 'p. 3'],
];

test('a citation names places with the terms of its language', () => {
  for (const [language, locators, text] of written) assert.equal(writtenLocator(locators, language), text);
});

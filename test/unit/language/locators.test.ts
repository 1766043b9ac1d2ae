import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNumberWord, numberSaid, romanValue } from '../../../src/language/locator-numbers.ts';
import {
  isPlace,
  placeWord,
  readsPilcrow,
  termsFor,
  termsForLabel,
} from '../../../src/language/locator-terms.ts';

test('the number in a locator may have any form', () => {
  for (const value of [
    '4',
    '4a',
    '4(a)',
    '#4',
    '-4',
    '４',
    '٤',
    '४',
    'iv',
    'IV',
    'four',
    'Fourth',
    'vier',
    'quatre',
    'cuatro',
  ])
    assert.equal(numberSaid(value), 4, value);
  assert.equal(numberSaid('twenty'), 20);
  assert.equal(numberSaid('zwölf'), 12);
  assert.equal(numberSaid('100'), 100);
  assert.equal(numberSaid('999999'), 999_999);
});

test('a locator without a number, or with several, has none', () => {
  for (const value of ['', 'a', '4-6', '4, 7', '1000000', '④', '½', 'iiii', 'vx', 'last'])
    assert.equal(numberSaid(value), undefined, value);
});

test('Roman numerals have a value in their usual form only', () => {
  const numerals = {
    i: 1,
    ii: 2,
    iv: 4,
    ix: 9,
    xl: 40,
    xc: 90,
    cd: 400,
    cm: 900,
    mcmxcix: 1999,
    mmmdccclxxxviii: 3888,
  };
  for (const [text, value] of Object.entries(numerals)) assert.equal(romanValue(text), value, text);
  for (const text of ['', 'iiii', 'vv', 'ic', 'mmmm', 'x1', 'IV'])
    assert.equal(romanValue(text), undefined, text);
});

test('a number word is a number, or stands for one', () => {
  for (const word of ['one', 'First', 'LAST', 'zwei', 'uno']) assert.ok(isNumberWord(word), word);
  for (const word of ['', 'ones', '4']) assert.ok(!isNumberWord(word), word);
});

function words(language: string): string[] {
  return termsFor(language).map(({ word }) => word);
}

test('the terms of a language are those of its locale, longest first', () => {
  assert.ok(words('de-AT').includes('abs.'));
  assert.ok(!words('de').includes('para.'));
  assert.deepEqual(words('ja'), words('en'));
  const lengths = words('en').map((word) => word.length);
  assert.deepEqual(
    lengths,
    lengths.toSorted((a, b) => b - a),
  );
  assert.deepEqual(termsForLabel('page', 'en'), ['page', 'pages', 'p.', 'pp.']);
  assert.deepEqual(termsForLabel('page', 'de-CH'), ['seite', 'seiten', 's.']);
  assert.deepEqual(termsForLabel('figure', 'ar'), termsForLabel('figure', 'en'));
  assert.deepEqual(termsForLabel('no label', 'en'), []);
});

test('French and Spanish have another sign for paragraphs', () => {
  assert.deepEqual(
    ['en', 'de', 'fr', 'fr-CA', 'es', 'ja'].filter((language) => !readsPilcrow(language)),
    ['fr', 'fr-CA', 'es'],
  );
});

test('some labels name no place in a text', () => {
  assert.ok(['page', 'paragraph', 'section', 'chapter', 'line'].every(isPlace));
  assert.ok(!['volume', 'issue', 'figure', 'note', 'opus', 'sub verbo'].some(isPlace));
});

test('a word for a place is known in any language, unless it means something else in another', () => {
  assert.equal(placeWord('Seite'), 'page');
  assert.equal(placeWord('par.'), 'paragraph');
  assert.equal(placeWord('par'), 'paragraph');
  assert.equal(placeWord('P.'), 'page');
  assert.equal(placeWord('s'), 'page');
  assert.equal(placeWord('l'), undefined);
  assert.equal(placeWord('n.'), undefined);
  assert.equal(placeWord('vol.'), undefined);
  assert.equal(placeWord('constructor'), undefined);
});

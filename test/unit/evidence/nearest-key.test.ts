import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyFinder } from '../../../src/evidence/nearest-key.ts';

const keys = [
  'illusions-of-victory',
  'coalition-of-one',
  'reuters-2024-03-12',
  'reuters-2024-03-13',
  'doe2020',
];

const cases: readonly (readonly [written: string, key: string | undefined, clear?: boolean])[] = [
  ['coaliton-of-one', 'coalition-of-one', true],
  ['illusions', 'illusions-of-victory', true],
  ['Coalition-Of-One', 'coalition-of-one', true],
  ['doe2021', 'doe2020', true],
  ['reuters-2024-03-11', 'reuters-2024-03-12', false],
  ['reuters', 'reuters-2024-03-12', false],
  ['StateDepartment', undefined],
];

test('the nearest key is found, and is clear only if no other is as near', () => {
  const nearest = keyFinder(keys);
  for (const [written, key, clear] of cases) {
    assert.deepEqual(nearest(written), key === undefined ? undefined : { key, clear }, written);
  }
});

test('among more keys than are compared one by one too', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `file-${index}`);
  assert.deepEqual(keyFinder([...many, 'coalition-of-one'])('coaliton-of-one'), {
    key: 'coalition-of-one',
    clear: true,
  });
});

const near: readonly (readonly [written: string, key: string])[] = [
  ['Budget_2014', 'budget-2014'],
  ['budget2014', 'budget-2014'],
  ['müller2020', 'muller2020'],
  ['Mu\u0308ller2020', 'müller2020'],
  ['bugdet', 'budget'],
  ['budgett', 'budget'],
  ['bduget-2014', 'budget-2014'],
  ['smith', 'smith2020'],
  ['smith2020a', 'smith2020'],
  ['report', 'report-pdf'],
  ['HFH:WEKA:09', 'HFH+:WEKA:09'],
  ['коалиция', 'коалицыя'],
  ['illusion-of-victory', 'illusions-of-victory'],
  ['illusions-of-victroy', 'illusions-of-victory'],
];
const far: readonly (readonly [written: string, key: string])[] = [
  ['zzz', 'budget'],
  ['gadget', 'budget'],
  ['dog', 'budget'],
  ['log', 'port'],
  ['lgo', 'log'],
  ['a', 'b'],
  ['a', 'a-long-name'],
  ['us', 'usa-2014'],
  ['budget', 'report-on-the-budget'],
  ['port::log', 'port'],
  ['port-of-nowhere-in-particular', 'port'],
  ['illus', 'illusions-of-victory'],
  ['smith2020', 'jones2020'],
  ['!!', '??'],
  ['', 'port'],
  ['x'.repeat(5000), 'port'],
];

test('near is what a hand may have mistyped or cut short, and nothing else', () => {
  for (const [written, key] of near)
    assert.deepEqual(keyFinder([key])(written), { key, clear: true }, `${written} → ${key}`);
  for (const [written, key] of far) assert.equal(keyFinder([key])(written), undefined, `${written} → ${key}`);
});

test('of keys as near the first by its letters, whatever their order', () => {
  for (const list of [
    ['port-a', 'port-b'],
    ['port-b', 'port-a'],
  ])
    assert.deepEqual(keyFinder(list)('port'), { key: 'port-a', clear: false });
  assert.deepEqual(keyFinder(['port-of-varna', 'Port'])('port'), { key: 'Port', clear: true });
});

test('without keys there is no suggestion', () => {
  assert.equal(keyFinder([])('port'), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarDate, Quantity } from '../../../src/details/detail.ts';
import { detailsIn, isQuantity } from '../../../src/details/details.ts';
import { dateDistance, matchDate } from '../../../src/details/match-date.ts';
import { distance, matchQuantity } from '../../../src/details/match-quantity.ts';

function quantity(text: string): Quantity {
  const found = detailsIn(text).find(isQuantity);
  assert.ok(found !== undefined, text);
  return found;
}

function date(text: string, anchorDate?: { year: number; month: number; day: number }): CalendarDate {
  const found = detailsIn(text, { anchorDate }).find((detail) => detail.kind === 'date');
  assert.ok(found?.kind === 'date', text);
  return found;
}

/** `claim | source | match` */
const quantities = [
  '40 men | 40 men | same',
  '40 men | 41 men | other',
  'about 40 men | 40 men | same',
  '40 men | about 40 men | hedge',
  'nearly 40 men | 40 men | hedge',
  'over 40 men | 40 men | hedge',
  'over 40 men | more than 40 men | same',
  'over 40 men | at least 40 men | same',
  'nearly 40 men | under 40 men | same',
  'nearly 40 men | over 40 men | hedge',
  'over 500 men | 501 men | reached',
  'over 500 men | 750 men | reached',
  'over 500 men | 751 men | other',
  'over 500 men | under 600 men | other',
  'over 500 men | nearly 600 men | reached',
  'over 500 men | nearly 540 men | other',
  'under 500 men | 250 men | reached',
  'under 500 men | 249 men | other',
  'under 500 men | 501 men | other',
  'nearly 500 men | 450 men | reached',
  'nearly 500 men | 449 men | other',
  'about 500 men | 540 men | reached',
  'about 500 men | 551 men | other',
  'about 510 men | 515 men | reached',
  'about 510 men | 516 men | other',
  'dozens of men | 24 men | same',
  'dozens of men | 23 men | other',
  'dozens of men | 120 men | same',
  'dozens of men | 121 men | other',
  '40 men | dozens of men | other',
  'half of them | 50 percent | same',
  'half of them | 51 percent | other',
  '66 percent | two thirds of them | other',
  '66.7 percent | two thirds of them | same',
  '5 percent | 5 percentage points | same',
  '40 | $40 | same',
  '$40 | 40 | other',
  '40 men | $40 | other',
  '40 km | 40 | same',
  '1,200 miles | 1,930 km | same',
  '1,200 miles | 1,990 km | other',
  '48 years | 48 | same',
  '48 years | 48 men | other',
];

test('numbers match by value, hedge and unit', () => {
  for (const row of quantities) {
    const [claim = '', source = '', expected] = row.split(' | ');
    assert.equal(matchQuantity(quantity(claim), quantity(source)), expected, row);
  }
});

test('the nearest number has the smallest distance', () => {
  const claim = quantity('40 men');
  assert.ok(distance(claim, quantity('41 men')) < distance(claim, quantity('45 men')));
  assert.ok(distance(claim, quantity('41 men')) < distance(claim, quantity('41 tanks')));
  assert.ok(distance(claim, quantity('40 km')) >= 1);
  assert.equal(distance(claim, quantity('40 men')), 0);
  assert.equal(distance(claim, quantity('40 percent')), Infinity);
});

/** `claim | source | whether the source supports the claim`; dates are read on 12 September 2014. */
const dates = [
  '3 March 2014 | 3 March 2014 | yes',
  '3 March 2014 | 3 March 2015 | no',
  '3 March 2014 | 4 March 2014 | no',
  '3 March 2014 | 3 April 2014 | no',
  '3 March 2014 | 3 March | yes',
  '3 March | 3 March 2014 | yes',
  'March 2014 | 3 March 2014 | yes',
  '3 March 2014 | March 2014 | no',
  '3/4/2014 | 4 March 2014 | yes',
  '3/4/2014 | 3 April 2014 | yes',
  '3/4/2014 | 5 March 2014 | no',
  '4 March 2014 | 3/4/2014 | yes',
  'in the 1990s | 1990 | yes',
  'in the 1990s | 1999 | yes',
  'in the 1990s | 2000 | yes',
  'in the 1990s | 2001 | no',
  'in the 1990s | 1989 | no',
  '1994 | in the 1990s | no',
  'before 2017 | 2016 | yes',
  'before 2017 | 2017 | no',
  'before 2017 | before 2017 | yes',
  'after 3 June 2014 | 4 June 2014 | yes',
  'after 3 June 2014 | 3 June 2014 | no',
  'after 3 June 2014 | 4 May 2014 | no',
  'after June | July | yes',
  'today | 12 September 2014 | yes',
  'today | 11 September 2014 | no',
  'this week | 8 September 2014 | yes',
  'this week | 7 September 2014 | no',
  'this week | 14 September 2014 | yes',
  'this week | 15 September 2014 | no',
  '12 September | today | yes',
  '13 September | today | no',
  'on Friday | 5 September 2014 | no',
  'on Friday | Friday, 5 September 2014 | yes',
];

test('dates match by what both of them give', () => {
  const anchor = { year: 2014, month: 9, day: 12 };
  for (const row of dates) {
    const [claim = '', source = '', expected] = row.split(' | ');
    const matches = matchDate(date(`It fell ${claim}.`, anchor), date(`It fell ${source}.`, anchor));
    assert.equal(matches ? 'yes' : 'no', expected, row);
  }
});

test('the nearest date has the smallest distance', () => {
  const claim = date('3 March 2014');
  const order = ['3 March 2014', '4 March 2014', '3 April 2014', '3 March', '3 March 2015', 'Monday'];
  const distances = order.map((text) => dateDistance(claim, date(text)));
  assert.deepEqual(
    distances,
    distances.toSorted((a, b) => a - b),
    String(distances),
  );
  assert.equal(distances[0], 0);
});

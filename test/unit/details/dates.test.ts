import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, weekdayAt } from '../../../src/details/calendar.ts';
import type { CalendarDate } from '../../../src/details/detail.ts';
import { detailsIn } from '../../../src/details/details.ts';

/** The dates of a text without their places, read on Friday, 12 September 2014. */
function dates(text: string): readonly Partial<CalendarDate>[] {
  const anchorDate = { year: 2014, month: 9, day: 12 };
  return detailsIn(text, { anchorDate })
    .filter((detail) => detail.kind === 'date')
    .map(({ kind: _kind, start: _start, end: _end, ...date }) => date);
}

const on = (month: number, day: number): number => dayNumber({ year: 2014, month, day }) ?? 0;
const day = (month: number, date: number) => ({ days: { first: on(month, date), last: on(month, date) } });

test('days are counted from 1970', () => {
  assert.equal(dayNumber({ year: 1970, month: 1, day: 1 }), 0);
  assert.equal(dayNumber({ year: 1969, month: 12, day: 31 }), -1);
  assert.equal(dayNumber({ year: 2014, month: 9 }), undefined);
  assert.equal(dayNumber({ year: 2014 }), undefined);
  assert.deepEqual([-1, 0, 3, 10].map(weekdayAt), [3, 4, 0, 0]);
});

const relative: Readonly<Record<string, Partial<CalendarDate>>> = {
  'It fell today.': { phrase: 'today', ...day(9, 12) },
  'It fell yesterday.': { phrase: 'yesterday', ...day(9, 11) },
  'It falls tomorrow.': { phrase: 'tomorrow', ...day(9, 13) },
  'It fell on Friday.': { weekday: 5, ...day(9, 12) },
  'It fell on Saturday.': { weekday: 6, ...day(9, 6) },
  'It fell on Thursday.': { weekday: 4, ...day(9, 11) },
  'It fell last Friday.': { weekday: 5, ...day(9, 5) },
  'It falls this Friday.': { weekday: 5, ...day(9, 12) },
  'It falls next Friday.': { weekday: 5, ...day(9, 19) },
  'It falls next Monday.': { weekday: 1, ...day(9, 15) },
  'It fell this week.': { phrase: 'this week', days: { first: on(9, 8), last: on(9, 14) } },
  'It fell last week.': { phrase: 'last week', days: { first: on(9, 1), last: on(9, 7) } },
  'It falls next week.': { phrase: 'next week', days: { first: on(9, 15), last: on(9, 21) } },
  'It fell past month.': { phrase: 'last month', year: 2014, month: 8 },
  'It falls next month.': { phrase: 'next month', year: 2014, month: 10 },
  'It fell last year.': { phrase: 'last year', year: 2013 },
  'It falls this year.': { phrase: 'this year', year: 2014 },
  'It fell three days ago.': { phrase: '3 days ago', ...day(9, 9) },
  'It fell two weeks ago.': { phrase: '2 weeks ago', ...day(8, 29) },
};

test('dates in relation to the date of the text are resolved', () => {
  for (const [text, expected] of Object.entries(relative)) assert.deepEqual(dates(text), [expected], text);
});

const absolute: Readonly<Record<string, readonly Partial<CalendarDate>[]>> = {
  'It fell on 1 March.': [{ day: 1, month: 3 }],
  'It fell on 31 March.': [{ day: 31, month: 3 }],
  'It fell on 32 March 2014.': [{ month: 3, year: 2014 }],
  'It fell on 3–5 March 2014.': [
    { day: 3, month: 3, year: 2014 },
    { day: 5, month: 3, year: 2014 },
  ],
  'It fell on March 3 and 5, 2014.': [
    { day: 3, month: 3, year: 2014 },
    { day: 5, month: 3, year: 2014 },
  ],
  'It fell on Monday, 8 September.': [{ day: 8, month: 9, weekday: 1 }],
  'It fell on Monday the 8th of September.': [{ day: 8, month: 9, weekday: 1 }],
  'It fell on Sept. 12.': [{ day: 12, month: 9 }],
  'It fell on 2014-03-05.': [{ year: 2014, month: 3, day: 5 }],
  'It fell on 2014-12-05.': [{ year: 2014, month: 12, day: 5 }],
  'It fell on 13/12/2014.': [{ year: 2014, month: 12, day: 13 }],
  'It fell on 12/13/2014.': [{ year: 2014, month: 12, day: 13 }],
  'It fell on 4/4/14.': [{ year: 2014, month: 4, day: 4 }],
  'It fell on 4/12/2014.': [{ year: 2014, month: 12, day: 4, anyOrder: true }],
  'It fell on 32/12/2014.': [],
  'It fell before 2014.': [{ year: 2014, bound: 'before' }],
  'It fell prior to the 3 March 2014.': [{ year: 2014, month: 3, day: 3, bound: 'before' }],
  'It fell after March 2014.': [{ year: 2014, month: 3, bound: 'after' }],
  'It fell in 1989–2005.': [{ year: 1989 }, { year: 2005 }],
  'It fell in 1998-02.': [{ year: 1998 }, { year: 2002 }],
  'It fell in 2014/15.': [{ year: 2014 }, { year: 2015 }],
  'It fell in FY15.': [{ year: 2015 }],
  'It fell in the 1990s.': [{ year: 1990, years: 10 }],
  'It fell in the ’90s.': [{ year: 1990, years: 10 }],
  'It fell in the 1900s.': [{ year: 1900, years: 100 }],
  'It fell in the nineties.': [{ year: 1990, years: 10 }],
  'It fell in his nineties.': [],
  'It fell in the 19th century.': [{ year: 1800, years: 101 }],
  'It cost 2014 dollars.': [],
  'It has 2014 members.': [],
  'It cost $2014.': [],
  'Christmas Eve 2014 came.': [{ day: 24, month: 12, year: 2014 }],
  "New Year's Eve came.": [{ day: 31, month: 12 }],
  'May came.': [],
  'In May it fell.': [{ month: 5 }],
};

test('dates are read in every form', () => {
  for (const [text, expected] of Object.entries(absolute)) assert.deepEqual(dates(text), expected, text);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesAt } from '../../../src/corpus/pages-at.ts';
import { locatorsText, type Locator, paragraphLocators, type Placed } from '../../../src/corpus/place.ts';

/** Passages by their pages: `3` begins and ends on page 3, `3-4` runs over, `iv=4` has a printed label and a number in the file. */
function paged(pages: readonly string[]): readonly Placed[] {
  return pages.map((page, index) => {
    const locators = page.split('=').map((numbering): Locator => {
      const [first = '', last] = numbering.split('-');
      return last === undefined ? { label: 'page', first } : { label: 'page', first, last };
    });
    return { number: index + 1, locators: [...locators, ...paragraphLocators(index + 1)] };
  });
}

/** What locators such as `3` and `3-5` find: passage numbers, and after a `/` what the source has not. */
function checkPages(
  pages: readonly string[],
  expected: Readonly<Record<string, string>>,
  total?: number,
): void {
  const source = total === undefined ? {} : { pages: total };
  for (const [asked, found] of Object.entries(expected)) {
    const [first = '', last] = asked.split('-');
    const locator: Locator = last === undefined ? { label: 'page', first } : { label: 'page', first, last };
    const place = pagesAt(locator, source, paged(pages));
    const numbers = place === 'unplaced' ? [place] : place.numbers;
    const outside = place === 'unplaced' || place.outside === undefined ? [] : [place.outside];
    assert.equal([numbers.join(' '), ...outside.map((each) => locatorsText([each]))].join('/'), found, asked);
  }
}

test('pages by their numbers', () => {
  checkPages(['1', '1', '2-3', '3', '5'], {
    '1': '1 2',
    '2': '3',
    '3': '3 4',
    '1-2': '1 2 3',
    '2-5': '3 4 5',
    '5': '5',
    // A page between others that has no passage is blank.
    '4': '',
    '6': '/p. 6',
    '4-7': '5/pp. 6-7',
    '0': '/p. 0',
    '0-1': '1 2/p. 0',
    iv: '/p. iv',
  });
});

test('pages by their printed labels', () => {
  checkPages(['i', 'ii-iii', 'iv', '1', 'A1'], {
    i: '1',
    II: '2',
    iii: '2',
    'i-iii': '1 2',
    'iii-1': '2 3 4',
    'iv-ii': '/pp. iv-ii',
    a1: '5',
    '1': '4',
  });
});

test('the printed label wins, the number in the file serves where no page has that label', () => {
  checkPages(['45=1', '46=2', '47=3', '47=3'], {
    '46': '2',
    '2': '2',
    '2-3': '2 3 4',
    '45-47': '1 2 3 4',
    '48': '/p. 48',
    '4': '/p. 4',
  });
  checkPages(['i=1', 'ii=2', '1=3', '2=4'], { '1': '3', '2': '4', '3': '3', '4': '4', i: '1' });
});

test('a page without a passage is blank, as far as the file has pages', () => {
  checkPages(['2', '3'], { '1': '', '4': '', '5': '/p. 5', '3-6': '2/pp. 5-6' }, 4);
  checkPages(['45=1', '46=3'], { '2': '', '44': '/p. 44', '47': '/p. 47' }, 3);
});

test('a source without pages has no place for them', () => {
  assert.equal(
    pagesAt({ label: 'page', first: '1' }, {}, [{ number: 1, locators: paragraphLocators(1) }]),
    'unplaced',
  );
});

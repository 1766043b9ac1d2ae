import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import type { PlacedBlock } from '../../../src/corpus/passages-at.ts';
import { paragraphLocators } from '../../../src/corpus/place.ts';
import { citedPlace } from '../../../src/evidence/cited-place.ts';

/** A source in a few strokes: headings begin with `h|`. */
function blocks(texts: readonly string[]): PlacedBlock[] {
  return texts.map((text, index) => ({
    number: index + 1,
    section: text.startsWith('h|') ? 'heading' : text.startsWith('c|') ? 'comment' : 'body',
    text: text.replace(/^[hc]\|/, ''),
    locators: paragraphLocators(index + 1),
  }));
}

/** Where locators point, as a briefing in English has them: passage numbers, or what else is said. */
function checkPlaces(texts: readonly string[], expected: Readonly<Record<string, string>>): void {
  const source = blocks(texts);
  for (const [locator, expectedPlace] of Object.entries(expected)) {
    const [citation] = parseBriefing(`A [@k, ${locator}].`).citations;
    const place = citedPlace(citation?.locator, { passageCount: source.length }, source);
    assert.equal(place.kind === 'passages' ? place.numbers.join(' ') : place.kind, expectedPlace, locator);
  }
}

test('paragraphs', () => {
  checkPlaces(['a', 'b', 'c', 'd', 'e'], {
    '¶2': '2',
    '¶2-4': '2 3 4',
    '¶¶2, 4': '2 4',
    '¶¶1–2, 4 & 5': '1 2 4 5',
    '¶4, ¶2': '4 2',
    '¶1-2, ¶4, ¶5': '1 2 4 5',
    '¶1 and ¶2-3, ¶5': '1 2 3 5',
    'paragraphs 2 and 4': '2 4',
    '¶2 - 4': '2 3 4',
    '¶2 – 4': '2 3 4',
    '¶2, ¶6': 'outside',
    '¶2 and 12 others': '2',
    '¶2, p. 4': '2',
    '¶2, ¶4a': '2',
    '¶2-, ¶4': 'unplaced',
    '¶2—4': '2 3 4',
    '¶2−4': '2 3 4',
    '¶2 to 4': '2 3 4',
    '¶2/4': '2 4',
    '¶4-2': '2 3 4',
    '¶02': '2',
    '¶0': 'outside',
    '¶6': 'outside',
    '¶2-6': 'outside',
    '¶2a': 'unplaced',
    '¶-2': 'unplaced',
    '¶2-': 'unplaced',
    '¶–2': 'unplaced',
    '¶2-3-4': 'unplaced',
    '¶two': 'unplaced',
    '¶ii': 'unplaced',
    '¶': 'unplaced',
    '¶?': 'unplaced',
    '¶2.1': 'unplaced',
    '¶2:1': 'unplaced',
    'para two': 'unplaced',
    'second paragraph': 'unplaced',
    'last page': 'unplaced',
    paragraph: 'unplaced',
    '#2': 'unplaced',
    'para -2': 'unplaced',
    'at 2': 'unplaced',
  });
});

test('places that a text does not have, and locators that are no places', () => {
  checkPlaces(['a', 'b'], {
    '2': 'unplaced',
    'p. 2': 'unplaced',
    'pp. 1-2': 'unplaced',
    'p. iv': 'unplaced',
    'page two': 'unplaced',
    'p 2': 'unplaced',
    'line 2': 'unplaced',
    'll. 2-4': 'unplaced',
    'col. 2': 'unplaced',
    'fol. 2': 'unplaced',
    'verse 2': 'unplaced',
    'part 2': 'unplaced',
    'bk. 2': 'unplaced',
    '§2': 'unplaced',
    'chap. 2': 'unplaced',
    'ch. 2': 'unplaced',
    'vol. 2': 'whole',
    'no. 2': 'whole',
    'fig. 2': 'whole',
    'n. 2': 'whole',
    'op. 2': 'whole',
    's.v. tug': 'whole',
    '{} 2 tugs': 'whole',
    'table 2': 'whole',
    'see there': 'whole',
  });
});

test('pages of a source that has them', () => {
  const pages = ['1', '1', '2', '3', '112', '113', '114', 'xi'];
  const all = pages.map((first, index): PlacedBlock => ({
    number: index + 1,
    section: 'body',
    text: '',
    locators: [{ label: 'page', first }, ...paragraphLocators(index + 1)],
  }));
  const expected: Readonly<Record<string, string>> = {
    'p. 1': '1 2',
    'pp. 1-2': '1 2 3',
    'pp. 1, 3': '1 2 4',
    'pp. 112-14': '5 6 7',
    'p. xi': '8',
    '3': '4',
    '¶3': '3',
    'p. 3a': 'outside',
    'p. 115': 'outside',
    'pp. 1-': 'unplaced',
    'page two': 'unplaced',
    'l. 2': 'unplaced',
  };
  for (const [locator, found] of Object.entries(expected)) {
    const [citation] = parseBriefing(`A [@k, ${locator}].`).citations;
    const place = citedPlace(citation?.locator, { passageCount: all.length, pages: 114 }, all);
    assert.equal(place.kind === 'passages' ? place.numbers.join(' ') : place.kind, found, locator);
  }
});

test('sections and chapters are the passages below their headings', () => {
  checkPlaces(
    ['h|# Report', 'h|## 1. Scope', 'b', 'h|### 1.1 Method', 'c', 'h|## 2 Findings', 'd', 'h|## Annex', 'e'],
    {
      '§1': '2 3 4 5',
      '§ 1.1': '4 5',
      'sec. 2': '6 7',
      'chap. 2': '6 7',
      '§§1–2': '2 3 4 5 6 7',
      '§§1.1, 2': '4 5 6 7',
      '§3': 'unplaced',
      '§§2–3': 'unplaced',
      '§2-1': 'unplaced',
      '§two': '6 7',
      'ch. 2': '6 7',
      'section two': '6 7',
      'part 2': 'unplaced',
    },
  );
  checkPlaces(
    ['h|Chapter Four', 'a', 'h|1. One', 'b', 'h|2. Two', 'c', 'h|Chapter V', 'd', 'h|1. One', 'e', 'c|f'],
    {
      'chap. 4': '1 2 3 4 5 6',
      'chap. 5': '7 8 9 10',
      'chap. V': '7 8 9 10',
      '§1': '3 4 9 10',
      '§2': '5 6',
      '§4': 'unplaced',
    },
  );
  checkPlaces(['h|I. Facts', 'a', 'h|1. Arrest', 'b', 'h|II. Law', 'c'], {
    '§I': '1 2 3 4',
    '§II': '5 6',
    '§1': '1 2 3 4',
    '§2': '5 6',
  });
  checkPlaces(['h|Part 2', 'a', '2. A sentence of the body begins with a number.', 'h|I think so', 'b'], {
    'pt. 2': '1 2 3 4 5',
    '§2': 'unplaced',
    '§1': 'unplaced',
  });
});

test('a range may be longer than a call has room for arguments', () => {
  const passageCount = 300_000;
  const [citation] = parseBriefing(`A [@k, ¶1-${passageCount}].`).citations;
  const place = citedPlace(citation?.locator, { passageCount }, []);
  assert.equal(place.kind === 'passages' && place.numbers.length, passageCount);
});

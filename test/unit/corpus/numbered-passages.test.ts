import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesAt, type PlacedBlock } from '../../../src/corpus/passages-at.ts';
import { paragraphLocators } from '../../../src/corpus/place.ts';

/** Passages as `4.2|text`, with the number printed before them; headings begin with `h`. */
function blocks(written: string): PlacedBlock[] {
  return written.split(' / ').map((each, index) => {
    const [printed = '', text = ''] = each.replace(/^h:/, '').split('|');
    const locators = paragraphLocators(index + 1);
    return {
      number: index + 1,
      section: each.startsWith('h:') ? 'heading' : 'body',
      text,
      locators: printed === '' ? locators : [...locators, { label: 'section', first: printed }],
    };
  });
}

const contract =
  'h:1|Scope / 1.1|a / |b / h:4|End / 4.1|c / 4.2|d / 4.2(a)|e / |f / 4.2(b)|g / 4.2(b)(i)|h / |i / 4.20|j / h:5|Law / |k';

const cases: readonly (readonly [
  source: string,
  label: 'section' | 'chapter',
  value: string,
  expected: string,
])[] = [
  [contract, 'section', '1', '1 2 3'],
  [contract, 'section', '4', '4 5 6 7 8 9 10 11 12'],
  [contract, 'section', '4.2', '6 7 8 9 10'],
  [contract, 'section', '4.2(a)', '7'],
  [contract, 'section', '4.2(b)', '9 10'],
  [contract, 'section', '4.2(b)(i)', '10'],
  [contract, 'section', '4.2(B)', '9 10'],
  [contract, 'section', '4.20', '12'],
  [contract, 'section', '4.3', 'unplaced'],
  [contract, 'section', '4.2(c)', 'unplaced'],
  [contract, 'section', '5', '13 14'],
  [contract, 'chapter', '4', '4 5 6 7 8 9 10 11 12'],
  [contract, 'chapter', '4.2(a)', 'unplaced'],
  ['h:Chapter 1|Facts / |a / h:Chapter 2|Law / |b', 'chapter', '2', '3 4'],
  ['h:Article I|Facts / |a / h:1.1|Place / |b / h:Article II|Law / |c', 'section', 'I', '1 2 3 4'],
  ['h:Article I|Facts / |a / h:1.1|Place / |b / h:Article II|Law / |c', 'section', '2', '5 6'],
  ['h:|Facts / Article 3|a / 3(1)|b / Article 4|c', 'section', '3', '2 3'],
  ['h:A|Facts / |a / A.1|b / h:B|Law / |c', 'section', 'A.1', '3'],
];

for (const [source, label, value, expected] of cases)
  test(`${label} ${value} of ${source}`, () => {
    const all = blocks(source);
    const found = passagesAt({ label, first: value }, { passageCount: all.length }, all);
    assert.equal(found === 'unplaced' ? found : found.numbers.join(' '), expected);
  });

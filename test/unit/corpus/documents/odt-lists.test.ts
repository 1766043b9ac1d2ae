import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedNumber } from '../../../../src/corpus/place.ts';
import { readingOfFile } from './shown.ts';

const names =
  'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:loext="l" office:mimetype="application/vnd.oasis.opendocument.text"';

const level = (at: number, format: string, more = ''): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${more}/>`;
const listStyle = (name: string, levels: string): string =>
  `<text:list-style style:name="${name}">${levels}</text:list-style>`;

const styles = `<office:styles>
<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/><text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>
<style:style style:name="Plain" style:family="paragraph" style:list-style-name=""/></office:styles>
<office:automatic-styles>${listStyle('L1', level(1, '1', 'style:num-suffix="."') + level(2, 'a', 'style:num-prefix="(" style:num-suffix=")"') + level(3, 'i', 'style:num-suffix="."'))}
${listStyle('L2', level(1, 'I') + level(2, '1', 'text:display-levels="2" loext:num-list-format="%1%.%2%."') + level(3, 'A', 'text:display-levels="3" style:num-letter-sync="true"'))}
${listStyle('L3', `<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>${level(2, '1')}`)}
${listStyle('L4', level(1, '1', 'text:start-value="5"'))}</office:automatic-styles>`;

const item = (text: string, inner = '', more = ''): string =>
  `<text:list-item${more}><text:p>${text}</text:p>${inner}</text:list-item>`;
const list = (style: string, items: string, more = ''): string =>
  `<text:list${style === '' ? '' : ` text:style-name="${style}"`}${more}>${items}</text:list>`;
const h = (depth: number, text: string, more = ''): string =>
  `<text:h text:outline-level="${depth}"${more}>${text}</text:h>`;

const cases: readonly (readonly [name: string, body: string, expected: string])[] = [
  [
    'lists within lists',
    list(
      'L1',
      item('a', list('', item('b') + item('c', list('', item('d'))))) + item('e', list('', item('f'))),
    ),
    '1:a 1(a):b 1(b):c 1(b)i:d 2:e 2(a):f',
  ],
  [
    'levels that show those above them',
    list('L2', item('a', list('', item('b', list('', item('c'))) + item('d')))),
    'I:a I.1:b I.1.A:c I.2:d',
  ],
  [
    'a list begins anew, goes on with its style, or with another list',
    list('L1', item('a') + item('b'), ' xml:id="l1"') +
      list('L1', item('c'), ' xml:id="l2"') +
      list('L1', item('d'), ' text:continue-numbering="true"') +
      list('L1', item('e'), ' text:continue-list="l1"'),
    '1:a 2:b 1:c 2:d 3:e',
  ],
  [
    'numbers that items and styles begin with',
    list('L1', item('a', '', ' text:start-value="4"') + item('b')) + list('L4', item('c')),
    '4:a 5:b 5:c',
  ],
  [
    'only the first paragraph of an item has a number; a head has none',
    list(
      'L1',
      `<text:list-header><text:p>a</text:p></text:list-header>${item('b', '<text:p>c</text:p>')}${item('d')}`,
    ),
    'a 1:b c 2:d',
  ],
  [
    'an item that only holds a list is not counted',
    list('L1', item('a', list('', item('b')))) +
      list(
        'L1',
        `<text:list-item>${list('', item('c'))}</text:list-item>${item('d')}`,
        ' text:continue-numbering="true"',
      ),
    '1:a 1(a):b 1(b):c 2:d',
  ],
  [
    'bullets have none, and numbers below them are their own',
    list('L3', item('a', list('', item('b')))),
    'a 1:b',
  ],
  [
    'headings by their levels',
    h(1, 'a') + h(2, 'b') + h(2, 'c') + h(3, 'd') + h(1, 'e') + h(2, 'f'),
    '1:a 1.1:b 1.2:c d 2:e 2.1:f',
  ],
  [
    'headings that have none, and one that begins anew',
    h(1, 'a') +
      h(1, 'b', ' text:is-list-header="true"') +
      h(1, 'c', ' text:style-name="Plain"') +
      h(1, 'd', ' text:restart-numbering="true" text:start-value="9"'),
    '1:a b c 9:d',
  ],
  [
    'headings in a list of their style',
    list('Outline', `<text:list-item>${h(1, 'a')}</text:list-item>`) + h(1, 'b'),
    '1:a 2:b',
  ],
  ['a number that is written beside the words', '<text:p><text:number>7.</text:number>a</text:p>', 'a'],
  ['a number that is written beside a heading', '<text:h><text:number>7.2</text:number>a</text:h>', '7.2:a'],
  [
    'a list without a style, and one whose style is nowhere',
    list('', item('a')) + list('L9', item('b')),
    'a b',
  ],
];

for (const [name, body, expected] of cases)
  test(`the numbers of an OpenDocument text: ${name}`, async () => {
    const { passages } = await readingOfFile(
      'a.fodt',
      `<?xml version="1.0"?><office:document ${names}>${styles}<office:body><office:text>${body}</office:text></office:body></office:document>`,
    );
    const shown = passages.map((passage) => {
      const printed = printedNumber(passage);
      return printed === undefined ? passage.text : `${printed}:${passage.text}`;
    });
    assert.equal(shown.join(' '), expected);
  });

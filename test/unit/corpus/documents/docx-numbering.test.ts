import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedNumber } from '../../../../src/corpus/place.ts';
import { readingOfFile, zipOf } from './shown.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A level as `decimal %1.%2`, with other elements behind it. */
function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const list = (id: number, definition: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const starts = (at: number, number: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${number}"/></w:lvlOverride>`;

const clauses = definition(
  1,
  level(0, 'decimal', '%1.', '<w:pStyle w:val="Head"/>') +
    level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Clause"/>') +
    level(2, 'lowerLetter', '(%3)') +
    level(3, 'lowerRoman', '(%4)'),
);

const styles = `<w:styles ${w}>
<w:style w:styleId="Head"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Own"><w:name w:val="Own clause"/><w:basedOn w:val="Clause"/></w:style>
<w:style w:styleId="Linked"><w:name w:val="Linked"/><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:style></w:styles>`;

/** A paragraph: a style by name, or the level and id of its list as `2/1`. */
function p(how: string, text = 'x', more = ''): string {
  const [at, id] = how.split('/');
  const properties =
    id === undefined
      ? `<w:pStyle w:val="${how}"/>`
      : `<w:numPr>${at === '' ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
  return `<w:p><w:pPr>${properties}${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** The numbers before the paragraphs; `-` where there is none. */
async function numbers(numbering: string, ...paragraphs: readonly string[]): Promise<string> {
  const { passages } = await readingOfFile(
    'a.docx',
    zipOf({
      'word/document.xml': `<w:document ${w}><w:body>${paragraphs.join('')}</w:body></w:document>`,
      'word/styles.xml': styles,
      'word/numbering.xml': `<w:numbering ${w}>${numbering}</w:numbering>`,
    }),
  );
  return passages.map((passage) => printedNumber(passage) ?? '-').join(' ');
}

const cases: readonly (readonly [
  name: string,
  numbering: string,
  paragraphs: readonly string[],
  expected: string,
])[] = [
  [
    'clauses over four levels, by styles and by themselves',
    clauses + list(1, 1),
    [
      p('Head'),
      p('Clause'),
      p('Own'),
      p('2/1'),
      p('2/1'),
      p('3/1'),
      p('3/1'),
      p('Clause'),
      p('2/1'),
      p('Head'),
      p('Own'),
    ],
    '1 1.1 1.2 1.2(a) 1.2(b) 1.2(b)(i) 1.2(b)(ii) 1.3 1.3(a) 2 2.1',
  ],
  [
    'a paragraph without a list between two of one, and one taken out of the list of its style',
    clauses + list(1, 1),
    [p('Clause'), p('None'), p('Clause', 'x', '<w:numPr><w:numId w:val="0"/></w:numPr>'), p('Clause')],
    '- - - -',
  ],
  [
    'two lists of one definition go on, and one begins anew where it says so',
    clauses + list(1, 1) + list(2, 1) + list(3, 1, starts(0, 1)) + list(4, 1, starts(0, 7)),
    [p('0/1'), p('0/2'), p('0/3'), p('0/3'), p('0/2'), p('0/4')],
    '1 2 1 2 3 7',
  ],
  [
    'words before numbers, letters and Roman numerals',
    definition(
      1,
      level(0, 'upperRoman', 'Article %1.') + level(1, 'decimal', 'Section %1.%2', '<w:isLgl/>'),
    ) +
      definition(
        2,
        level(0, 'upperLetter', '%1)') + level(1, 'lowerRoman', '%2.') + level(2, 'decimalZero', '%3'),
      ) +
      list(1, 1) +
      list(2, 2),
    [p('0/1'), p('0/1'), p('1/1'), p('0/2'), p('0/2'), p('1/2'), p('2/2')],
    'Article I Article II Section 2.1 A B B.i B.i.01',
  ],
  [
    'letters after the last one',
    definition(1, level(0, 'lowerLetter', '(%1)')) + list(1, 1, starts(0, 26)),
    [p('0/1'), p('0/1'), p('0/1')],
    '(z) (aa) (bb)',
  ],
  [
    'a level that nothing begins anew, and one that only the first does',
    definition(
      1,
      level(0, 'decimal', '%1') +
        level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/>') +
        level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
    ) + list(1, 1),
    [p('0/1'), p('1/1'), p('2/1'), p('1/1'), p('2/1'), p('0/1'), p('1/1'), p('2/1')],
    '1 1.1 1.1.a 1.2 1.2.b 2 2.3 2.3.a',
  ],
  [
    'bullets, words alone and numbers in words have none; a list under a bullet has its own',
    definition(
      1,
      level(0, 'bullet', '•') +
        level(1, 'decimal', '%2.') +
        level(2, 'none', 'Note:') +
        level(3, 'cardinalText', '%4'),
    ) + list(1, 1),
    [p('0/1'), p('1/1'), p('1/1'), p('2/1'), p('3/1')],
    '- 1 2 - -',
  ],
  [
    'a written figure before the number is all of it',
    definition(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '1.%2')) + list(1, 1),
    [p('0/1'), p('1/1'), p('0/1'), p('1/1')],
    '1 1.1 2 1.1',
  ],
  [
    'a level replaced for one list, a format behind a newer one, and a style that has the levels',
    definition(1, level(0, 'decimal', '%1.')) +
      '<w:abstractNum w:abstractNumId="2" xmlns:mc="m"><w:lvl w:ilvl="0"><w:start w:val="3"/><mc:AlternateContent><mc:Choice><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="§ %1"/></w:lvl><w:styleLink w:val="Steps"/></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="Steps"/></w:abstractNum>' +
      list(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1')}</w:lvlOverride>`) +
      list(8, 3),
    [p('0/1'), p('/1'), p('Linked'), p('Linked')],
    'I II § 3 § 4',
  ],
  [
    'a paragraph whose mark is deleted is none, and an empty one is counted',
    definition(1, level(0, 'decimal', '%1.')) + list(1, 1),
    [p('0/1', 'a', '<w:rPr><w:del/></w:rPr>'), p('0/1', 'b'), p('0/1', ''), p('0/1', 'c')],
    '1 3',
  ],
  [
    'a list that is nowhere, levels out of bounds, and a definition without levels',
    '<w:abstractNum w:abstractNumId="4"/>' + clauses + list(1, 1) + list(4, 4) + list(5, 9),
    [p('0/99'), p('12/1'), p('-1/1'), p('x/1'), p('0/4'), p('0/5'), p('0/1')],
    '- - - - - - 1',
  ],
];

for (const [name, numbering, paragraphs, expected] of cases)
  test(`the numbers that Word prints: ${name}`, async () => {
    assert.equal(await numbers(numbering, ...paragraphs), expected);
  });

test('a numbered line in bold over a paragraph is a heading, one with a bullet is not', async () => {
  const bold = (how: string, text: string): string =>
    p(how, text).replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>');
  const { passages } = await readingOfFile(
    'a.docx',
    zipOf({
      'word/document.xml': `<w:document ${w}><w:body>${p('None', 'Above.')}${bold('0/1', 'Payment')}${p('None', 'It is due on 4 May.')}${bold('0/2', 'Payment')}${p('None', 'It is due on 5 May.')}</w:body></w:document>`,
      'word/numbering.xml': `<w:numbering ${w}>${clauses}${definition(2, level(0, 'bullet', '•'))}${list(1, 1)}${list(2, 2)}</w:numbering>`,
    }),
  );
  assert.deepEqual(
    passages.map(({ section }) => section),
    ['body', 'heading', 'body', 'body', 'body'],
  );
});

test('a number is none of the words of its paragraph', async () => {
  const { passages } = await readingOfFile(
    'a.docx',
    zipOf({
      'word/document.xml': `<w:document ${w}><w:body>${p('Head', 'Costs')}${p('Clause', 'It cost 12.')}</w:body></w:document>`,
      'word/styles.xml': styles,
      'word/numbering.xml': `<w:numbering ${w}>${clauses}${list(1, 1)}</w:numbering>`,
    }),
  );
  assert.deepEqual(
    passages.map(({ text, locators }) => [text, locators]),
    [
      [
        'Costs',
        [
          { label: 'paragraph', first: '1' },
          { label: 'section', first: '1' },
        ],
      ],
      [
        'It cost 12.',
        [
          { label: 'paragraph', first: '2' },
          { label: 'section', first: '1.1' },
        ],
      ],
    ],
  );
});

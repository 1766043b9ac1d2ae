import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipOf } from '../../documents/zip.ts';
import { linesOf, readAs } from './read-lines.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet of a test workbook: its name, what stands in its part, and whether it is hidden. */
interface TestSheet {
  readonly name: string;
  readonly content: string;
  readonly state?: string;
}

function workbook(
  sheets: readonly TestSheet[],
  parts: Readonly<Record<string, string>> = {},
  properties = '',
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ content }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0"?><worksheet xmlns="${main}">${content}</worksheet>`,
      ]),
    ),
    ...parts,
  });
}

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (at: string, value: string, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const data = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
const at = (line: number, ...cells: readonly string[]): string => `<row r="${line}">${cells.join('')}</row>`;
const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
const log = {
  name: 'Log',
  content: data(row(text('A1', 'Watch'), text('B1', 'Men')), row(text('A2', 'Night'), number('B2', '40'))),
};

async function checkWorkbook(
  bytes: Uint8Array,
  expected: readonly string[],
  problems: readonly string[] = [],
): Promise<void> {
  const reading = await readAs('a.xlsx', bytes);
  assert.deepEqual(linesOf(reading), expected);
  assert.deepEqual(
    reading.problems.map(({ message }) => message),
    problems,
  );
}

test('each row of a sheet is a passage under the name of the sheet', async () => {
  const second = {
    name: 'Men &amp; ships',
    content: data(row(text('A1', 'Ada')), row(), row(text('B3', 'Bo'))),
  };
  await checkWorkbook(workbook([log, second]), [
    'heading Log',
    'heading Watch; Men',
    'body Watch: Night; Men: 40',
    'heading Men & ships',
    'body Ada',
    'body Bo',
  ]);
});

test('shared strings, rich text, booleans, errors and results of formulas', async () => {
  const strings = `<sst xmlns="${main}"><si><t>Name</t></si><si><r><t>Ada </t></r><r><rPr/><t xml:space="preserve">Lovelace</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b</t></si></sst>`;
  const cells = data(
    row('<c r="A1" t="s"><v>0</v></c>', text('B1', 'Value')),
    row('<c r="A2" t="s"><v>1</v></c>', '<c r="B2" t="b"><v>1</v></c>'),
    row('<c r="A3" t="s"><v>2</v></c>', '<c r="B3" t="e"><v>#N/A</v></c>'),
    row('<c r="A4" t="s"><v>3</v></c>', '<c r="B4" t="str"><f>A1</f><v>sum</v></c>'),
    row('<c r="A5" t="s"><v>9</v></c>', '<c r="B5"><f>1+1</f><v>2</v></c>'),
    row(text('A6', 'Bo'), '<c r="B6"><f>1+1</f></c>'),
  );
  await checkWorkbook(
    workbook([{ name: 'S', content: cells }], { 'xl/sharedStrings.xml': strings }),
    [
      'heading S',
      'heading Name; Value',
      'body Name: Ada Lovelace; Value: TRUE',
      'body Name: 東京; Value: #N/A',
      'body Name: a b; Value: sum',
      'body Value: 2',
      'body Name: Bo',
    ],
    [
      'The sheet “S” has a formula without a result in the file: not read. Open and save the workbook in Excel.',
    ],
  );
});

const formats = [
  'General',
  '0.0%',
  'yyyy-mm-dd',
  'd mmmm yyyy',
  '#,##0.00',
  '[$-407]d. mmmm yyyy',
  '"$"#,##0;("$"#,##0)',
  '[$-F800]dddd',
  'broken"',
];
const styles = `<styleSheet xmlns="${main}"><numFmts>${formats
  .map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
  .join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
  .map((_, index) => `<xf numFmtId="${170 + index}"/>`)
  .join(
    '',
  )}<xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="20"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

test('numbers, dates and percentages are read as they are shown', async () => {
  const shown: readonly (readonly [value: string, style: number, expected: string])[] = [
    ['0.30000000000000004', 0, '0.3'],
    ['12345678901', 0, '12345678901'],
    ['0.256', 2, '25.6%'],
    ['42066', 3, '2015-03-03'],
    ['42066', 4, '3 March 2015'],
    ['1234.5', 5, '1,234.50'],
    ['42066', 6, '3. März 2015'],
    ['-5000', 7, '($5,000)'],
    ['42066', 8, '2015-03-03'],
    ['7', 9, '7'],
    ['42066', 10, '2015-03-03'],
    ['0.5', 11, '50%'],
    ['0.75', 12, '18:00'],
    ['42066.5', 13, '2015-03-03 12:00'],
    ['not a number', 3, 'not a number'],
  ];
  const rows = shown.map(([value, style], index) =>
    row(text(`A${index + 1}`, `n${index}`), number(`B${index + 1}`, value, style)),
  );
  const reading = await readAs(
    'a.xlsx',
    workbook([{ name: 'S', content: data(...rows) }], { 'xl/styles.xml': styles }),
  );
  assert.deepEqual(
    linesOf(reading).slice(1),
    shown.map(([, , expected], index) => `body n${index}; ${expected}`),
  );
  const from1904 = workbook(
    [{ name: 'S', content: data(row(text('A1', 'x'), number('B1', '40604', 3))) }],
    { 'xl/styles.xml': styles },
    '<workbookPr date1904="1"/>',
  );
  assert.deepEqual(linesOf(await readAs('a.xlsx', from1904)), ['heading S', 'body x; 2015-03-03']);
});

test('what is hidden is left out, and named', async () => {
  const partly = `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row>${text('A1', 'Ada')}${text('B1', 'secret')}${text('D1', 'shown')}</row><row hidden="1">${text('A2', 'gone')}</row><row hidden="1"/></sheetData>`;
  await checkWorkbook(
    workbook([
      log,
      { name: 'Notes', content: data(row(text('A1', 'x'))), state: 'hidden' },
      { name: 'Part', content: partly },
      { name: 'Very', content: '', state: 'veryHidden' },
    ]),
    ['heading Log', 'heading Watch; Men', 'body Watch: Night; Men: 40', 'heading Part', 'body Ada; shown'],
    [
      'The sheet “Notes” is hidden: it is not read. Show it and save the workbook.',
      'The sheet “Part” has one row and one column hidden or filtered out: not read. Show them and save the workbook.',
      'The sheet “Very” is hidden: it is not read. Show it and save the workbook.',
    ],
  );
});

test('tables of one sheet have their own names, and merged cells name groups', async () => {
  const content = data(
    at(1, text('B1', '2013'), text('D1', '2014')),
    at(2, text('A2', 'Port'), text('B2', 'In'), text('C2', 'Out'), text('D2', 'In'), text('E2', 'Out')),
    at(3, text('A3', 'Emden'), number('B3', '1'), number('C3', '2'), number('D3', '3'), number('E3', '4')),
    at(4, text('A4', 'Leer'), number('B4', '5'), number('E4', '8')),
    at(6, text('A6', 'Crews')),
    at(7, text('A7', 'Port'), text('B7', 'Men')),
    at(8, text('A8', 'Emden'), number('B8', '30')),
  );
  await checkWorkbook(workbook([{ name: 'Ships', content }]), [
    'heading Ships',
    'heading 2013; 2014',
    'heading Port; In; Out; In; Out',
    'body Port: Emden; 2013 In: 1; 2013 Out: 2; 2014 In: 3; 2014 Out: 4',
    'body Port: Leer; 2013 In: 5; 2014 Out: 8',
    'heading Crews',
    'heading Port; Men',
    'body Port: Emden; Men: 30',
  ]);
});

const remark = (words: string): string =>
  `<comment ref="A1" authorId="0"><text><r><t>${words}</t></r></text></comment>`;

test('remarks on cells are comments', async () => {
  await checkWorkbook(
    workbook([log], {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="r1" Target="../comments1.xml"/><Relationship Id="r2" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      'xl/comments1.xml': `<comments><commentList>${remark('Ann: counted twice')}${remark('[Threaded comment] Your version of Excel')}</commentList></comments>`,
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="A1"><text>Is this the night of 4 March?</text></threadedComment></ThreadedComments>',
    }),
    [
      'heading Log',
      'heading Watch; Men',
      'body Watch: Night; Men: 40',
      'comment Ann: counted twice',
      'comment Is this the night of 4 March?',
    ],
  );
});

test('prefixes of names and far columns make no difference', async () => {
  const prefixed = `<x:sheetData xmlns:x="${main}"><x:row><x:c r="A1" t="inlineStr"><x:is><x:t>Ada</x:t></x:is></x:c><x:c r="XFD1"><x:v>1</x:v></x:c><x:c r="ZZZZ1"><x:v>2</x:v></x:c></x:row></x:sheetData>`;
  await checkWorkbook(workbook([{ name: 'S', content: prefixed }]), ['heading S', 'body Ada; 1']);
});

test('a workbook with a password, a damaged one and one of another kind are refused', async () => {
  const cases: readonly (readonly [bytes: Uint8Array, reason: string])[] = [
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'encrypted'],
    [workbook([log]).subarray(0, 300), 'damaged'],
    [zipOf({ 'a.txt': 'x' }), 'damaged'],
    [new TextEncoder().encode('Watch;Men'), 'damaged'],
  ];
  for (const [bytes, reason] of cases) {
    const { refused, passages } = await readAs('a.xlsx', bytes);
    assert.deepEqual({ refused, passages: passages.length }, { refused: reason, passages: 0 });
  }
  const without = zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
  });
  await checkWorkbook(
    without,
    [],
    ['The sheet “S” cannot be read: its part of the file is missing or damaged.'],
  );
});

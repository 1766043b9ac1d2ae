import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile, statedBy, zipOf } from './shown.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const more =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="x" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** A Word document with this body, and other parts by name. */
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${w} ${more}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${w}>${p('Head of each page')}</w:hdr>`,
    ...parts,
  });
}

function p(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

const m = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties}${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

const styles = `<w:styles ${w}>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="MyHead"><w:name w:val="Our Head"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="paragraph" w:styleId="Strong"><w:name w:val="Strong line"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`;

const cases: readonly (readonly [name: string, body: string, expected: readonly string[]])[] = [
  ['runs inside a word', `<w:p>${r('ta')}${r('nk', '<w:b/>')}${r('er')}</w:p>`, ['body: tanker']],
  [
    'raised figures',
    `<w:p>${r('10')}${r('6', '<w:vertAlign w:val="superscript"/>')}${r(' km')}${r('2', '<w:b/><w:vertAlign w:val="superscript"/>')}${r(' of CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}${r(' on the 4')}${r('th', '<w:vertAlign w:val="superscript"/>')}</w:p>`,
    ['body: 10⁶ km² of CO2 on the 4th'],
  ],
  [
    'characters of sign fonts',
    `<w:p>${r('So ')}<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>${r(' \uF0A3 5', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')}${r(' and ')}<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r><w:r><w:sym w:font="Arial" w:char="00E9"/></w:r>${r('\uF0B7', '<w:rFonts w:ascii="Wingdings"/>')}</w:p>`,
    ['body: So α ≤ 5 and •é•'],
  ],
  [
    'merged cells',
    table(
      row([p('Port', '<w:rPr><w:b/></w:rPr>'), p('In'), p('Out')], '<w:trPr><w:tblHeader/></w:trPr>'),
      `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Kiel')}</w:tc><w:tc>${p('7')}</w:tc><w:tc>${p('8')}</w:tc></w:tr>`,
      `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('none')}</w:tc></w:tr>`,
    ),
    ['body: Port | In | Out', 'body: Port: Kiel; In: 7; Out: 8', 'body: Port: Kiel; In, Out: none'],
  ],
  [
    'struck-out words',
    `<w:p>${r('It ')}${r('never ', '<w:strike/>')}${r('ever ', '<w:dstrike w:val="true"/>')}${r('left.', '<w:strike w:val="0"/>')}</w:p>`,
    ['body: It left.'],
  ],
  [
    'formulas',
    `<w:p>${r('It took 5')}<m:oMath><m:f><m:fPr/><m:num>${m('1')}</m:num><m:den>${m('2')}</m:den></m:f></m:oMath>${r(' of ')}<m:oMath><m:sSup><m:e>${m('10')}</m:e><m:sup>${m('6')}</m:sup></m:sSup>${m('=')}<m:rad><m:radPr/><m:deg/><m:e>${m('x+y')}</m:e></m:rad><m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${m('z')}</m:e></m:d></m:oMath></w:p>`,
    ['body: It took 5 1/2 of 10⁶=√(x+y)[z]'],
  ],
  [
    'tabs and breaks',
    '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
    ['body: a b\nc'],
  ],
  [
    'hyphens',
    '<w:p><w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>kn</w:t><w:softHyphen/><w:t>own</w:t></w:r></w:p>',
    ['body: well-known'],
  ],
  [
    'an insertion',
    `<w:p>${r('It ')}<w:ins w:id="1">${r('never ')}</w:ins>${r('left.')}</w:p>`,
    ['body: It never left.'],
  ],
  [
    'a deletion',
    `<w:p>${r('It ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>${r('left.')}</w:p>`,
    ['body: It left.'],
  ],
  [
    'a move',
    `<w:p><w:moveFrom w:id="1">${r('Moved. ')}</w:moveFrom>${r('First.')}</w:p><w:p><w:moveTo w:id="2">${r('Moved.')}</w:moveTo></w:p>`,
    ['body: First.', 'body: Moved.'],
  ],
  [
    'a deleted paragraph mark',
    `${p('The ship left', '<w:rPr><w:del w:id="1"/></w:rPr>')}${p('the port.')}`,
    ['body: The ship left the port.'],
  ],
  [
    'a large first letter',
    `${p('T', '<w:framePr w:dropCap="drop"/>')}${p('he ship left.')}`,
    ['body: The ship left.'],
  ],
  ['hidden text', `<w:p>${r('Seen.')}${r(' Not seen.', '<w:vanish/>')}</w:p>`, ['body: Seen.']],
  [
    'a link',
    `<w:p>${r('See ')}<w:hyperlink w:anchor="x">${r('the port')}</w:hyperlink>${r('.')}</w:p>`,
    ['body: See the port.'],
  ],
  [
    'a field with its code',
    `<w:p>${r('Page ')}${field('begin')}${code(' REF x ')}${field('separate')}${r('4')}${field('end')}${r('.')}</w:p>`,
    ['body: Page 4.'],
  ],
  [
    'a control',
    `<w:sdt><w:sdtPr/><w:sdtContent>${p('Filled in.')}</w:sdtContent></w:sdt>`,
    ['body: Filled in.'],
  ],
  [
    'a control that is empty',
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here.')}</w:sdtContent></w:sdt>${p('A.')}`,
    ['body: A.'],
  ],
  [
    'a text box that stands in the file twice',
    `<w:p>${r('Beside.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('In the box.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('In the box.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ['body: Beside.', 'body: In the box.'],
  ],
  [
    'word art',
    '<w:p><w:r><w:pict><v:shape><v:textpath string="Big words"/></v:shape></w:pict></w:r></w:p>',
    ['body: Big words'],
  ],
  ['a formula', `<w:p>${r('Thus ')}<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>`, ['body: Thus a=b']],
  [
    'headings by style in another language',
    `${p('Findings', style('berschrift1'))}${p('Text.')}`,
    ['heading: Findings', 'body: Text.'].map((line, at) => (at === 0 ? 'title: Findings' : line)),
  ],
  [
    'headings by a style that is based on one, and by outline level',
    `${p('Report', style('Titel'))}${p('One', style('MyHead'))}${p('Text.')}${p('Two', '<w:outlineLvl w:val="1"/>')}${p('Text.')}`,
    ['title: Report', 'heading: One', 'body: Text.', 'heading: Two', 'body: Text.'],
  ],
  ['body text by outline level 9', p('Long text.', '<w:outlineLvl w:val="9"/>'), ['body: Long text.']],
  ['a style that is based on itself', p('Text.', style('Loop')), ['body: Text.']],
  [
    'a line in bold over a paragraph',
    `${p('Before.')}${p('Our findings', style('Strong'))}${p('The ship left the port.')}`,
    ['body: Before.', 'heading: Our findings', 'body: The ship left the port.'],
  ],
  [
    'a paragraph in bold',
    `${p('The ship left the port.', style('Strong'))}${p('It sank.')}`,
    ['body: The ship left the port.', 'body: It sank.'],
  ],
  [
    'contents by style',
    `${p('Inhalt', '')}${p('One\t3', style('Verzeichnis1'))}${p('Text.')}`,
    ['boilerplate: Inhalt', 'boilerplate: One 3', 'body: Text.'],
  ],
  [
    'contents by field, over paragraphs',
    `<w:p>${field('begin')}${code('TOC \\o')}${field('separate')}${r('One')}</w:p>${p('Two')}<w:p>${r('Three')}${field('end')}</w:p>${p('Text.')}`,
    ['boilerplate: One', 'boilerplate: Two', 'boilerplate: Three', 'body: Text.'],
  ],
  [
    'contents by dots',
    `${p('Contents')}${p('1. Ports ........ 3')}${p('2. Ships ........ 14')}${p('Text.')}`,
    [
      'boilerplate: Contents',
      'boilerplate: 1. Ports ........ 3',
      'boilerplate: 2. Ships ........ 14',
      'body: Text.',
    ],
  ],
  [
    'a table with a head',
    table(row(['Year', 'Ships'], '<w:trPr><w:tblHeader/></w:trPr>'), row(['2019', '4']), row(['2020', ''])),
    ['body: Year | Ships', 'body: Year: 2019; Ships: 4', 'body: 2020'],
  ],
  ['a table without a head', table(row(['a', 'b']), row(['c', 'd'])), ['body: a | b', 'body: c | d']],
  [
    'a deleted row',
    table(row(['a', 'b']), row(['c', 'd'], '<w:trPr><w:del w:id="1"/></w:trPr>')),
    ['body: a | b'],
  ],
  [
    'a table in a table',
    table(row(['Outer', `${p('Cell')}${table(row(['x', 'y']))}`])),
    ['body: Outer | Cell', 'body: x | y'],
  ],
  ['a frame of one cell', table(row([`${p('First.')}${p('Second.')}`])), ['body: First.', 'body: Second.']],
];

for (const [name, body, expected] of cases) {
  test(`${name} in a Word document`, async () =>
    assert.deepEqual(await passagesOf('a.docx', docx(body, { 'word/styles.xml': styles })), expected));
}

test('notes stand behind their paragraph, endnotes and comments at the end', async () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`;
  const body = `<w:p>${r('It left')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}</w:p><w:p>${r('It sank')}<w:r><w:endnoteReference w:id="1"/></w:r>${r('.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>${p('All drowned.')}`;
  const separator = `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote>`;
  assert.deepEqual(
    await passagesOf(
      'a.docx',
      docx(body, {
        'word/footnotes.xml': `<w:footnotes ${w}>${separator}${note('footnote', 2, 'Log, p. 4.')}</w:footnotes>`,
        'word/endnotes.xml': `<w:endnotes ${w}>${note('endnote', 1, 'Register of losses.')}</w:endnotes>`,
        'word/comments.xml': `<w:comments ${w}>${note('comment', 0, 'Check this.')}</w:comments>`,
      }),
    ),
    [
      'body: It left.',
      'footnote: Log, p. 4.',
      'body: It sank.',
      'body: All drowned.',
      'footnote: Register of losses.',
      'comment: Check this.',
    ],
  );
});

test('styles for author and date under the title are a byline and data', async () => {
  const named = styles.replace(
    '</w:styles>',
    '<w:style w:type="paragraph" w:styleId="Author"><w:name w:val="Author"/></w:style><w:style w:type="paragraph" w:styleId="Date"><w:name w:val="Date"/></w:style></w:styles>',
  );
  const bytes = docx(
    `${p('Lost ships', style('Titel'))}${p('Anna Weber', style('Author'))}${p('4 May 2021', style('Date'))}${p('Text.')}`,
    { 'word/styles.xml': named },
  );
  assert.deepEqual(await passagesOf('a.docx', bytes), [
    'title: Lost ships',
    'byline: Anna Weber',
    'byline: 4 May 2021',
    'body: Text.',
  ]);
  assert.deepEqual(statedBy(await readingOfFile('a.docx', bytes)), {
    title: 'Lost ships',
    author: 'Anna Weber',
    date: '2021-05-04',
    type: 'document',
  });
});

test('short lines that end in a figure are no contents', async () => {
  for (const lines of [
    ['Annex 1', 'Annex 2', 'Annex 3'],
    ['H1', 'H2', 'H3', 'H4'],
    ['Paragraph1', 'Paragraph2', 'Paragraph3'],
    ['Kiel9', 'Bremen4', 'Emden1'],
  ])
    assert.deepEqual(
      await passagesOf('a.docx', docx(lines.map((line) => p(line)).join(''))),
      lines.map((line) => `body: ${line}`),
    );
});

test('figures behind tabs are a table, unless the words return as headings', async () => {
  const tab = (name: string, value: string): string => `<w:p>${r(name)}<w:r><w:tab/></w:r>${r(value)}</w:p>`;
  const sales = [tab('Oil', '34'), tab('Gas', '56'), tab('Coal', '81'), tab('Peat ........', '9')];
  assert.deepEqual(await passagesOf('a.docx', docx(sales.join(''))), [
    'body: Oil 34',
    'body: Gas 56',
    'body: Coal 81',
    'body: Peat ........ 9',
  ]);
  const dots = ['Oil ...... 81', 'Gas ...... 56', 'Coal ...... 34'];
  assert.deepEqual(
    await passagesOf('a.docx', docx(dots.map((line) => p(line)).join(''))),
    dots.map((line) => `body: ${line}`),
  );
  const listed = [
    tab('1.', 'Oil and gas').replace('</w:p>', `<w:r><w:tab/></w:r>${r('3')}</w:p>`),
    tab('Coal', '9'),
  ];
  assert.deepEqual(
    await passagesOf('a.docx', docx(`${listed.join('')}${p('Oil and gas')}${p('It rose.')}${p('Coal')}`)),
    [
      'boilerplate: 1. Oil and gas 3',
      'boilerplate: Coal 9',
      'body: Oil and gas',
      'body: It rose.',
      'body: Coal',
    ],
  );
});

test('properties are data, without what programs put in', async () => {
  assert.deepEqual(await statedIn('Ships lost at sea', 'Anna Weber'), {
    title: 'Ships lost at sea',
    author: 'Anna Weber',
    date: '2021-05-04',
    type: 'document',
  });
  for (const title of ['Microsoft Word - draft3.doc', 'Document1', 'untitled', 'final_v2.docx'])
    assert.deepEqual(await statedIn(title, 'Windows User'), { date: '2021-05-04', type: 'document' }, title);
});

test('a document that cannot be read says why and what to do', async () => {
  const whole = docx(p('Text.'));
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  assert.match(await said(ole), /^encrypted: .*password/);
  assert.match(await said(whole.subarray(0, whole.length - 40)), /^damaged: .*cut off/);
  assert.match(await said(new Uint8Array(10)), /^damaged: /);
  assert.match(await said(zipOf({ 'word/other.xml': '<x/>' })), /^damaged: .*no text of a Word document/);
});

/** The part with these properties. */
function core(title: string, creator: string): Record<string, string> {
  return {
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>2021-05-04T10:00:00Z</dcterms:created></cp:coreProperties>`,
  };
}

/** Why a file is not read, and what is said about it. */
async function said(bytes: Uint8Array): Promise<string> {
  const { passages, problems, refused } = await readingOfFile('a.docx', bytes);
  assert.deepEqual(passages, []);
  return `${refused}: ${problems.map(({ message }) => message).join(' ')}`;
}

/** What a document with these properties states. */
async function statedIn(title: string, creator: string): Promise<object> {
  return statedBy(await readingOfFile('a.docx', docx(p('Text of the report.'), core(title, creator))));
}

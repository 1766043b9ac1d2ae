import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile, statedBy, zipOf } from './shown.ts';

const names =
  'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:fo="f" xmlns:draw="d" xmlns:dc="c" xmlns:meta="m"';
const meta = (inner: string): string =>
  `<office:document-meta ${names}><office:meta>${inner}</office:meta></office:document-meta>`;
const automatic = `<office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style>
<style:style style:name="T5" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="T6" style:family="text"><style:text-properties style:font-name="Symbol"/></style:style></office:automatic-styles>`;

const body = (inner: string): string =>
  `${automatic}<office:body><office:text>${inner}</office:text></office:body>`;

function odt(inner: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content ${names}>${body(inner)}</office:document-content>`,
    'Configurations2/accelerator/current.xml': '<no/>',
    ...parts,
  });
}

const cell = (text: string, more = ''): string =>
  `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

const cases: readonly (readonly [name: string, body: string, expected: readonly string[]])[] = [
  [
    'headings',
    '<text:p>A.</text:p><text:h text:outline-level="1">One</text:h><text:p text:style-name="P1">Two</text:p>',
    ['body: A.', 'heading: One', 'heading: Two'],
  ],
  [
    'a title by style',
    '<text:p text:style-name="Title">Ships</text:p><text:p>Text.</text:p>',
    ['title: Ships', 'body: Text.'],
  ],
  [
    'spaces, tabs and breaks',
    '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>',
    ['body: a b c\nd'],
  ],
  [
    'runs inside a word',
    '<text:p>ta<text:span text:style-name="T1">nk</text:span>er</text:p>',
    ['body: tanker'],
  ],
  [
    'cells over rows',
    `<table:table><table:table-header-rows>${row(cell('Port'), cell('In'))}</table:table-header-rows>${row(cell('Kiel', ' table:number-rows-spanned="2"'), cell('7'))}${row('<table:covered-table-cell/>', cell('8'))}</table:table>`,
    ['body: Port | In', 'body: Port: Kiel; In: 7', 'body: Port: Kiel; In: 8'],
  ],
  [
    'characters of sign fonts',
    '<text:p>So <text:span text:style-name="T6">\uF061 \uF0A3</text:span> 5 \uF0A7</text:p>',
    ['body: So α ≤ 5 •'],
  ],
  [
    'struck-out words',
    '<text:p>It <text:span text:style-name="T5">never </text:span>left.</text:p>',
    ['body: It left.'],
  ],
  [
    'raised figures',
    '<text:p>10<text:span text:style-name="T2">6</text:span> m<text:span text:style-name="T4">2</text:span> of CO<text:span text:style-name="T3">2</text:span>, 4<text:span text:style-name="T2">th</text:span></text:p>',
    ['body: 10⁶ m² of CO2, 4th'],
  ],
  [
    'what was deleted',
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>It <text:change text:change-id="c1"/>left.</text:p>',
    ['body: It left.'],
  ],
  [
    'an insertion',
    '<text:p>It <text:change-start text:change-id="c2"/>never <text:change-end text:change-id="c2"/>left.</text:p>',
    ['body: It never left.'],
  ],
  [
    'notes',
    '<text:p>It left<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Log, p. 4.</text:p></text:note-body></text:note>.</text:p>' +
      '<text:p>It sank<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>Register.</text:p></text:note-body></text:note>.</text:p><text:p>End.</text:p>',
    ['body: It left.', 'footnote: Log, p. 4.', 'body: It sank.', 'body: End.', 'footnote: Register.'],
  ],
  [
    'a comment',
    '<text:p>Text<office:annotation><dc:creator>Bo</dc:creator><dc:date>2020-01-01</dc:date><text:p>Check this.</text:p></office:annotation>.</text:p>',
    ['body: Text.', 'comment: Check this.'],
  ],
  [
    'lists',
    '<text:list><text:list-item><text:p>A</text:p><text:list><text:list-item><text:p>B</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>C</text:p></text:list-item></text:list>',
    ['body: A', 'body: B', 'body: C'],
  ],
  [
    'a list of contents',
    '<text:table-of-content><text:index-body><text:p>One 3</text:p></text:index-body></text:table-of-content><text:p>Text.</text:p>',
    ['boilerplate: One 3', 'body: Text.'],
  ],
  [
    'a text box',
    '<text:p>Beside.<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame></text:p>',
    ['body: Beside.', 'body: In the box.'],
  ],
  [
    'a table with a head',
    `<table:table><table:table-header-rows>${row(cell('Port'), cell('Ships'))}</table:table-header-rows>${row(cell('Kiel'), cell('7'))}</table:table>`,
    ['body: Port | Ships', 'body: Port: Kiel; Ships: 7'],
  ],
  [
    'a table with a cell over two columns',
    `<table:table>${row(cell('a', ' table:number-columns-spanned="2"'), '<table:covered-table-cell/>', cell('b'))}${row(cell('c'), cell('d'), cell('e'))}</table:table>`,
    ['body: a | b', 'body: c | d | e'],
  ],
  ['a section', '<text:section><text:p>Inside.</text:p></text:section>', ['body: Inside.']],
  [
    'a line in bold over a paragraph',
    '<text:p>A.</text:p><text:p text:style-name="P2">Findings</text:p><text:p>The ship left the port.</text:p>',
    ['body: A.', 'heading: Findings', 'body: The ship left the port.'],
  ],
];

for (const [name, inner, expected] of cases) {
  test(`${name} in an OpenDocument text`, async () =>
    assert.deepEqual(await passagesOf('a.odt', odt(inner)), expected));
}

test('its properties are data', async () => {
  const properties = meta(
    '<dc:title>Ships lost</dc:title><meta:initial-creator>Anna Weber</meta:initial-creator><dc:creator>Bo Lake</dc:creator><meta:creation-date>2019-10-05T19:04:01</meta:creation-date>',
  );
  assert.deepEqual(
    statedBy(await readingOfFile('a.odt', odt('<text:p>Text.</text:p>', { 'meta.xml': properties }))),
    {
      title: 'Ships lost',
      author: 'Anna Weber',
      date: '2019-10-05',
      type: 'document',
    },
  );
});

test('a flat OpenDocument text is read', async () => {
  const flat = `<?xml version="1.0"?><office:document ${names}><office:meta><dc:title>Flat</dc:title></office:meta>${body('<text:p>Text.</text:p>')}</office:document>`;
  assert.deepEqual(await passagesOf('a.fodt', flat), ['body: Text.']);
  assert.equal((await readingOfFile('a.fodt', flat)).metadata.title, 'Flat');
});

test('one that cannot be read says why', async () => {
  const manifest =
    '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const locked = await readingOfFile('a.odt', odt('', { 'META-INF/manifest.xml': manifest }));
  assert.equal(locked.refused, 'encrypted');
  assert.match(locked.problems[0]?.message ?? '', /encrypted.*password/);
  assert.equal((await readingOfFile('a.odt', zipOf({ 'meta.xml': '<x/>' }))).refused, 'damaged');
  assert.equal((await readingOfFile('a.odt', 'no zip at all')).refused, 'damaged');
});

const entry = (type: string, path: string): string =>
  `<manifest:file-entry manifest:media-type="application/vnd.oasis.opendocument.${type}" manifest:full-path="${path}"/>`;
const frame = (name: string): string =>
  `<draw:frame><draw:object xlink:href="./${name}"/><draw:image xlink:href="./ObjectReplacements/${name}"/></draw:frame>`;

test('formulas in files of their own are read, other objects are named', async () => {
  const bytes = odt(
    `<text:p>Half is ${frame('Object 1')}.</text:p><text:p>Sales.${frame('Object 2')}${frame('Object 3')}</text:p>`,
    {
      'META-INF/manifest.xml': `<manifest:manifest>${entry('text', '/')}${entry('formula', 'Object 1/')}${entry('chart', 'Object 2/')}${entry('spreadsheet', 'Object 3/')}</manifest:manifest>`,
      'Object 1/content.xml':
        '<math><semantics><mfrac><mn>1</mn><mn>2</mn></mfrac><annotation>1 over 2</annotation></semantics></math>',
    },
  );
  assert.deepEqual(await passagesOf('a.odt', bytes), ['body: Half is 1/2.', 'body: Sales.']);
  const { problems } = await readingOfFile('a.odt', bytes);
  assert.deepEqual(
    problems.map(({ message }) => message),
    [
      'Embedded in the document and not read: chart, workbook. To quote from one of them, save it as a file of its own beside the document.',
    ],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOfFile, zipOf } from './shown.ts';

const names =
  'xmlns:w="w" xmlns:a="a" xmlns:r="r" xmlns:c="c" xmlns:cx="cx" xmlns:dgm="dgm" xmlns:o="o" xmlns:mc="mc" xmlns:wp="wp"';

/** What is read of a document with this body and these parts: its passages, then what it says was not read. */
async function readOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const relationships = Object.keys(parts).map(
    (name, index) => `<Relationship Id="r${index + 1}" Target="${name}"/>`,
  );
  const files = Object.entries(parts).map(([name, text]) => [`word/${name}`, text]);
  const { passages, problems } = await readingOfFile(
    'a.docx',
    zipOf({
      'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
      'word/_rels/document.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
      ...Object.fromEntries(files),
    }),
  );
  return [
    ...passages.map(({ section, text }) => `${section}: ${text}`),
    ...problems.map(({ message }) => `! ${message}`),
  ];
}

const p = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
const t = (text: string): string => p(`<w:t>${text}</w:t>`);
const drawing = (inner: string): string =>
  p(
    `<w:drawing><wp:inline><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
const points = (...values: string[]): string =>
  values.map((value, at) => (value === '' ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`)).join('');
const words = (...values: string[]): string =>
  `<c:strRef><c:strCache>${points(...values)}</c:strCache></c:strRef>`;
const numbers = (pattern: string, ...values: string[]): string =>
  `<c:numRef><c:numCache><c:formatCode>${pattern}</c:formatCode>${points(...values)}</c:numCache></c:numRef>`;
const series = (name: string, places: string, values: string): string =>
  `<c:ser><c:tx>${words(name)}</c:tx><c:cat>${places}</c:cat><c:val>${values}</c:val></c:ser>`;
const chart = (title: string, plot: string): string =>
  `<c:chartSpace ${names}><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`;
const point = (id: string, text: string, type = ''): string =>
  `<dgm:pt modelId="${id}"${type === '' ? '' : ` type="${type}"`}><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
const link = (from: string, to: string, at: number, type = ''): string =>
  `<dgm:cxn srcId="${from}" destId="${to}" srcOrd="${at}"${type === '' ? '' : ` type="${type}"`}/>`;
const object = (program: string): string =>
  p(`<w:object><o:OLEObject ProgID="${program}" r:id="r9"/></w:object>`);

test('a chart is read where it stands: its titles, and its values with their series and places', async () => {
  const places = words('North', 'South');
  const plot = `<c:barChart>${series('Sales', places, numbers('General', '4.3', '2.5'))}${series('Share', places, numbers('0%', '0.25', ''))}</c:barChart>
<c:valAx><c:title><c:tx>${words('Million tons')}</c:tx></c:title></c:valAx>`;
  assert.deepEqual(
    await readOf(`${t('Above.')}${drawing('<c:chart r:id="r1"/>')}${t('Below.')}`, {
      'charts/chart1.xml': chart('Trade in 2014', plot),
    }),
    [
      'body: Above.',
      'body: Trade in 2014',
      'body: Million tons',
      'body: Sales | Share',
      'body: North; Sales: 4.3; Share: 25%',
      'body: South; Sales: 2.5',
      'body: Below.',
    ],
  );
});

test('places on two levels, dates, and series over different places', async () => {
  const levels = `<c:multiLvlStrRef><c:multiLvlStrCache><c:lvl>${points('Q1', 'Q2', 'Q1')}</c:lvl><c:lvl>${points('2014', '', '2015')}</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef>`;
  const plot = `${series('Ships', levels, numbers('General', '1', '2', '3'))}${series('Tons', numbers('d mmmm yyyy', '42066'), numbers('#,##0', '1200'))}`;
  assert.deepEqual(await readOf(drawing('<c:chart r:id="r1"/>'), { 'charts/chart1.xml': chart('', plot) }), [
    'body: Ships',
    'body: 2014, Q1; Ships: 1',
    'body: 2014, Q2; Ships: 2',
    'body: 2015, Q1; Ships: 3',
    'body: Tons',
    'body: 3 March 2015; Tons: 1,200',
  ]);
});

test('the shapes of a diagram are lines in its order, without what only lays it out', async () => {
  const data = `<dgm:dataModel ${names}><dgm:ptLst>${point('d', '', 'doc')}${point('2', 'The board')}${point('1', 'The minister')}${point('3', 'Its office', 'asst')}${point('4', 'pres', 'pres')}${point('5', 'Loose')}</dgm:ptLst>
<dgm:cxnLst>${link('d', '2', 1)}${link('d', '1', 0)}${link('1', '3', 0)}${link('3', '1', 0)}${link('d', '4', 0, 'presOf')}</dgm:cxnLst></dgm:dataModel>`;
  assert.deepEqual(await readOf(drawing('<dgm:relIds r:dm="r1"/>'), { 'diagrams/data1.xml': data }), [
    'body: The minister',
    'body: Its office',
    'body: The board',
    'body: Loose',
  ]);
});

test('what is embedded and not read is named', async () => {
  const advice = 'To quote from one of them, save it as a file of its own beside the document.';
  assert.deepEqual(
    await readOf(
      `${t('Text.')}${object('Excel.Sheet.12')}${object('Excel.Sheet.8')}${object('AcroExch.Document.11')}${drawing('<cx:chart r:id="r1"/>')}`,
      { 'charts/chartEx1.xml': `<cx:chartSpace ${names}/>` },
    ),
    [
      'body: Text.',
      `! Embedded in the document and not read: workbook (2), PDF, chart or diagram. ${advice}`,
    ],
  );
  const [text, problem = ''] = await readOf(`${t('Text.')}<w:altChunk r:id="r1"/>`, { 'a.mht': 'x' });
  assert.equal(text, 'body: Text.');
  assert.match(problem, /^! Part of the text is a file inside the document/);
});

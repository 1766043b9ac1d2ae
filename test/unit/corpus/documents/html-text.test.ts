import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile } from './shown.ts';

const bodyOf = async (html: string): Promise<string[]> =>
  (await passagesOf('a.html', `<html><body>${html}</body></html>`)).map((line) =>
    line.replace(/^body: /, ''),
  );

const cases: readonly (readonly [name: string, html: string, expected: readonly string[]])[] = [
  ['white space', '<p>One\n   two&nbsp;three</p>', ['One two three']],
  ['entities', '<p>Caf&eacute; &amp; bar &#8211; &#x201C;here&#x201D;</p>', ['Café & bar – “here”']],
  ['soft hyphens', '<p>Donau&shy;dampf\u200Bschiff</p>', ['Donaudampfschiff']],
  ['inline tags inside words', '<p><span class="cap">T</span>he <b>ta</b>nker</p>', ['The tanker']],
  ['a line break', '<p>First line<br>second line</p>', ['First line\nsecond line']],
  ['two line breaks', '<div>First part.<br><br>Second part.</div>', ['First part.', 'Second part.']],
  ['loose text between blocks', '<div>Before<p>Inside</p>after</div>', ['Before', 'Inside', 'after']],
  ['unclosed paragraphs', '<p>One<p>Two<p>Three', ['One', 'Two', 'Three']],
  ['nested lists', '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', ['A', 'B', 'C']],
  ['definition lists', '<dl><dt>Term</dt><dd>What it means</dd></dl>', ['Term: What it means']],
  ['a quotation mark element', '<p>He said <q>no</q>.</p>', ['He said “no”.']],
  ['ruby', '<p><ruby>漢<rt>かん</rt></ruby>字</p>', ['漢字']],
  ['code that is not run', '<p>Text</p><script>document.write("<p>no</p>")</script>', ['Text']],
  [
    'hidden text',
    '<p>Seen</p><p hidden>no</p><p style="display: none">no</p><p aria-hidden="true">no</p>',
    ['Seen'],
  ],
  ['words for screen readers', '<p>Seen <span class="sr-only">unseen</span></p>', ['Seen']],
  [
    'a note’s figure',
    '<p>The ship sank.<sup><a href="#fn1">1</a></sup> It rained.</p>',
    ['The ship sank. It rained.'],
  ],
  ['a square metre', '<p>40 m<sup>2</sup> of sail</p>', ['40 m² of sail']],
  ['struck-out words', '<p>It <del>never</del> <s>once</s> <strike>twice</strike> left.</p>', ['It left.']],
  [
    'struck-out words by style',
    '<p>It <span style="text-decoration: line-through red">never</span> left <u style="text-decoration:underline">now</u>.</p>',
    ['It left now.'],
  ],
  ['an insertion', '<p>It <del>never</del><ins>always</ins> left.</p>', ['It always left.']],
  [
    'formulas',
    '<p>It took <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of 5<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math> at <math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>.</p>',
    ['It took 1/2 of 5 3/4 at (a+b)/2.'],
  ],
  [
    'powers, roots and indices',
    '<p>So <math><semantics><mrow><msup><mn>10</mn><mn>6</mn></msup><mo>=</mo><msup><mi>x</mi><mi>n</mi></msup><mo>&#x2062;</mo><msub><mi>y</mi><mn>2</mn></msub><mo>+</mo><msqrt><mn>2</mn></msqrt><mo>-</mo><mroot><mn>8</mn><mn>3</mn></mroot></mrow><annotation>10^6</annotation></semantics></math></p>',
    ['So 10⁶=x^ny2+√2-³√8'],
  ],
  ['an exponent', '<p>10<sup><i>-6</i></sup> of it, x<sup>n+1</sup></p>', ['10⁻⁶ of it, xn+1']],
  ['a raised style', '<p>3 km<span style="vertical-align: super">2</span></p>', ['3 km²']],
  ['an ordinal', '<p>The 4<sup>th</sup> ship, CO<sub>2</sub></p>', ['The 4th ship, CO2']],
  ['a raised figure that leads', '<p><sup>3</sup> See the log.</p>', ['3 See the log.']],
  [
    'a table without a head',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    ['a | b', 'c | d'],
  ],
  [
    'columns that are joined',
    '<table><tr><th>Port</th><th>In</th><th>Out</th></tr><tr><td>Kiel</td><td colspan="2">7</td></tr></table>',
    ['Port | In | Out', 'Port: Kiel; In, Out: 7'],
  ],
  [
    'a cell over two rows',
    '<table><tr><th>Port</th><th>In</th><th>Out</th></tr><tr><td rowspan="2">Kiel</td><td>7</td><td>8</td></tr><tr><td>9</td><td>10</td></tr><tr><td>Oslo</td><td>1</td><td>2</td></tr></table>',
    [
      'Port | In | Out',
      'Port: Kiel; In: 7; Out: 8',
      'Port: Kiel; In: 9; Out: 10',
      'Port: Oslo; In: 1; Out: 2',
    ],
  ],
  [
    'two rows of names',
    '<table><thead><tr><th rowspan="2">Port</th><th colspan="2">2019</th><th>2020</th></tr><tr><th>In</th><th>Out</th><th>In</th></tr></thead><tr><td>Kiel</td><td>7</td><td>8</td><td>9</td></tr><tr><td>Oslo</td><td colspan="2">none</td><td>3</td></tr><tr><td colspan="4">In the south</td></tr></table>',
    [
      'Port | 2019 | 2020',
      'Port | In | Out | In',
      'Port: Kiel; 2019 In: 7; 2019 Out: 8; 2020 In: 9',
      'Port: Oslo; 2019: none; 2020 In: 3',
      'In the south',
    ],
  ],
  [
    'a cell that reaches out of the head of its table',
    '<table><thead><tr><th rowspan="9">Port</th><th>In</th></tr></thead><tbody><tr><td>Kiel</td><td>7</td></tr><tr><td>Oslo</td><td>8</td></tr></tbody></table>',
    ['Port | In', 'Port: Kiel; In: 7', 'Port: Oslo; In: 8'],
  ],
  [
    'a table for the layout',
    '<table role="presentation"><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>',
    ['One', 'Two'],
  ],
  ['lines of code', '<pre>a = 1\n  b = 2</pre>', ['a = 1\nb = 2']],
  [
    'a heading by its role',
    '<div role="heading" aria-level="2">Findings</div><p>Text.</p>',
    ['heading: Findings', 'Text.'],
  ],
  [
    'a button in a heading',
    '<h2><button>What is it?</button></h2><p>A ship.</p>',
    ['heading: What is it?', 'A ship.'],
  ],
];

for (const [name, html, expected] of cases)
  test(`${name} in a page`, async () => assert.deepEqual(await bodyOf(html), expected));

test('notes are passages of their own', async () => {
  const lines = await passagesOf(
    'a.html',
    '<html><body><article><h1>Ships</h1><p>The ship sank in the storm of March, as the board found.<a href="#_ftn1" name="_ftnref1">[1]</a></p>' +
      '<div id="ftn1"><p><a href="#_ftnref1">[1]</a> Report of the board, p. 4.</p></div></article></body></html>',
  );
  assert.deepEqual(lines, [
    'title: Ships',
    'body: The ship sank in the storm of March, as the board found.',
    'footnote: Report of the board, p. 4.',
  ]);
});

const latin = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const page = (head: string, body: string): string =>
  `<html><head>${head}</head><body><p>${body}</p></body></html>`;
const encodings: readonly (readonly [name: string, bytes: Uint8Array, expected: string])[] = [
  ['windows-1252', latin(page('<meta charset="windows-1252">', '\x93caf\xE9\x94 \x80 5')), '“café” € 5'],
  ['ISO-8859-1, which is windows-1252', latin(page('<meta charset=iso-8859-1>', '\x84so\x93')), '„so“'],
  [
    'windows-1251 by http-equiv',
    latin(
      page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', '\xCF\xEE\xF0\xF2'),
    ),
    'Порт',
  ],
  ['Shift_JIS', latin(page('<meta charset="Shift_JIS">', '\x8A\xBF\x8E\x9A')), '漢字'],
  ['GBK', latin(page('<meta charset="gbk">', '\xB8\xDB\xBF\xDA')), '港口'],
  [
    'KOI8-R by the XML declaration',
    latin(`<?xml version="1.0" encoding="koi8-r"?>${page('', '\xF0\xCF\xD2\xD4')}`),
    'Порт',
  ],
  [
    'UTF-8 in spite of what it states',
    new TextEncoder().encode(page('<meta charset="iso-8859-1">', 'Größe')),
    'Größe',
  ],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${page('', 'Größe')}`), 'Größe'],
  ['a name that no one knows', latin(page('<meta charset="x-none">', 'caf\xE9')), 'café'],
];

for (const [name, bytes, expected] of encodings) {
  test(`a page in ${name}`, async () => {
    const { passages } = await readingOfFile('a.html', bytes);
    assert.deepEqual(
      passages.map(({ text }) => text),
      [expected],
    );
  });
}

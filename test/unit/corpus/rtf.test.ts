import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latin1, linesOf, readAs } from './read-lines.ts';

async function checkRtf(content: string, expected: readonly string[]): Promise<void> {
  assert.deepEqual(linesOf(await readAs('a.rtf', latin1(content))), expected);
}

/** A document with the fonts 0 (western), 1 (signs), 2 (Cyrillic), 3 (Japanese) and 4 (Central European). */
function word(body: string): string {
  return String.raw`{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fcharset2 Symbol;}
{\f2\fswiss\fcharset204{\*\fname Arial;}Arial Cyr;}{\f3\fcharset128 MS Mincho;}{\f4\fcharset238 Times New Roman CE;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql Normal;}{\s1\ql heading 1;}{\s15 Title;}{\s17 toc 1;}{\*\cs10 Some Font;}}
{\*\generator Writer 1;}${body}}`;
}

test('paragraphs, lines and characters of an RTF file', async () => {
  await checkRtf(
    word(String.raw`\pard The tanker left\par
at {\b noon}, {\i they} said.\line A second line.\par\pard\par
caf\'e9 \'93x\'94 \emdash \~\ldblquote y\rdblquote  \lquote z\rquote  co\-op re\_do \{f\} \\g\par}`),
    [
      'title The tanker left',
      'body at noon, they said.\nA second line.',
      'body café “x” — “y” ‘z’ coop re‑do {f} \\g',
    ],
  );
});

test('raised figures are other characters than figures', async () => {
  await checkRtf(
    word(
      String.raw`\pard 10{\super 6} km{\up6 2}, 4{\super th}, CO{\sub 2}, it is said.\par\super 3\nosupersub  x\super 2\nosupersub 1\super 4\plain 5\par`,
    ),
    ['body 10⁶ km², 4th, CO2, it is said.', 'body 3 x²1⁴5'],
  );
});

test('struck-out words are left out', async () => {
  await checkRtf(
    word(String.raw`It {\strike never }left {\striked1 once }at\strike  ten\strike0  noon, it is said.\par`),
    ['body It left at noon, it is said.'],
  );
});

test('bytes are decoded by the code page of their font', async () => {
  await checkRtf(
    word(
      String.raw`\pard \f2 \'cf\'f0\'e8\'e2\'e5\'f2 \f3 \'93\'fa\'96\'7b\f0  caf\'e9 \f4 \'c8l\'e1nek \f1 \'61\'b7\par{\f2 \'e4\'e0}\plain  \'e9\par`,
    ),
    ['title Привет 日本 café Článek α•', 'body да é'],
  );
  await checkRtf(String.raw`{\rtf1\mac caf\'8e \'d2x\'d3}`, ['body café “x”']);
  await checkRtf(String.raw`{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'ea\'e2\'e0}`, ['body Москва']);
  // Raw bytes, as old programs write them.
  await checkRtf('{\\rtf1\\ansi\\ansicpg1250 P\xf8\xedli\x9a}', ['body Příliš']);
});

test('Unicode characters replace what stands for them in old programs', async () => {
  await checkRtf(
    word(
      String.raw`a\u8217?b \u-10179?\u-8704? \uc0\u233 e\uc2\u26085\'93\'fac {\uc0\u8364}\u8364\'80\'80d \u61623\'b7\par`,
    ),
    ['body a’b 😀 ée日c €€d •'],
  );
  await checkRtf(String.raw`{\rtf1 {\upr{ascii}{\*\ud{\u1055?\u1072?}}}\par}`, ['body Па']);
  await checkRtf('{\\rtf1 \\u-999999999?a\\u99999999?b\\bin5 {{{{{c\\par}', ['body abc']);
});

test('styles say what a paragraph is', async () => {
  await checkRtf(
    word(
      String.raw`\pard\s15 The Port\par\pard\s17 One\tab 3\par\pard\s1 One\par\pard\outlinelevel1 Two\par\pard The ship left.\par`,
    ),
    ['title The Port', 'boilerplate One 3', 'heading One', 'heading Two', 'body The ship left.'],
  );
});

test('a footnote follows its paragraph, without its figure', async () => {
  await checkRtf(
    word(
      String.raw`\pard The ship left{\super\chftn{\footnote\ftnalt \pard {\super\chftn} See the\par log.}} the port.\par Next.\par`,
    ),
    ['body The ship left the port.', 'footnote See the log.', 'body Next.'],
  );
  await checkRtf(word(String.raw`A{\*\footnote \chftn B{\footnote C}} D\par\par`), [
    'body A D',
    'footnote BC',
  ]);
});

test('each row of a table is a paragraph', async () => {
  await checkRtf(
    word(
      String.raw`\trowd\cellx1\cellx2\pard\intbl Name\cell Born\cell\row
\trowd\pard\intbl Ada\par Lovelace\cell 1815\cell\row \trowd\pard\intbl Bo\cell\cell\row\pard Below.\par`,
    ),
    ['body Name | Born', 'body Ada Lovelace | 1815', 'body Bo', 'body Below.'],
  );
});

function row(shape: string, ...cells: string[]): string {
  return String.raw`\trowd${shape}\pard\intbl ${cells.map((cell) => String.raw`${cell}\cell `).join('')}\row `;
}

test('rows carry the names of columns that a first row in bold or a repeated row gives', async () => {
  const three = String.raw`\cellx2000\cellx4000\cellx6000`;
  await checkRtf(
    word(
      row(String.raw`\trhdr${three}`, 'Region', 'Sales', 'Year') +
        row(String.raw`\cellx2010\cellx3990\cellx6000`, 'North', '34', '2014') +
        row(String.raw`\cellx4000\cellx6000`, 'South and West', '2015') +
        row(String.raw`\cellx6000`, String.raw`A remark.\par Another{\footnote Its note.}.`) +
        String.raw`\pard Between.\par` +
        row(three, String.raw`{\b Port`, 'Ships', 'Tons}') +
        row(three, 'Emden', '12', '') +
        row(three, '', '7', String.raw`900{\footnote Estimated.}`) +
        String.raw`\pard Below.\par`,
    ),
    [
      'body Region | Sales | Year',
      'body Region: North; Sales: 34; Year: 2014',
      'body Region, Sales: South and West; Year: 2015',
      'body A remark.',
      'body Another.',
      'footnote Its note.',
      'body Between.',
      'body Port | Ships | Tons',
      'body Port: Emden; Ships: 12',
      'body Ships: 7; Tons: 900',
      'footnote Estimated.',
      'body Below.',
    ],
  );
  const grouped = String.raw`\trhdr\cellx1000\clmgf\cellx2000\clmrg\cellx3000`;
  const plain = String.raw`\cellx1000\cellx2000\cellx3000`;
  await checkRtf(
    word(
      row(grouped, '', '2014', '') +
        row(String.raw`\trhdr${plain}`, 'Region', 'Oil', 'Gas') +
        row(String.raw`\clvmgf${plain}`, 'North', '3', '4') +
        row(String.raw`\clvmrg${plain}`, '', '5', '6'),
    ),
    [
      'body 2014',
      'body Region | Oil | Gas',
      'body Region: North; 2014 Oil: 3; 2014 Gas: 4',
      'body Region: North; 2014 Oil: 5; 2014 Gas: 6',
    ],
  );
  // A table without such a row, and rows whose description is damaged or missing.
  await checkRtf(
    word(
      row(three, 'a', 'b', 'c') + row(three, 'd', 'e', 'f') + row(String.raw`\cellx9\cellx`, 'g', 'h', 'i'),
    ),
    ['body a | b | c', 'body d | e | f', 'body g | h | i'],
  );
});

test('what is not part of the text is left out', async () => {
  await checkRtf(
    word(
      String.raw`{\header Page head\par}{\footer \pard 1\par}\pard {\v hidden}{\deleted gone}{\mvf moved}Kept {\*\bkmkstart a}{\*\bkmkend a}
{\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt the link}}{\xe index}{\*\annotation no}{\*\atnid AB}\v also hidden\v0 .\par
{\pict\pngblip 89504e47}{\object{\*\objdata 0102}{\result Shown}}{\*\unknown x{\b y}}\par`,
    ),
    ['body Kept the link.', 'body Shown'],
  );
});

test('numbers of lists are kept, bullets are not', async () => {
  await checkRtf(
    word(
      String.raw`{\pntext\f1\'B7\tab}One\par{\listtext 2.\tab}Two\par{\listtext\f1 \u-3913?\tab}Three\par`,
    ),
    ['body One', 'body 2. Two', 'body Three'],
  );
});

test('a text box follows the paragraph in which it is anchored', async () => {
  await checkRtf(
    word(
      String.raw`\pard A{\shp{\*\shpinst\shpleft1{\sp{\sn posh}{\sv 2}}{\shptxt\pard Box one\par Box two\par}}{\shprslt{\*\do{\dptxbxtext Box one}}}}B\par C\par`,
    ),
    ['title AB', 'body Box one', 'body Box two', 'body C'],
  );
});

test('the document properties are metadata', async () => {
  const { metadata } = await readAs(
    'a.rtf',
    latin1(
      String.raw`{\rtf1\ansi{\info{\title Port of \'c9vry}{\author Ann Lee;Bo Day}{\creatim\yr2015\mo3\dy4\hr10}{\revtim\yr2016}{\operator Cy}}Text\par}`,
    ),
  );
  assert.equal(metadata.title, 'Port of Évry');
  assert.deepEqual(metadata.author, [{ literal: 'Ann Lee' }, { literal: 'Bo Day' }]);
  assert.deepEqual(metadata.issued, { 'date-parts': [[2015, 3, 4]] });
  assert.deepEqual(metadata.custom?.['origin'], {
    title: 'document properties',
    author: 'document properties',
    issued: 'document properties',
  });
});

test("TextEdit's files, and text without styles, which itself says what it is", async () => {
  const paragraph =
    'The tanker left port on 4 March with 42 tonnes of crude oil aboard, and the crew of twelve said nothing.';
  await checkRtf(
    `{\\rtf1\\ansi\\ansicpg1252\\cocoartf2639\n{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}\n{\\*\\expandedcolortbl;;}\n\\pard\\tx566\n\\f0\\fs24 \\cf0 Tanker Leaves Port\\\n\\\n${paragraph}\\\nCaf\\'e9\\uc0\\u8217 s end.}`,
    ['title Tanker Leaves Port', `body ${paragraph}`, 'body Café’s end.'],
  );
});

test('signs of the font Symbol are letters and signs, those of other sign fonts bullets', async () => {
  const fonts = String.raw`{\rtf1\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset2 Symbol;}{\f2\fcharset2 Wingdings;}}`;
  await checkRtf(String.raw`${fonts}\pard\f1 aB\'a3\'b4\'a5 \u61537\'3f \u-3935?\f2 \'a7 x\f0 y\par}`, [
    'body αΒ≤×∞ α ϒ• •y',
  ]);
});

test('lines wrapped by hand are joined', async () => {
  const line = 'The results show that the inhibitor lowered the rate of';
  const item = 'apples and pears and everything else that grows there';
  await checkRtf(
    String.raw`{\rtf1 A title\par ${line}\par contraction, as well as the reduced relaxation time,\par and more.\par Next\par - ${item}\par}`,
    [
      'title A title',
      `body ${line} contraction, as well as the reduced relaxation time, and more.`,
      'heading Next',
      `body - ${item}`,
    ],
  );
  await checkRtf(word(String.raw`{\pntext\f1\'B7\tab}${item}\par{\pntext\f1\'B7\tab}${item}\par`), [
    `body ${item}`,
    `body ${item}`,
  ]);
});

test('more than three headings in a row are none, and a first heading is the title', async () => {
  const { passages } = await readAs(
    'a.rtf',
    String.raw`{\rtf1 Mr Nonames\par Zone la Nonames\par 22000 Sometown\par 33000 Nonames\par Email : nonames@nonames.fr Sometown le, 14/06/2011\par Devis N° : IXX 20110614 001\par Version : 20110614\par Dear Sir, we have looked at your request and are glad to tell you that it is granted.\par}`,
  );
  assert.ok(passages.every(({ section }) => section !== 'heading'));
  await checkRtf(word(String.raw`\pard\s1 The Port\par\pard The ship left.\par\pard\s1 The Sea\par`), [
    'title The Port',
    'body The ship left.',
    'heading The Sea',
  ]);
});

test('what stands above the first heading may be the title and the byline', async () => {
  await checkRtf(
    word(
      String.raw`\pard Pandoc Test Suite\par\pard By John MacFarlane\par\pard ----------\par\pard\s1 Headers\par\pard The ship left the port at noon on the day before.\par`,
    ),
    [
      'title Pandoc Test Suite',
      'byline By John MacFarlane',
      'heading Headers',
      'body The ship left the port at noon on the day before.',
    ],
  );
});

test('a file that is cut off says so', async () => {
  const cut = await readAs('a.rtf', '{\\rtf1 The ship left.\\par The men {\\b st');
  assert.deepEqual(linesOf(cut), ['body The ship left.', 'body The men st']);
  assert.deepEqual(
    cut.problems.map(({ message }) => message),
    ['The file is cut off: what stood behind its last words is missing. Copy or download it again.'],
  );
  for (const content of ['{\\rtf1\\ansi{\\fonttbl{\\f0 Ar', '\0\0\0\0']) {
    const { refused } = await readAs('a.rtf', content);
    assert.equal(refused, 'damaged', content);
  }
});

test('damaged and hostile files are read as far as they go', async () => {
  await checkRtf(`{\\rtf1 ${'{'.repeat(100_000)}deep${'}'.repeat(100_000)} after}`, ['body deep after']);
  await checkRtf('{\\rtf1 unclosed {\\b text \\par more', ['body unclosed text', 'body more']);
  await checkRtf('{\\rtf1 a}}}} b\\par', ['body a b']);
  await checkRtf('{\\rtf1 a\\', ['body a']);
  await checkRtf(`{\\rtf1 a\\bin999999999 b`, ['body a']);
  const { problems } = await readAs('a.rtf', '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}}');
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['The file is empty: it has no passages.'],
  );
});

test('a file that begins as RTF does is RTF whatever its name says', async () => {
  for (const path of ['a.txt', 'a.doc', 'letter'])
    assert.deepEqual(linesOf(await readAs(path, '{\\rtf1 Words\\par}')), ['body Words'], path);
  assert.deepEqual(linesOf(await readAs('a.txt', 'About {\\rtf1')), ['body About {\\rtf1']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile, statedBy, zipOf } from './shown.ts';

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** A book whose files stand in the spine in the order given. */
function epub(
  pages: Readonly<Record<string, string>>,
  metadata = '',
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries = Object.entries(pages);
  const items = entries.map(
    ([name], at) =>
      `<item id="i${at}" href="${encodeURI(name)}" media-type="application/xhtml+xml"${name.startsWith('nav') ? ' properties="nav"' : ''}/>`,
  );
  const files = entries.map(([name, body]) => [
    `OEBPS/${name}`,
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="e"><head><title/></head><body>${body}</body></html>`,
  ]);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OEBPS/content.opf': `<package xmlns:dc="d" xmlns:opf="o"><metadata>${metadata}</metadata><manifest>${items.join('')}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine>${entries.map((_, at) => `<itemref idref="i${at}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(files),
    ...more,
  });
}

const long =
  'The harbour lay still that night, and no one on the quay saw the lights of the tanker go out one by one.';

test('a book is read in the order of its spine, without its navigation', async () => {
  assert.deepEqual(
    await passagesOf(
      'a.epub',
      epub({
        'nav.xhtml': '<nav><ol><li><a href="z.xhtml">One</a></li></ol></nav>',
        'z.xhtml': `<h1>Chapter One</h1><p>${long}<a id="p4"/> It rained.</p>`,
        'part two/a b.xhtml': `<h1>Chapter Two</h1><p>${long}</p><blockquote><p>A quotation.</p></blockquote>`,
      }),
    ),
    [
      'boilerplate: One',
      'heading: Chapter One',
      `body: ${long} It rained.`,
      'heading: Chapter Two',
      `body: ${long}`,
      'body: A quotation.',
    ],
  );
});

test('the page of rights, lists of contents and page numbers are no evidence', async () => {
  const lines = await passagesOf(
    'a.epub',
    epub(
      {
        'a.xhtml': '<h1>Lost Ships</h1><p>By Anna Weber</p>',
        'b.xhtml':
          '<p>Copyright © 2020 by Anna Weber</p><p>ISBN 978-3-16-148410-0</p><p>Printed in Kiel.</p>',
        'c.xhtml':
          '<h2>Contents</h2><p><a href="d.xhtml">One</a></p><p><a href="e.xhtml">Two</a></p><p><a href="f.xhtml">Three</a></p>',
        'd.xhtml': `<h2>One</h2><p>${long}<span class="pagenum">[Pg 12]</span> It rained.<span class="lnum">150</span> <span class="lineno">ninety</span><span epub:type="pagebreak">13</span></p><aside epub:type="footnote"><p>See the log.</p></aside>`,
      },
      '<dc:title>Lost Ships</dc:title>',
    ),
  );
  assert.deepEqual(lines, [
    'title: Lost Ships',
    'byline: By Anna Weber',
    'boilerplate: Copyright © 2020 by Anna Weber',
    'boilerplate: ISBN 978-3-16-148410-0',
    'boilerplate: Printed in Kiel.',
    'boilerplate: Contents',
    'boilerplate: One',
    'boilerplate: Two',
    'boilerplate: Three',
    'heading: One',
    `body: ${long} It rained. ninety`,
    'footnote: See the log.',
  ]);
});

/** The pages of each passage of a book, as a citation names them; `-` without one. */
async function pagesIn(book: Uint8Array): Promise<string[]> {
  const { passages } = await readingOfFile('a.epub', book);
  return passages.map(({ text, locators }) => {
    const pages = locators.filter(({ label }) => label === 'page');
    const shown = pages.map(({ first, last }) => (last === undefined ? first : `${first}-${last}`));
    return `${shown.join(' ') || '-'} ${text.slice(0, 9)}`;
  });
}

const pagebreak = (attributes: string, text = ''): string => `<span ${attributes}>${text}</span>`;
const item = (label: string, target: string): string => `<li><a href="${target}">${label}</a></li>`;

test('passages have the pages in print that the book marks', async () => {
  assert.deepEqual(
    await pagesIn(
      epub({
        'a.xhtml': `<p>First. ${long}</p>${pagebreak('epub:type="pagebreak" title="iv"')}<p>Second. ${long}</p>`,
        'b.xhtml': `<h1>Third</h1><p>${pagebreak('role="doc-pagebreak" aria-label=" page 1. "')}Fourth. It rained.</p>
<p>Fifth. ${long} ${pagebreak('epub:type="pagebreak"', '[2]')} ${long} ${pagebreak('id="page_003" role="doc-pagebreak"')} It ended.</p>`,
        'c.xhtml': `<p>Sixth. ${long}</p>${pagebreak('epub:type="pagebreak" title="Plate A"')}<p>Seventh. It rained.</p>`,
      }),
    ),
    ['- First. Th', 'iv Second. T', 'iv Third', '1 Fourth. I', '1-3 Fifth. Th', '3 Sixth. Th', '3 Seventh. '],
  );
});

test('passages have the pages in print that the book lists', async () => {
  const nav = `<nav epub:type="page-list"><ol>${item('11', 'a%20b.xhtml')}${item('12', 'a%20b.xhtml#x')}${item('14', 'c.xhtml#none')}</ol></nav>`;
  const found = await pagesIn(
    epub({
      'nav.xhtml': nav,
      'a b.xhtml': `<p>First. ${long}</p><p id="x">Second. ${long}</p>`,
      'c.xhtml': `<p>Third. ${long}</p>`,
    }),
  );
  assert.deepEqual(found.slice(-3), ['11 First. Th', '12 Second. T', '12 Third. Th']);
  const target = '<navLabel><text>7</text></navLabel><content src="a.xhtml#p7"/>';
  const ncx = `<ncx><pageList><pageTarget value="9">${target}</pageTarget></pageList></ncx>`;
  const older = { 'a.xhtml': `<p>First. ${long}</p><p><a name="p7"/>Second. ${long}</p>` };
  assert.deepEqual(await pagesIn(epub(older, '', { 'OEBPS/toc.ncx': ncx })), ['- First. Th', '7 Second. T']);
});

test('what stands outside Project Gutenberg’s marks is boilerplate', async () => {
  const lines = await passagesOf(
    'a.epub',
    epub({
      'a.xhtml': `<p>This ebook is for the use of anyone.</p><p>*** START OF THE PROJECT GUTENBERG EBOOK SHIPS ***</p><h2>One</h2><p>${long}</p>`,
      'b.xhtml': `<p>${long}</p><p>*** END OF THE PROJECT GUTENBERG EBOOK SHIPS ***</p><p>Updated editions will replace the previous one.</p>`,
    }),
  );
  assert.deepEqual(
    lines.map((line) => line.split(':', 1)[0]),
    ['boilerplate', 'boilerplate', 'heading', 'body', 'body', 'boilerplate', 'boilerplate'],
  );
});

test('its package is data: authors in reading order, without translators', async () => {
  const metadata =
    '<dc:title>Lost Ships</dc:title><dc:creator id="a">Weber, Anna</dc:creator><dc:creator opf:role="trl">Bo Lake</dc:creator><dc:creator id="c">Cid Ray</dc:creator>' +
    '<meta refines="#c" property="role">ill</meta><dc:date opf:event="conversion">2022-01-01</dc:date><dc:date opf:event="publication">2019-08</dc:date><dc:publisher>Quay Press</dc:publisher>' +
    '<dc:identifier>urn:isbn:978-3-16-148410-0</dc:identifier><dc:language>en</dc:language>';
  const reading = await readingOfFile('a.epub', epub({ 'a.xhtml': `<p>${long}</p>` }, metadata));
  assert.deepEqual(statedBy(reading), {
    title: 'Lost Ships',
    author: 'Anna Weber',
    date: '2019-08',
    publisher: 'Quay Press',
    type: 'book',
  });
  assert.equal(reading.metadata['ISBN'], '9783161484100');
});

const encryption = (uri: string, algorithm: string): Record<string, string> => ({
  'META-INF/encryption.xml': `<encryption xmlns:enc="e"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`,
});

test('a locked book says so; locked fonts do not matter', async () => {
  const aes = 'http://www.w3.org/2001/04/xmlenc#aes128-cbc';
  const pages = { 'a.xhtml': `<p>${long}</p>` };
  const locked = await readingOfFile('a.epub', epub(pages, '', encryption('OEBPS/a.xhtml', aes)));
  assert.deepEqual([locked.refused, locked.passages.length], ['encrypted', 0]);
  assert.match(locked.problems[0]?.message ?? '', /locked by its seller \(DRM\)/);
  for (const [uri, algorithm] of [
    ['OEBPS/font.otf', 'http://www.idpf.org/2008/embedding'],
    ['OEBPS/font.otf', aes],
  ] as const)
    assert.equal(
      (await readingOfFile('a.epub', epub(pages, '', encryption(uri, algorithm)))).passages.length,
      1,
    );
});

test('a damaged book says so', async () => {
  const whole = epub({ 'a.xhtml': `<p>${long}</p>` });
  assert.equal((await readingOfFile('a.epub', whole.subarray(0, 300))).refused, 'damaged');
  assert.equal(
    (await readingOfFile('a.epub', zipOf({ mimetype: 'application/epub+zip' }))).refused,
    'damaged',
  );
  assert.equal((await readingOfFile('a.epub', epub({}))).refused, 'damaged');
});

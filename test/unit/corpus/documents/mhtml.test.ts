import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile, statedBy } from './shown.ts';

/** A page as Chrome saves it, with these lines of its HTML and its encoding. */
function saved(html: string, encoding: string, charset = 'utf-8'): string {
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://quay.example/2021/05/04/tanker',
    'Subject: =?utf-8?Q?Tanker?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary--x----"',
    '',
    '------Boundary--x----',
    `Content-Type: text/html; charset=${charset}`,
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://quay.example/2021/05/04/tanker',
    '',
    html,
    '------Boundary--x----',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://quay.example/a.png',
    '',
    'iVBORw0KGgo=',
    '------Boundary--x------',
    '',
  ].join('\r\n');
}

const page =
  '<html><body><h1>Tanker leaves</h1><p>The ship left the port of Kiel before dawn, without lights.</p></body></html>';

test('a page in quoted-printable', async () => {
  const html = page
    .replace('<p>', '<p class=3D"a">')
    .replace('without', 'with=\r\nout')
    .replace('Kiel', 'K=C3=B6ln');
  assert.deepEqual(await passagesOf('a.mhtml', saved(html, 'quoted-printable')), [
    'title: Tanker leaves',
    'body: The ship left the port of Köln before dawn, without lights.',
  ]);
});

test('a page in base64, with the code page that its part states', async () => {
  const html = btoa(page.replace('Kiel', 'K\xF6ln')).replaceAll(/.{60}/g, '$&\r\n');
  assert.deepEqual(
    (await passagesOf('a.mht', saved(html, 'base64', 'iso-8859-1')))[1],
    'body: The ship left the port of Köln before dawn, without lights.',
  );
});

test('its address is that of the page, whatever the name of the file', async () => {
  const reading = await readingOfFile('a.txt', saved(page, '8bit'));
  assert.deepEqual(statedBy(reading), {
    title: 'Tanker leaves',
    date: '2021-05-04',
    url: 'https://quay.example/2021/05/04/tanker',
    type: 'webpage',
  });
});

test('a file without a page says so', async () => {
  for (const content of [
    '',
    'MIME-Version: 1.0',
    saved(page, '8bit').slice(0, 200),
    saved(page, '8bit').replace('text/html; charset', 'text/css; charset'),
  ]) {
    const { refused, passages, problems } = await readingOfFile('a.mhtml', content);
    assert.deepEqual([refused, passages.length], ['damaged', 0]);
    assert.match(problems[0]?.message ?? '', /no web page/);
  }
});

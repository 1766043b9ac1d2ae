import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sha256 } from '../../src/text/sha256.ts';
import { page, redirect, type TestServer, testServer } from './add-server.ts';
import { makePlace, type Place } from './helpers.ts';

const article = `<!doctype html><html lang="en"><head><title>Port closed</title>
<meta name="author" content="Anna Weber"></head><body><article><h1>Port closed</h1>
<p>The port of Varna was closed on Monday because of the storm, the harbour master said in a statement.</p>
<p>It will open again as soon as the wind falls, and no ship was damaged in the harbour, he said.</p>
<script src="/script.js"></script><img src="/picture.png"></article></body></html>`;
const latin = Buffer.from(article.replace('Varna', 'Caf\u00e9 \u201cX\u201d'), 'latin1');
const windows = Uint8Array.from(
  Buffer.from('Caf\u00e9 de la gare. Le port est ferm\u00e9 depuis lundi, dit-il.', 'latin1'),
);

describe('briefing add', () => {
  let place: Place;
  let server: TestServer;
  const read = (path: string): string => readFileSync(join(place.folder, path), 'utf8');
  const entries = (): readonly Record<string, unknown>[] => JSON.parse(read('sources/references.json'));
  const stored = (): readonly string[] =>
    readdirSync(join(place.folder, 'sources')).filter((name) => name !== 'references.json');
  before(async () => {
    server = await testServer({
      '/port': page(article),
      '/latin.html': page(latin, { 'content-type': 'text/html; charset=iso-8859-1' }),
      '/plain': page(windows, { 'content-type': 'text/plain; charset=windows-1252' }),
      '/cyrillic.txt': page(
        Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0, 0x21]),
        {
          'content-type': 'text/plain; charset=windows-1251',
        },
      ),
      '/greek': page(Uint8Array.from([0xca, 0xeb, 0xe5, 0xe9, 0xf3, 0xf4, 0xfc]), {
        'content-type': 'text/plain; charset="ISO-8859-7"',
      }),
      '/notes': page('# Notes\n\nThe port was closed.', { 'content-type': 'text/markdown' }),
      '/data.csv': page('Ship,Port\nOstra,Varna\n', { 'content-type': 'text/plain' }),
      '/report': page('%PDF-1.4\n%%EOF', { 'content-type': 'application/octet-stream' }),
      '/named': page('The port was closed.', {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="../../up.txt"; filename*=UTF-8''..%2F..%2Fh%C3%A4fen.txt`,
      }),
      '/picture': page(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), {
        'content-type': 'image/png',
      }),
      '/false': page(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
      '/script.js': page('alert(1)', { 'content-type': 'application/javascript' }),
      '/empty': page(''),
      '/list.bib': page('@book{a, title = {A}}', { 'content-type': 'text/x-bibtex' }),
      '/first': redirect('/second'),
      '/second': redirect('/port', 308),
      '/loop': redirect('/loop'),
      '/away': redirect('ftp://example.org/a'),
      '/file': redirect('file:///etc/passwd'),
      '/nowhere': (_request, response) => void response.writeHead(302).end(),
      '/secret': (_request, response) => void response.writeHead(403, 'Forbidden').end(),
      '/broken': (_request, response) => void response.writeHead(503, 'Busy').end(),
      '/cut': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
        response.write('<p>The port');
        setTimeout(() => response.destroy(), 20);
      },
      '/short': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '3', connection: 'close' });
        response.socket?.end('The port was closed and more.');
      },
      '/packed': page(gzipSync(article), { 'content-encoding': 'gzip' }),
      '/con': page('The port was closed.', { 'content-type': 'text/plain' }),
    });
  });
  beforeEach(() => {
    place?.remove();
    place = makePlace({ 'sources/old.txt': 'The old port.' }, false);
    server.asked.length = 0;
  });
  after(async () => {
    place.remove();
    await server.close();
  });

  test('a page is stored as it came, with its entry', async () => {
    const { code, out, err } = await place.briefing(['add', `${server.address}/port#top`]);
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, 'sources/port-closed.html: added as @port-closed-html (Port closed, 1 KiB).\n');
    assert.equal(read('sources/port-closed.html'), article);
    const [entry] = entries();
    const now = new Date();
    assert.deepEqual(entry?.['accessed'], {
      'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]],
    });
    assert.equal(entry?.['URL'], `${server.address}/port`);
    assert.equal(entry?.['title'], 'Port closed');
    assert.equal(entry?.['id'], 'port-closed-html');
    const custom: Record<string, unknown> = Object(entry?.['custom']);
    assert.equal(custom['file'], 'port-closed.html');
    assert.equal(custom['sha256'], sha256(new TextEncoder().encode(article)));
    assert.equal(Object(custom['origin']).URL, 'the address fetched');
    // Nothing that the page names is asked for, and no cookie is sent.
    assert.deepEqual(
      server.asked.map(({ path, headers }) => [path, headers.cookie]),
      [['/port', undefined]],
    );
  });

  test('the source can be cited by its key, and its entry is sound', async () => {
    await place.briefing(['add', `${server.address}/port`]);
    const { out } = await place.briefing(['search', 'harbour master', '--format', 'json']);
    assert.match(out, /"port-closed-html"/);
    const { err } = await place.briefing(['index']);
    assert.doesNotMatch(err, /references/);
  });

  test('what stands in the bibliography stays as it is', async () => {
    const was = '[\n\t{ "id": "x",  "type": "book", "title":"A" }\n]\n';
    writeFileSync(join(place.folder, 'sources/References.json'), was);
    await place.briefing(['add', `${server.address}/port`]);
    const now = read('sources/References.json');
    assert.ok(now.startsWith(was.slice(0, was.lastIndexOf('\n]'))));
    assert.equal(JSON.parse(now).length, 2);
  });

  test('a broken bibliography is named, and nothing is stored', async () => {
    writeFileSync(join(place.folder, 'sources/references.json'), '[{]');
    const { code, err } = await place.briefing(['add', `${server.address}/port`]);
    assert.deepEqual([code, stored()], [2, ['old.txt']]);
    assert.match(err, /references\.json is not a valid JSON list\. Fix it first; nothing was added\./);
  });

  test('the same bytes are not stored twice, and no file is overwritten', async () => {
    await place.briefing(['add', `${server.address}/port`]);
    const again = await place.briefing(['add', `${server.address}/port`]);
    assert.equal(again.out, 'sources/port-closed.html has the same bytes: nothing was added.\n');
    writeFileSync(join(place.folder, 'sources/port-closed.html'), 'mine');
    const third = await place.briefing(['add', `${server.address}/port`]);
    assert.match(third.out, /^sources\/port-closed-2\.html: added as @port-closed-2-html/);
    assert.equal(read('sources/port-closed.html'), 'mine');
    assert.deepEqual(
      entries().map(({ id }) => id),
      ['port-closed-html', 'port-closed-2-html'],
    );
  });

  test('redirects are followed one by one, and the last address is stored', async () => {
    const { code } = await place.briefing(['add', `${server.address}/first`]);
    assert.equal(code, 0);
    assert.deepEqual(
      server.asked.map(({ path, headers }) => [path, headers.cookie]),
      [
        ['/first', undefined],
        ['/second', undefined],
        ['/port', undefined],
      ],
    );
    const [entry] = entries();
    assert.equal(entry?.['URL'], `${server.address}/port`);
    assert.equal(Object(Object(entry?.['custom']).origin).URL, `redirected from ${server.address}/first`);
  });

  test('a code page that only the server names is kept', async () => {
    await place.briefing([
      'add',
      `${server.address}/plain`,
      `${server.address}/cyrillic.txt`,
      `${server.address}/greek`,
      `${server.address}/latin.html`,
    ]);
    const { out } = await place.briefing([
      'read',
      ...stored().map((name) => `sources/${name}`),
      '--format',
      'json',
    ]);
    assert.match(out, /Caf\u00e9 de la gare\. Le port est ferm\u00e9/);
    assert.match(out, /Привет, мир!/);
    assert.match(out, /Κλειστό/);
    // As their letters show it, so they stay as they came.
    assert.equal(readFileSync(join(place.folder, 'sources/cyrillic.txt'))[0], 0xcf);
    assert.match(read('sources/greek.txt'), /^\uFEFFΚλειστό/);
    const greek = entries().find(({ id }) => id === 'greek');
    assert.equal(
      Object(Object(greek?.['custom']).origin).charset,
      'iso-8859-7 by the server; stored as UTF-8',
    );
  });

  const kinds: readonly (readonly [path: string, file: string])[] = [
    ['/notes', 'notes.md'],
    ['/data.csv', 'data.csv'],
    ['/report', 'report.pdf'],
    ['/named', 'hafen.txt'],
    ['/packed', 'port-closed.html'],
    ['/con', '127-0-0-1.txt'],
  ];
  for (const [path, file] of kinds)
    test(`${path} is stored as ${file}`, async () => {
      await place.briefing(['add', `${server.address}${path}`]);
      assert.deepEqual(
        stored().filter((name) => name !== 'old.txt'),
        [file],
      );
    });

  const refused: readonly (readonly [path: string, message: RegExp])[] = [
    ['/none', /answers 404 Not Found: there is no such page\./],
    ['/secret', /answers 403 Forbidden: it is not open to everybody/],
    ['/broken', /answers 503 Busy: try again later\./],
    ['/picture', /is no text \(image\/png\)\./],
    ['/false', /is no text \(picture\)\./],
    ['/script.js', /is no text \(application\/javascript\)\./],
    ['/empty', /is empty\./],
    ['/list.bib', /is a bibliography, not a source/],
    ['/loop', /without an end \(10 redirects\)\./],
    ['/away', /redirects to ftp:\/\/example\.org\/a, which is not fetched\./],
    ['/file', /redirects to file:\/\/\/etc\/passwd, which is not fetched\./],
    ['/nowhere', /redirects to no address\./],
    ['/cut', /broke off before it was complete\./],
  ];
  for (const [path, message] of refused)
    test(`${path} is refused`, async () => {
      const { code, out, err } = await place.briefing(['add', `${server.address}${path}`]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.deepEqual(stored(), ['old.txt']);
      assert.equal(existsSync(join(place.folder, 'sources/references.json')), false);
      if (path === '/loop') assert.equal(server.asked.length, 11);
    });

  test('a server that says a wrong length is read as far as it says, or refused', async () => {
    const { code, err } = await place.briefing(['add', `${server.address}/short`]);
    if (code === 2) assert.match(err, /broke off|cannot be fetched/);
    else assert.deepEqual(stored().length, 2);
  });

  const addresses: readonly (readonly [from: string, message: RegExp])[] = [
    ['ftp://example.org/a', /only https and http addresses are, not ftp\./],
    ['https://anna:secret@example.org/', /https:\/\/example\.org\/ has a user name or password in it/],
    ['http://[', /There is no file|is no address/],
    ['http://127.0.0.1:1/', /refuses the connection|cannot be fetched/],
    ['http://nowhere.invalid/', /there is no server nowhere\.invalid|cannot be fetched/],
    ['missing.txt', /There is no file .*missing\.txt\./],
    ['sources', /is among the sources already|cannot be read/],
    ['sources/old.txt', /is among the sources already\./],
  ];
  for (const [from, message] of addresses)
    test(`${from} is refused`, async () => {
      const { code, err } = await place.briefing(['add', from]);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.doesNotMatch(err, /secret/);
    });

  test('a file is copied in with where it was', async () => {
    mkdirSync(join(place.folder, 'inbox'));
    writeFileSync(join(place.folder, 'inbox/Der Hafen (1).txt'), 'The port was closed.\n\nNobody came.\n');
    const { code, out } = await place.briefing(['add', 'inbox/Der Hafen (1).txt', '--format', 'json']);
    assert.equal(code, 0);
    const [row] = JSON.parse(out);
    assert.deepEqual([row.key, row.file], ['der-hafen-1', 'sources/der-hafen-1.txt']);
    const [entry] = entries();
    assert.equal(
      Object(Object(entry?.['custom']).origin).file,
      `copied from ${join(place.folder, 'inbox/Der Hafen (1).txt')}`,
    );
    assert.equal(entry?.['URL'], undefined);
    assert.equal(existsSync(join(place.folder, 'inbox/Der Hafen (1).txt')), true);
  });

  test('without a sources folder, one is made', async () => {
    const other = makePlace({ 'x.txt': 'The port was closed.' }, false);
    try {
      const { code, out } = await other.briefing(['add', 'x.txt']);
      assert.deepEqual([code, out], [0, 'sources/x.txt: added as @x (x, 1 KiB).\n']);
    } finally {
      other.remove();
    }
  });
});

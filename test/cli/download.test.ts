import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { DownloadLimits, Progress } from '../../src/adding/host.ts';
import { AddRefusal } from '../../src/adding/refusal.ts';
import { download } from '../../src/platform/node/download.ts';
import { page, redirect, type TestServer, testServer } from './add-server.ts';

const limits: DownloadLimits = { most: 64 * 1024, answer: 400, whole: 1500 };
const zeros = new Uint8Array(32 * 1024 * 1024);
let server: TestServer;
let other: TestServer;

before(async () => {
  other = await testServer({ '/page': page('<p>Here</p>') });
  server = await testServer({
    '/ok': page('<p>The port</p>', { 'content-type': 'Text/HTML; charset="UTF-8"' }),
    '/bomb': page(gzipSync(zeros), { 'content-encoding': 'gzip' }),
    '/large': page(zeros.subarray(0, 65 * 1024)),
    '/stated': (_request, response) => {
      response.writeHead(200, { 'content-length': String(2 ** 40) });
      response.write('x');
    },
    '/endless': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const timer = setInterval(() => response.write('x'.repeat(4096)), 1);
      response.on('close', () => clearInterval(timer));
    },
    '/silent': () => {},
    '/stalls': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('The port');
    },
    '/drips': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    },
    '/notgzip': page('The port', { 'content-encoding': 'gzip' }),
    '/other': (request, response) => redirect(`${other.address}/page`)(request, response),
    '/hops': redirect('/hops-1'),
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `/hops-${at + 1}`,
        redirect(at === 8 ? '/ok' : `/hops-${at + 2}`, 301),
      ]),
    ),
  });
});
after(async () => {
  await server.close();
  await other.close();
});

function fetched(path: string, report: (progress: Progress) => void = () => {}): ReturnType<typeof download> {
  return download(new URL(`${server.address}${path}`), limits, report, new AbortController().signal);
}

const refused: readonly (readonly [path: string, message: RegExp])[] = [
  ['/bomb', /is larger than 0\.0625 MiB/],
  ['/large', /is larger than/],
  ['/stated', /is larger than/],
  ['/endless', /is larger than/],
  ['/silent', /did not answer within 0\.4 seconds/],
  ['/stalls', /did not answer within 0\.4 seconds/],
  ['/drips', /did not answer within 1\.5 seconds/],
  ['/notgzip', /broke off before it was complete/],
];

for (const [path, message] of refused)
  test(`a download is refused: ${path}`, async () => {
    const started = performance.now();
    await assert.rejects(
      fetched(path),
      (error) => error instanceof AddRefusal && message.test(error.message),
    );
    assert.ok(performance.now() - started < 4000);
  });

test('type, code page and progress of a download', async () => {
  const steps: Progress[] = [];
  const { bytes, ...about } = await fetched('/ok', (progress) => steps.push(progress));
  assert.equal(new TextDecoder().decode(bytes), '<p>The port</p>');
  assert.deepEqual(about, { address: `${server.address}/ok`, type: 'text/html', charset: 'UTF-8' });
  assert.deepEqual(steps.at(-1)?.bytes, bytes.length);
});

test('ten redirects are followed, and to another server too', async () => {
  assert.equal((await fetched('/hops')).address, `${server.address}/ok`);
  assert.equal((await fetched('/other')).address, `${other.address}/page`);
});

test('a download that is cancelled is no refusal', async () => {
  const controller = new AbortController();
  const running = download(new URL(`${server.address}/silent`), limits, () => {}, controller.signal);
  setTimeout(() => controller.abort(), 50);
  await assert.rejects(running, { name: 'AbortError' });
});

test('a server that does not speak HTTP is refused', async () => {
  const odd = createServer((socket) => socket.end('hello\r\n\r\n'));
  await new Promise<void>((done) => odd.listen(0, '127.0.0.1', done));
  const address = odd.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  try {
    const url = new URL(`http://127.0.0.1:${port}/`);
    await assert.rejects(
      download(url, limits, () => {}, new AbortController().signal),
      (error) => error instanceof AddRefusal,
    );
    await assert.rejects(
      download(new URL(`https://127.0.0.1:${port}/`), limits, () => {}, new AbortController().signal),
      (error) => error instanceof AddRefusal && /certificate|broke off|cannot be fetched/.test(error.message),
    );
  } finally {
    odd.close();
  }
});

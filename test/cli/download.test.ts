import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { DownloadLimits, Progress } from '../../src/adding/host.ts';
import { AddRefusal } from '../../src/adding/refusal.ts';
import { download } from '../../src/platform/node/download.ts';
import { isOfOwnNetwork, refuseWayInside } from '../../src/platform/node/own-network.ts';
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
    '/halfgzip': page(gzipSync('The port '.repeat(99)).subarray(0, 10), { 'content-encoding': 'gzip' }),
    '/headers': (_request, response) => {
      response.writeHead(200, { 'x-long': 'x'.repeat(40_000) });
      response.end('x');
    },
    '/asked': (request, response) => {
      response.end(String(request.headers['accept-encoding']));
    },
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
  ['/halfgzip', /broke off before it was complete/],
  ['/headers', /cannot be fetched: its server sends more headers than is allowed/],
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

test('a port that is no web server’s is refused in words', async () => {
  await assert.rejects(
    download(new URL('http://127.0.0.1:25/'), limits, () => {}, new AbortController().signal),
    (error) => error instanceof AddRefusal && /cannot be fetched: bad port/.test(error.message),
  );
});

const names: Readonly<Record<string, readonly string[]>> = {
  'news.example': ['93.184.216.34'],
  'office.example': ['93.184.216.34', '10.1.2.3'],
  'six.example': ['2606:2800:220:1::1'],
};
async function lookUp(name: string): Promise<readonly string[]> {
  const found = names[name];
  if (found === undefined) throw new Error('ENOTFOUND');
  return found;
}

for (const [host, expected] of [
  ['127.0.0.1', true],
  ['localhost', true],
  ['a.localhost', true],
  ['[::1]', true],
  ['[::ffff:192.168.1.1]', true],
  ['[fe80::1]', true],
  ['[fd12::1]', true],
  ['2130706433', true],
  ['0x7f.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['172.31.0.1', true],
  ['office.example', true],
  ['172.32.0.1', false],
  ['93.184.216.34', false],
  ['[2606:2800:220:1::1]', false],
  ['news.example', false],
  ['six.example', false],
  ['nobody.example', false],
  ['localhost.example', false],
] as const)
  test(`${host} is ${expected ? 'inside' : 'outside'}`, async () => {
    assert.equal(await isOfOwnNetwork(new URL(`http://${host}/`), lookUp), expected);
  });

function way(at: string, to: string): Promise<void> {
  return refuseWayInside(new URL(at), new URL(to), at, new AbortController().signal, lookUp);
}

test('a server outside cannot lead inside; one inside can', async () => {
  await assert.rejects(
    way('https://news.example/a', 'http://169.254.169.254/meta'),
    /in this machine or its network/,
  );
  await assert.rejects(
    way('https://news.example/a', 'http://office.example/'),
    /in this machine or its network/,
  );
  await way('http://127.0.0.1:8080/a', 'http://localhost:9090/b');
  await way('https://news.example/a', 'https://six.example/b');
  await way('https://news.example/a', 'https://nobody.example/b');
});

test('an answer is asked for unpacked, because a packed one that is cut short says nothing of it', async () => {
  assert.equal(new TextDecoder().decode((await fetched('/asked')).bytes), 'identity');
});

function endless(): Promise<readonly string[]> {
  return new Promise(() => {});
}

test('a name that is looked up for long ends with the download', async () => {
  const controller = new AbortController();
  const at = new URL('https://news.example/a');
  const waiting = refuseWayInside(at, new URL('https://six.example/'), at.href, controller.signal, endless);
  setTimeout(() => controller.abort(), 20);
  await assert.rejects(waiting, { name: 'AbortError' });
});

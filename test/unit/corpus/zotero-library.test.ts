import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import {
  type AskZotero,
  zoteroAnnotations,
  zoteroCollections,
  zoteroFiles,
  zoteroItems,
} from '../../../src/corpus/bibliography/zotero-library.ts';
import { zoteroAt } from '../../../src/platform/node/zotero.ts';

const library = { type: 'user', id: 0, name: 'My Library', links: {} };

/** Rows as Zotero 7 gives them, by path. */
const rows: Readonly<Record<string, readonly unknown[]>> = {
  '/api/users/0/collections': [
    {
      key: 'COLL0001',
      version: 1,
      library,
      links: {},
      meta: { numItems: 2 },
      data: { key: 'COLL0001', name: 'Ports', parentCollection: false },
    },
    {
      key: 'COLL0002',
      version: 2,
      library,
      links: {},
      meta: {},
      data: { key: 'COLL0002', name: 'Cranes', parentCollection: 'COLL0001' },
    },
  ],
  '/api/users/0/items/top': [
    {
      key: 'ITEM0001',
      version: 5,
      library,
      data: {
        key: 'ITEM0001',
        itemType: 'report',
        title: 'Port',
        extra: 'Citation Key: smith2014',
        creators: [{ creatorType: 'author', firstName: 'J', lastName: 'Smith' }],
        date: '2014-03-12',
      },
      csljson: {
        id: 'http://zotero.org/users/0/items/ITEM0001',
        type: 'report',
        title: 'Port',
        author: [{ family: 'Smith', given: 'J' }],
        issued: { 'date-parts': [[2014, 3, 12]] },
      },
    },
    {
      key: 'ITEM0002',
      data: { key: 'ITEM0002', itemType: 'book', title: 'Nobody cites it' },
      csljson: { id: 'x', type: 'book' },
    },
    { key: 'NOTE0001', data: { key: 'NOTE0001', itemType: 'note', note: 'x' } },
    ...Array.from({ length: 230 }, (_, index) => ({
      key: `MORE${index}`,
      data: { itemType: 'book', title: `Book ${index}`, citationKey: `more${index}` },
    })),
  ],
  '/api/users/0/items/ITEM0001/children': [
    {
      key: 'FILE0001',
      data: { itemType: 'attachment', contentType: 'application/pdf', linkMode: 'imported_file' },
      links: {
        enclosure: {
          type: 'application/pdf',
          href: 'file:///home/x/Zotero/storage/FILE0001/Smith%202014.pdf',
        },
      },
    },
    {
      key: 'FILE0002',
      data: { itemType: 'attachment' },
      links: { enclosure: { href: 'file:///C:/Users/x/Zotero/storage/FILE0002/a.pdf' } },
    },
    {
      key: 'FILE0003',
      data: { itemType: 'attachment' },
      links: { enclosure: { href: 'https://elsewhere.example/a.pdf' } },
    },
    { key: 'NOTE0002', data: { itemType: 'note' } },
  ],
  '/api/users/0/items/FILE0001/children': [
    {
      key: 'ANNO0002',
      data: {
        itemType: 'annotation',
        annotationType: 'highlight',
        annotationText: 'It left.',
        annotationComment: 'when?',
        annotationPageLabel: '4',
        annotationSortIndex: '00003|000100|00200',
      },
    },
    {
      key: 'ANNO0001',
      data: {
        itemType: 'annotation',
        annotationType: 'highlight',
        annotationText: 'It came.',
        annotationComment: '',
        annotationPageLabel: 'iv',
        annotationSortIndex: '00001|000100|00200',
      },
    },
    { key: 'ANNO0003', data: { itemType: 'annotation', annotationType: 'image', annotationPageLabel: '5' } },
  ],
};

const asked: string[] = [];
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '', 'http://127.0.0.1');
  asked.push(`${request.method} ${url.pathname}`);
  const all = rows[url.pathname];
  const start = Number(url.searchParams.get('start') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? 100);
  if (url.pathname.includes('forbidden')) response.writeHead(403).end('Local API is not enabled');
  else if (url.pathname.includes('elsewhere'))
    response.writeHead(302, { location: 'http://elsewhere.example/' }).end();
  else if (all === undefined) response.writeHead(404).end('Not found');
  else {
    response.writeHead(200, { 'content-type': 'application/json', 'Zotero-API-Version': '3' });
    response.end(JSON.stringify(all.slice(start, start + limit)));
  }
});
const { signal } = new AbortController();
let ask: AskZotero;
before(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  ask = zoteroAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
after(() => server.close());

test('collections', async () => {
  assert.deepEqual(await zoteroCollections(ask, signal), [
    { key: 'COLL0001', name: 'Ports' },
    { key: 'COLL0002', name: 'Cranes', parent: 'COLL0001' },
  ]);
});

test('items are listed to the last by their citation keys, and say that they live in Zotero', async () => {
  const items = await zoteroItems(ask, signal);
  assert.equal(items.size, 231);
  assert.deepEqual(items.get('smith2014'), {
    id: 'smith2014',
    type: 'report',
    title: 'Port',
    author: [{ family: 'Smith', given: 'J' }],
    issued: { 'date-parts': [[2014, 3, 12]] },
    custom: { origin: 'zotero', zotero: 'ITEM0001' },
  });
  assert.equal(items.get('more229')?.title, 'Book 229');
});

test('files of this machine, and what is marked in them', async () => {
  assert.deepEqual(
    [...(await zoteroFiles(ask, 'ITEM0001', signal))],
    [
      ['FILE0001', '/home/x/Zotero/storage/FILE0001/Smith 2014.pdf'],
      ['FILE0002', 'C:/Users/x/Zotero/storage/FILE0002/a.pdf'],
    ],
  );
  assert.deepEqual(await zoteroAnnotations(ask, 'FILE0001', signal), [
    { text: 'It came.', page: 'iv' },
    { text: 'It left.', comment: 'when?', page: '4' },
  ]);
});

test('nothing but this machine is asked, and nothing is written', async () => {
  assert.throws(() => zoteroAt('http://zotero.example'), /this machine only/);
  await assert.rejects(ask('/elsewhere', signal));
  await assert.rejects(ask('/forbidden', signal), /Allow it in Settings/);
  await assert.rejects(ask('/nothing', signal), /404/);
  assert.ok(asked.every((request) => request.startsWith('GET ')));
});

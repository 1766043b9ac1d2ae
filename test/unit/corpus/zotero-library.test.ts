import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import type { AskZotero } from '../../../src/corpus/bibliography/zotero-answers.ts';
import { zoteroCollections, zoteroItems } from '../../../src/corpus/bibliography/zotero-library.ts';
import { collectionPaths, readZotero } from '../../../src/corpus/bibliography/zotero-reading.ts';
import { keptZotero } from '../../../src/corpus/bibliography/zotero-kept.ts';
import { zoteroAt } from '../../../src/platform/node/zotero.ts';
import { type StandIn, type StandInItem, startStandIn } from '../../zotero/stand-in.ts';

const ports = 'COLL0001';
const cranes = 'COLL0002';
const collections = [
  { key: ports, name: 'Ports' },
  { key: cranes, name: 'Cranes', parent: ports },
  { key: 'COLL0003', name: 'Ships' },
];
const items: readonly StandInItem[] = [
  {
    key: 'ITEM0001',
    itemType: 'report',
    title: 'Port',
    extra: 'Citation Key: smith2014',
    creators: [{ creatorType: 'author', firstName: 'J', lastName: 'Smith' }],
    date: '2014-03-12',
    collections: [ports],
  },
  {
    key: 'FILE0001',
    itemType: 'attachment',
    parentItem: 'ITEM0001',
    contentType: 'text/html',
    linkMode: 'imported_url',
    file: '/home/x/Zotero/storage/FILE0001/page.html',
  },
  {
    key: 'FILE0002',
    itemType: 'attachment',
    parentItem: 'ITEM0001',
    contentType: 'application/pdf',
    linkMode: 'imported_file',
    file: '/home/x/Zotero/storage/FILE0002/Smith 2014 – 50%.pdf',
  },
  {
    key: 'FILE0003',
    itemType: 'attachment',
    parentItem: 'ITEM0001',
    contentType: 'application/pdf',
    linkMode: 'linked_file',
    path: 'C:\\Users\\x\\a.pdf',
  },
  {
    key: 'FILE0004',
    itemType: 'attachment',
    parentItem: 'ITEM0001',
    linkMode: 'linked_url',
    url: 'https://x.example/a.pdf',
  },
  {
    key: 'FILE0005',
    itemType: 'attachment',
    parentItem: 'ITEM0001',
    linkMode: 'linked_file',
    path: '//server/share/a.pdf',
  },
  {
    key: 'FILE0006',
    itemType: 'attachment',
    parentItem: 'ITEM0002',
    contentType: 'application/pdf',
    linkMode: 'linked_file',
    path: 'attachments:Weber/Cranes – 2015.pdf',
    file: '/home/x/Papers/Weber/Cranes – 2015.pdf',
  },
  { key: 'NOTE0001', itemType: 'note', note: 'x', parentItem: 'ITEM0001' },
  {
    key: 'ANNO0002',
    itemType: 'annotation',
    parentItem: 'FILE0002',
    annotationType: 'highlight',
    annotationText: 'It left.',
    annotationComment: 'when?',
    annotationPageLabel: '4',
    annotationSortIndex: '00003|000100|00200',
  },
  {
    key: 'ANNO0001',
    itemType: 'annotation',
    parentItem: 'FILE0002',
    annotationType: 'highlight',
    annotationText: 'It came.',
    annotationComment: '',
    annotationPageLabel: 'iv',
    annotationSortIndex: '00001|000100|00200',
  },
  {
    key: 'ANNO0003',
    itemType: 'annotation',
    parentItem: 'FILE0002',
    annotationType: 'image',
    annotationPageLabel: '5',
  },
  { key: 'ITEM0002', itemType: 'book', title: 'Crane', citationKey: 'weber2015', collections: [cranes] },
  { key: 'ITEM0003', itemType: 'book', title: 'Nobody can cite it', collections: [cranes] },
  { key: 'ITEM0004', itemType: 'book', title: 'Hidden key', hiddenKey: 'hidden2016', collections: [cranes] },
  { key: 'ITEM0005', itemType: 'book', title: 'One', citationKey: 'twice', collections: [cranes] },
  { key: 'ITEM0006', itemType: 'book', title: 'Other', citationKey: 'twice', collections: [ports] },
  { key: 'ITEM0007', itemType: 'book', title: 'In no collection', citationKey: 'free2017' },
];

const { signal } = new AbortController();
let zotero: StandIn;
let ask: AskZotero;
before(async () => {
  zotero = await startStandIn({ collections, items });
  ask = zoteroAt(zotero.address);
});
beforeEach(() => {
  zotero.library = { collections, items };
  zotero.allowed = true;
});
after(() => zotero.stop());

test('collections, by their paths', async () => {
  const found = await zoteroCollections(ask, signal);
  assert.deepEqual(found.slice(0, 2), [
    { key: ports, name: 'Ports' },
    { key: cranes, name: 'Cranes', parent: ports },
  ]);
  assert.deepEqual([...collectionPaths(found).keys()], ['Ports', 'Ports/Cranes', 'Ships']);
  const circle = [
    { key: 'A', name: 'a', parent: 'B' },
    { key: 'B', name: 'b', parent: 'A' },
  ];
  assert.equal(collectionPaths(circle).size, 2);
});

test('items are listed to the last by their citation keys, and say that they live in Zotero', async () => {
  const more = Array.from({ length: 1230 }, (_, index): StandInItem => ({
    key: `MORE${String(index).padStart(4, '0')}`,
    itemType: 'book',
    title: `Book ${index}`,
    citationKey: `more${index}`,
  }));
  zotero.library = { collections, items: [...items, ...more] };
  const found = await zoteroItems(ask, signal);
  assert.equal(found.items.size, 4 + 1230);
  assert.deepEqual(found.items.get('smith2014'), {
    id: 'smith2014',
    type: 'report',
    title: 'Port',
    author: [{ family: 'Smith', given: 'J' }],
    issued: { 'date-parts': [[2014, 3, 12]] },
    custom: { origin: 'zotero', zotero: 'ITEM0001' },
  });
  assert.equal(found.items.get('more1229')?.title, 'Book 1229');
  // Which item is meant by a key of two is unknown.
  assert.equal(found.items.has('twice'), false);
  assert.deepEqual([found.shared, found.keyless], [['twice'], 1]);
  // Better BibTeX keeps keys for itself, which only its exports show.
  assert.equal(found.items.get('hidden2016')?.custom?.['zotero'], 'ITEM0004');
});

test('a collection with those inside it: its items, their files on this machine, and what is marked in them', async () => {
  const reading = await readZotero(ask, ['Ports', 'Nowhere'], signal);
  assert.deepEqual(
    reading.items.map(({ id }) => id),
    ['hidden2016', 'smith2014', 'weber2015'],
  );
  assert.deepEqual(reading.items[1]?.custom, {
    origin: 'zotero',
    zotero: 'ITEM0001',
    files: [
      '/home/x/Zotero/storage/FILE0002/Smith 2014 – 50%.pdf',
      'C:\\Users\\x\\a.pdf',
      '/home/x/Zotero/storage/FILE0001/page.html',
    ],
  });
  assert.deepEqual(reading.marked, [
    {
      id: 'smith2014',
      marks: [
        { text: 'It came.', page: 'iv' },
        { text: 'It left.', comment: 'when?', page: '4' },
      ],
    },
  ]);
  assert.deepEqual([reading.missing, reading.shared, reading.keyless], [['Nowhere'], ['twice'], 1]);
  const inner = await readZotero(ask, ['Ports/Cranes'], signal);
  assert.deepEqual(
    inner.items.map(({ id }) => id),
    ['hidden2016', 'twice', 'weber2015'],
  );
  const all = await readZotero(ask, ['*'], signal);
  assert.deepEqual(
    all.items.map(({ id }) => id),
    ['free2017', 'hidden2016', 'smith2014', 'weber2015'],
  );
  assert.deepEqual(all.marked, reading.marked);
});

test('linked files lie in the folder of which Zotero names one file', async () => {
  const filesOf = async (): Promise<unknown> =>
    (await readZotero(ask, ['Ports/Cranes'], signal)).items.find(({ id }) => id === 'weber2015')?.custom?.[
      'files'
    ];
  assert.deepEqual(await filesOf(), ['/home/x/Papers/Weber/Cranes – 2015.pdf']);
  // As an older Zotero, which does not say where they are.
  const unnamed = items.filter(({ key }) => key === 'FILE0006').map(({ file: _file, ...item }) => item);
  zotero.library = {
    collections,
    items: items.filter(({ key }) => key !== 'FILE0006').concat(unnamed),
  };
  assert.equal(await filesOf(), undefined);
  const { marked } = await readZotero(ask, ['Ports'], signal);
  assert.equal(marked.length, 1);
});

test('a reading is kept as text, and anything else is none', async () => {
  const reading = await readZotero(ask, ['Ports'], signal);
  const kept = { chosen: ['Ports'], at: '2026-11-27T10:00:00.000Z', reading };
  const text = JSON.stringify(kept);
  assert.deepEqual(keptZotero(text), kept);
  for (const other of ['', '[]', '{}', text.slice(0, -5), text.replace('"marked":[', '"marked":[7,')])
    assert.equal(keptZotero(other), undefined, other);
  for (const [from, to] of [
    ['"text":"It came."', '"text":3'],
    ['"id":"smith2014","type"', '"id":null,"type"'],
    ['"keyless":1', '"keyless":"1"'],
    ['"files":["/', '"files":[1,"/'],
  ] as const) {
    assert.notEqual(text.replace(from, to), text, from);
    assert.equal(keptZotero(text.replace(from, to)), undefined, from);
  }
});

test('nothing but this machine is asked, and nothing is written', async () => {
  assert.throws(() => zoteroAt('http://zotero.example'), /this machine only/);
  await assert.rejects(ask('/nothing', signal), /404/);
  zotero.allowed = false;
  await assert.rejects(ask('/collections', signal), /Allow it in Settings/);
  const elsewhere = createServer((_request, response) => {
    response.writeHead(302, { location: 'http://elsewhere.example/' }).end();
  });
  await new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', resolve));
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
    const { port } = elsewhere.address() as AddressInfo;
    await assert.rejects(zoteroAt(`http://127.0.0.1:${port}`)('/collections', signal));
  } finally {
    elsewhere.close();
  }
  assert.ok(zotero.asked.every((request) => request.startsWith('GET ')));
});

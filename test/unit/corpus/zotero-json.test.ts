import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCslJson } from '../../../src/corpus/bibliography/csl-json.ts';
import { isBibliography, isBibliographyText } from '../../../src/project/corpus-rules.ts';

const export1 = {
  config: { id: '36a3b0b5-bad0-4a04-b79b-441c7cef77db', label: 'BetterBibTeX JSON', options: {} },
  version: { zotero: '7.0.1', bbt: '7.0.1' },
  collections: {},
  items: [
    {
      key: 'ABCD1234',
      itemType: 'bookSection',
      title: 'Ports',
      bookTitle: 'The Book',
      creators: [
        { firstName: 'John', lastName: 'Smith', creatorType: 'author' },
        { name: 'World Bank', creatorType: 'author' },
        { firstName: 'E', lastName: 'Ed', creatorType: 'editor' },
      ],
      date: '2014-03-12',
      citationKey: 'smith2014',
      attachments: [{ itemType: 'attachment', path: '/home/x/Zotero/storage/EFGH5678/Smith.pdf' }],
    },
    { key: 'NOTE0001', itemType: 'note', note: 'A note' },
    {
      key: 'WXYZ0001',
      itemType: 'report',
      title: 'R',
      institution: 'Ministry',
      date: 'spring 2001',
      extra: 'x\nCitation Key: min2001\n',
    },
    {
      key: 'WXYZ0002',
      itemType: 'interview',
      title: 'I',
      creators: [{ lastName: 'Doe', creatorType: 'interviewee' }],
    },
  ],
};

test('Better BibTeX’s JSON is read', () => {
  const text = JSON.stringify(export1, undefined, 1);
  const { items, positions, problems } = parseCslJson(text);
  assert.deepEqual(problems, []);
  assert.deepEqual(items, [
    {
      id: 'smith2014',
      type: 'chapter',
      title: 'Ports',
      'container-title': 'The Book',
      author: [{ family: 'Smith', given: 'John' }, { literal: 'World Bank' }],
      editor: [{ family: 'Ed', given: 'E' }],
      issued: { 'date-parts': [[2014, 3, 12]] },
      custom: { file: '/home/x/Zotero/storage/EFGH5678/Smith.pdf' },
    },
    { id: 'min2001', type: 'report', title: 'R', publisher: 'Ministry', issued: { literal: 'spring 2001' } },
    { id: 'WXYZ0002', type: 'interview', title: 'I', author: [{ literal: 'Doe' }] },
  ]);
  assert.equal(positions?.length, 3);
});

test('the items of an answer of Zotero’s API are read, and no other object is a list', () => {
  const { items } = parseCslJson('{"items": [{"id": "a", "type": "book"}]}');
  assert.deepEqual(items, [{ id: 'a', type: 'book' }]);
  assert.deepEqual(
    parseCslJson('{"entries": []}').problems.map(({ translatable }) => translatable.id),
    ['bibliography-no-list'],
  );
});

test('bibliographies are told by their names, other JSON by how it begins', () => {
  for (const name of ['references.json', 'a/References.JSON', 'Library.csl.json', 'a.bib', 'b.RIS'])
    assert.equal(isBibliography(name), true, name);
  for (const name of ['a.json', 'package.json', 'csl.json', 'ris', 'bib.txt'])
    assert.equal(isBibliography(name), false, name);
  const yes = [
    '[{"id":"http://zotero.org/users/1/items/ABCD","type":"article-journal","title":"x"}]',
    '\uFEFF[\n  {\n    "id": "a",\n    "type": "book"',
    '{ "items": [ { "type": "webpage", "id": 1 } ] }',
    JSON.stringify(export1),
  ];
  const no = [
    '[]',
    '{}',
    '[{"id": 1, "type": "user"}]',
    '[{"type": "book"}]',
    '[1, 2]',
    '{"label": "x", "items": 3}',
    'about "id": and "type": "book"',
    '',
  ];
  for (const text of yes) assert.equal(isBibliographyText(text.slice(0, 4096)), true, text);
  for (const text of no) assert.equal(isBibliographyText(text), false, text);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { filesInJson } from '../../../src/features/bibliography-links.ts';
import {
  addToJson,
  idInJson,
  keysInBibtex,
  renameInBibtex,
  renameInJson,
} from '../../../src/features/rename-bibliography.ts';
import { keyFault, keyInBriefing, renameInBriefing } from '../../../src/features/rename-key.ts';
import { applyEdits } from '../../../src/text/edits.ts';

const renamed: readonly (readonly [text: string, to: string, result: string])[] = [
  ['It left [@port, ¶4].', 'harbour', 'It left [@harbour, ¶4].'],
  ['It left [see -@port; @ship, ¶2; @port].', 'harbour', 'It left [see -@harbour; @ship, ¶2; @harbour].'],
  ['@port [¶4] says so, @port: too.', 'harbour', '@harbour [¶4] says so, @harbour: too.'],
  ['It left [@{port}, ¶4].', 'harbour', 'It left [@harbour, ¶4].'],
  ['It left, @{port}side.', 'harbour', 'It left, @{harbour}side.'],
  ['It left [@port].', 'a(b)', 'It left [@{a(b)}].'],
  [
    '`@port` a@port.com [@porter] \\@port <!-- @port -->',
    'harbour',
    '`@port` a@port.com [@porter] \\@port <!-- @port -->',
  ],
  ['Note.[^1]\n\n[^1]: See @port.\n', 'harbour', 'Note.[^1]\n\n[^1]: See @harbour.\n'],
];

test('a key is renamed in every citation and nowhere else', () => {
  for (const [text, to, result] of renamed)
    assert.equal(applyEdits(text, renameInBriefing(parseBriefing(text), 'port', to)), result);
});

const places: readonly (readonly [text: string, key: string | undefined])[] = [
  ['It left [@po$0rt, ¶4].', 'port'],
  ['It left [@port$0, ¶4].', 'port'],
  ['It left [$0-@port, ¶4].', 'port'],
  ['It left [@{odd ke$0y}].', undefined],
  ['It left [@{odd.ke$0y.}].', 'odd.key.'],
  ['It left [@port, ¶$04].', undefined],
  ['It $0left [@port].', undefined],
];

test('the key at the cursor is found without its signs', () => {
  for (const [text, key] of places) {
    const briefing = parseBriefing(text.replace('$0', ''));
    const found = keyInBriefing(briefing, text.indexOf('$0'));
    assert.equal(found?.key, key, text);
    if (found !== undefined) assert.equal(briefing.text.slice(found.span.start, found.span.end), key);
  }
});

test('a key must be one that Pandoc reads', () => {
  for (const key of ['port', 'port-2014', 'doe:2014', 'Élysée', 'a(b)', '2014', 'port.']) {
    assert.equal(keyFault(key), undefined, key);
  }
  for (const key of ['', 'the port', 'a{b', 'a]b', 'a\nb']) assert.ok(keyFault(key), key);
});

const json = `[
  { "id": "port",   "type": "report", "custom": { "id": "port" } },
  {
    "id": "ship", "citation-key": "ship",
    "title": "port" },
  { "id": 42 }
]
`;

test('an id is renamed in CSL-JSON and nothing else changes', () => {
  const rename = (from: string, to: string): string => applyEdits(json, renameInJson(json, from, to) ?? []);
  assert.equal(rename('port', 'a"b'), json.replace('"id": "port",   ', '"id": "a\\"b",   '));
  assert.equal(rename('ship', 'boat'), json.replaceAll('"ship"', '"boat"'));
  assert.equal(rename('42', 'answer'), json.replace('42', '"answer"'));
  assert.equal(rename('none', 'x'), json);
  assert.equal(renameInJson(`${json}}`, 'port', 'x'), undefined);
});

/** The id found so many characters into the first place of these words. */
function idAt(words: string, by: number): string | undefined {
  return idInJson(json, json.indexOf(words) + by)?.id;
}

test('the id at the cursor is found', () => {
  assert.equal(idAt('"port",', 2), 'port');
  assert.equal(idAt('"port",', 6), 'port');
  assert.equal(idAt('42', 1), '42');
  assert.equal(idAt('"port" }', 2), undefined);
  assert.equal(idAt('"id": "port"', 1), undefined);
});

test('an item is added with the formatting of the others', () => {
  const item = { id: 'new', type: 'document' };
  const entry = '{\n    "id": "new",\n    "type": "document"\n  }';
  const tabs = '[\r\n\t{ "id": "a" }\r\n]\r\n';
  const cases: readonly (readonly [text: string, result: string | undefined])[] = [
    ['', `[\n  ${entry}\n]\n`],
    ['[]', `[\n  ${entry}\n]`],
    ['[ { "id": "a" } ]\n', `[ { "id": "a" },\n  ${entry} ]\n`],
    [tabs, '[\r\n\t{ "id": "a" },\r\n\t{\r\n\t\t"id": "new",\r\n\t\t"type": "document"\r\n\t}\r\n]\r\n'],
    ['{ "id": "a" }', undefined],
    ['[ { "id": "a", } ]', undefined],
  ];
  for (const [text, result] of cases) {
    const edit = addToJson(text, [item]);
    assert.equal(edit && applyEdits(text, [edit]), result, text);
  }
});

const bibtex = `% @book{port, is not it
@string{port = "Port"}
@comment{port, nothing}
@Article { port,
  title = {The @port, port},
  year = 2014,
}
@incollection(ship,
  crossref = {port}, related = {harbour, port},
)
@book{porter, title = port}
`;

test('a key is renamed in BibTeX only where it is a key', () => {
  assert.deepEqual(
    keysInBibtex(bibtex).map(({ key }) => key),
    ['port', 'ship', 'porter'],
  );
  assert.equal(
    applyEdits(bibtex, renameInBibtex(bibtex, 'port', 'quay')),
    bibtex
      .replace('{ port,', '{ quay,')
      .replace('crossref = {port}', 'crossref = {quay}')
      .replace('{harbour, port}', '{harbour, quay}'),
  );
});

test('the files named in a bibliography are found, even while it is being edited', () => {
  const text = '[ { "id": "a", "custom": { "file": "a b.txt" } }, { "custom": { "file": "../c.txt" ';
  assert.deepEqual(
    filesInJson(text).map(({ file, span }) => [file, text.slice(span.start, span.end)]),
    [
      ['a b.txt', 'a b.txt'],
      ['../c.txt', '../c.txt'],
    ],
  );
  assert.deepEqual(filesInJson('{ "id": 1 }'), []);
  assert.deepEqual(filesInJson(''), []);
});

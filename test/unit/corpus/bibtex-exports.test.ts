import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBibtex } from '../../../src/corpus/bibliography/bibtex.ts';
import { filesInField } from '../../../src/corpus/bibliography/file-field.ts';
import type { CslItem } from '../../../src/corpus/source.ts';

function itemsOf(text: string): readonly CslItem[] {
  const { items, problems } = parseBibtex(text);
  assert.deepEqual(problems, []);
  return items;
}

const fields: readonly (readonly [field: string, files: readonly string[]])[] = [
  ['report.pdf', ['report.pdf']],
  ['files/12/Smith 2020.pdf', ['files/12/Smith 2020.pdf']],
  ['Full Text:files/12/Smith 2020.pdf:application/pdf', ['files/12/Smith 2020.pdf']],
  [
    'Full Text:files/12/a.pdf:application/pdf;Snapshot:files/13/a.html:text/html',
    ['files/12/a.pdf', 'files/13/a.html'],
  ],
  [
    String.raw`Ports\: a report:files/12/Ports\; a report.pdf:application/pdf`,
    ['files/12/Ports; a report.pdf'],
  ],
  [':a/b.pdf:PDF', ['a/b.pdf']],
  [':a/b.pdf:', ['a/b.pdf']],
  ['a/b.pdf:PDF', ['a/b.pdf']],
  [String.raw`:a\_b/c.pdf:PDF`, ['a_b/c.pdf']],
  ['/home/x/Zotero/storage/ABCD1234/name.pdf', ['/home/x/Zotero/storage/ABCD1234/name.pdf']],
  [
    String.raw`C:\Users\x\Zotero\storage\ABCD1234\name.pdf`,
    [String.raw`C:\Users\x\Zotero\storage\ABCD1234\name.pdf`],
  ],
  [
    String.raw`PDF:C\:\\Users\\x\\Zotero\\storage\\ABCD1234\\name.pdf:application/pdf`,
    [String.raw`C:\Users\x\Zotero\storage\ABCD1234\name.pdf`],
  ],
  ['C:/Users/x/name.pdf:PDF', ['C:/Users/x/name.pdf']],
  ['storage:ABCD1234:name.pdf', ['storage/ABCD1234/name.pdf']],
  ['attachments:ports/name.pdf', ['ports/name.pdf']],
  ['https://example.org/a.pdf', []],
  ['file:///C:/x/a%20b.pdf', ['file:///C:/x/a%20b.pdf']],
  [String.raw`:Users/x/a{\_}b{\&}c.pdf:pdf`, ['Users/x/a_b&c.pdf']],
  ['; ;', []],
];

test('file fields name files, as programs write them', () => {
  for (const [field, files] of fields) assert.deepEqual(filesInField(field), files, field);
});

test('keys with question marks and parentheses are kept', () => {
  const items = itemsOf(
    '@article{smith????, title={A}, year=2014}\n@article{doe(2014), title={B}}\n@book{o"x, title={C}}\n@inbook{in, title={D}, crossref={doe(2014)}}\n',
  );
  assert.deepEqual(
    items.map(({ id, title, 'container-title': container }) => [id, title, container]),
    [
      ['smith????', 'A', undefined],
      ['doe(2014)', 'B', undefined],
      ['o"x', 'C', undefined],
      ['in', 'D', 'B'],
    ],
  );
});

test('an entry with an odd key is reported at its place', () => {
  const { problems } = parseBibtex('@book{a(b), title={A}}\n\n@book{a(b), title={B}}\n');
  assert.deepEqual(
    problems.map(({ position, translatable }) => [position?.line, translatable.id]),
    [[2, 'entry-same-key']],
  );
});

test('parts inherit what their book says, and what they say themselves stays', () => {
  const [paper, own, , book, self] = itemsOf(`
    @inproceedings{paper, title={Paper}, author={Smith, J}, crossref={proc}}
    @incollection{own, title={Own}, date={2001}, publisher={Mine}, crossref={proc}}
    @proceedings{proc, title={Proceedings}, year=2014, month=mar, publisher={Acme}, editor={Ed, I}, xdata={house}}
    @book{book, title={Book}, xdata={house, none}}
    @xdata{house, location={Paris}, date={1999-05}}
    @book{self, title={Self}, crossref={self}}
  `);
  assert.deepEqual(paper, {
    id: 'paper',
    type: 'paper-conference',
    title: 'Paper',
    author: [{ family: 'Smith', given: 'J' }],
    'container-title': 'Proceedings',
    issued: { 'date-parts': [[2014, 3]] },
    publisher: 'Acme',
    'publisher-place': 'Paris',
    editor: [{ family: 'Ed', given: 'I' }],
  });
  assert.deepEqual([own?.issued, own?.publisher], [{ 'date-parts': [[2001]] }, 'Mine']);
  assert.deepEqual([book?.issued, book?.['publisher-place']], [{ 'date-parts': [[1999, 5]] }, 'Paris']);
  assert.equal(self?.id, 'self');
});

test('tags in a title are no signs of Spanish', () => {
  const [item, other] = itemsOf(
    '@book{a, title={The <i>Titanic</i> &amp; x > y}}\n@book{b, title={¿Qué?}}\n',
  );
  assert.equal(item?.title, 'The <i>Titanic</i> &amp; x > y');
  assert.equal(other?.title, '¿Qué?');
});

test('long fields that nobody reads cost nothing', () => {
  const abstract = String.raw`A {\textit{long}} \"one" {with {braces}} and @book{x, y}`.repeat(300);
  const [item] = itemsOf(
    `@article{a,\n abstract = {${abstract}},\n title = {T},\n keywords = "a, {b}",\n year = 2014\n}\n`,
  );
  assert.deepEqual(item, {
    id: 'a',
    type: 'article-journal',
    title: 'T',
    issued: { 'date-parts': [[2014]] },
  });
});

test('people who are not named are no people, and data for other entries is no entry', () => {
  const items = itemsOf(
    '@misc{a, author={Weber, Anna and others}, xdata={d}}\n@xdata{d, publisher={Port}}\n@misc{b, author={{The Group} and others}}\n',
  );
  assert.deepEqual(
    items.map(({ id, author, publisher }) => [id, author, publisher]),
    [
      ['a', [{ family: 'Weber', given: 'Anna' }], 'Port'],
      ['b', [{ literal: 'The Group' }], undefined],
    ],
  );
});

test('an entry says that its source is retracted', () => {
  const items = itemsOf('@article{a, status={retracted}}\n@article{b, pubstate={superseded}}\n@article{c}\n');
  assert.deepEqual(
    items.map(({ status }) => status),
    ['retracted', 'superseded', undefined],
  );
});

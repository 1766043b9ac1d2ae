import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentKind } from '../../../src/corpus/formats/document-kind.ts';
import { describeFolder, describeReadable, noteGlobs } from '../../../src/project/describe-documents.ts';
import {
  type FoundDocument,
  documentFolder,
  documentFolders,
  isCollection,
} from '../../../src/project/documents.ts';

/** Documents with these paths, of which text and Markdown can be read. */
function documents(...paths: readonly string[]): FoundDocument[] {
  return paths.map((path) => {
    const kind = documentKind(path.slice(path.lastIndexOf('/') + 1));
    assert.notEqual(kind, undefined, path);
    return { path, kind: kind ?? '', readable: kind === 'text', markdown: path.endsWith('.md') };
  });
}

test('documents are recognised by name, except those about a project', () => {
  for (const [name, kind] of [
    ['a.txt', 'text'],
    ['A.PDF', 'PDF'],
    ['paper v1.2.docx', 'Word document'],
    ['page.html', 'web page'],
    ['letter.eml', 'mail'],
    ['minutes.odt', 'Word document'],
    ['old.rtf', 'Word document'],
    ['book.epub', 'e-book'],
    ['notes.md', 'text'],
    ['readmeable.md', 'text'],
    ['security-council.pdf', 'PDF'],
    ['history-of-iran.txt', 'text'],
  ] as const) {
    assert.equal(documentKind(name), kind, name);
  }
  for (const name of [
    'README.md',
    'readme.de.md',
    'README.txt',
    'LICENSE.txt',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'CODE_OF_CONDUCT.md',
    'requirements.txt',
    'requirements-dev.txt',
    'CMakeLists.txt',
    'robots.txt',
    'AGENTS.md',
    '.hidden.txt',
    '~$paper.docx',
    '.md',
    'photo.jpg',
    'data.json',
    'Makefile',
    'main.py',
    'constructor',
    'a.constructor',
  ]) {
    assert.equal(documentKind(name), undefined, name);
  }
});

test('three documents are a collection, not counting tables and subtitles', () => {
  assert.equal(isCollection(documents('a.txt', 'b.pdf')), false);
  assert.equal(isCollection(documents('a.TXT', 'b.pdf', 'c/d.Eml')), true);
  assert.equal(isCollection(documents('a.txt', 'b.csv', 'c.tsv', 'd.srt')), false);
});

test('folders are listed with their documents, the most readable first', () => {
  const found = documentFolders(
    documents(
      'Papers/a.pdf',
      'Papers/b.pdf',
      'Papers/old/c.txt',
      'docs/evidence/x.txt',
      'docs/evidence/y.md',
      'one/z.pdf',
      'top.txt',
    ),
  );
  assert.deepEqual(
    found.map((folder) => `${folder.path}: ${describeFolder(folder)} ${describeReadable(folder)}`),
    [
      'docs/evidence: 2 documents: 2 text ',
      'Papers: 3 documents: 2 PDF, 1 text 1 of them can be read now',
      'Papers/old: 1 document: 1 text ',
      'one: 1 document: 1 PDF None of them can be read yet',
    ],
  );
  assert.deepEqual(documentFolders([]), []);
});

test('a folder is described even if it was not searched completely', () => {
  const folder = documentFolder('', documents('a.pdf', 'b.txt'));
  assert.equal(describeFolder(folder), '2 documents: 1 PDF, 1 text');
  assert.equal(describeFolder(folder, false), 'at least 2 documents: 1 PDF, 1 text');
  assert.equal(describeFolder(documentFolder('x', [])), 'no documents');
});

test('Markdown that may be notes is grouped by folder', () => {
  const groups = noteGlobs(
    documents(
      'draft.md',
      'plan.md',
      'notes/a.md',
      'notes/2014/b.md',
      'Papers/c.md',
      'Papers/d.pdf',
      'a (b)/e.md',
    ),
  );
  assert.deepEqual(groups, [
    { glob: '*.md', count: 2, likely: true },
    { glob: 'notes/**/*.md', count: 2, likely: true },
    { glob: 'Papers/**/*.md', count: 1, likely: false },
    { glob: 'a ?b?/**/*.md', count: 1, likely: false },
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOf, formats } from '../../../src/corpus/formats/formats.ts';
import type { Format } from '../../../src/corpus/formats/reader.ts';
import { readers } from '../../../src/corpus/formats/readers.ts';

const page: Format = {
  id: 'page',
  version: 1,
  extensions: ['.page'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: 1024,
  recognises: (head) => head.startsWith('%PAGE'),
};
const all = [...formats, page];

function idOf(path: string, start: string): string | undefined {
  return formatOf(path, new TextEncoder().encode(start), all)?.id;
}

test('every format has its reader, in the same order', () => {
  assert.deepEqual(
    readers.map(({ id, version, extensions }) => ({ id, version, extensions })),
    formats.map(({ id, version, extensions }) => ({ id, version, extensions })),
  );
});

test('no two formats share a name ending or an id', () => {
  const endings = formats.flatMap(({ extensions }) => extensions);
  assert.equal(new Set(endings).size, endings.length);
  assert.equal(new Set(formats.map(({ id }) => id)).size, formats.length);
});

test('unmistakable first bytes decide over the name', () => {
  assert.equal(idOf('a.txt', '%PAGE x'), 'page');
  assert.equal(idOf('a.page', '%PAGE x'), 'page');
  assert.equal(idOf('a.page', 'words'), 'page');
  assert.equal(idOf('a.txt', 'about %PAGE'), 'text');
  assert.equal(idOf('a.md', '%PAGE x'), 'markdown');
});

test('a name that says nothing leaves it to the content', () => {
  assert.equal(idOf('GPL-3', 'GNU General Public License'), 'text');
  assert.equal(idOf('notes.log', 'At noon'), 'text');
  assert.equal(idOf('scan', '%PAGE x'), 'page');
  assert.equal(idOf('photo.jpg', '\u0001\u0002\u0003'), undefined);
  assert.equal(idOf('main.py', 'print(1)'), undefined);
});

test('a file is read as what it is, whatever its name says', () => {
  const html = '<!DOCTYPE html>\n<html>';
  const rtf = '{\\rtf1 x}';
  const mail = 'Received: x\r\nMessage-ID: <a@b>\r\n\r\nText';
  const archive = 'From ann at example.org  Tue Mar  3 10:12:00 2015\nFrom: Ann\nMessage-ID: <a@b>\n\nText';
  const cases: readonly (readonly [path: string, start: string, id: string | undefined])[] = [
    ['report.pdf', html, 'html'],
    ['letter.doc', rtf, 'rtf'],
    ['letter.doc', html, 'html'],
    ['table.xls', html, 'html'],
    ['page.txt', html, 'html'],
    ['page.txt', `About ${html}`, 'text'],
    ['talk.txt', 'WEBVTT\n\n', 'captions'],
    ['mail.txt', mail, 'mail'],
    ['2015-March.txt', archive, 'mail'],
    ['message', mail, 'mail'],
    ['mail.txt', 'From: A\nDate: B\nSubject: C\n\nText', 'text'],
    ['mail.eml', 'anything', 'mail'],
    ['GPL-3', 'GNU GENERAL PUBLIC LICENSE', 'text'],
    ['notes.text', 'At noon', 'text'],
    ['server.log', 'At noon', 'text'],
    ['paper.tex', '\\documentclass{article}', 'text'],
    ['guide.rst', 'Guide', 'text'],
    ['guide.adoc', '= Guide', 'text'],
    ['todo.org', '* Todo', 'text'],
    ['data.json', '{"a": 1}', undefined],
    ['data', '{"a": 1}', undefined],
    ['config.yaml', 'a: 1', undefined],
    ['script', '#!/bin/sh', undefined],
    ['Makefile', 'all:', undefined],
    ['letter.msg', '\u00D0\u00CF', undefined],
    ['talk.pptx', 'PK', undefined],
  ];
  for (const [path, start, id] of cases) assert.equal(idOf(path, start), id, `${path} ${start}`);
});

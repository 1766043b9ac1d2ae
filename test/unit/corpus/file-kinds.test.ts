import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headLength, kindOf } from '../../../src/corpus/formats/file-kinds.ts';
import { readFile } from '../../../src/corpus/formats/read-file.ts';
import { work } from './work.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const nothing = new Uint8Array();
const advised = new Set<string>();

/** `PDF, document` or `picture, no text format`. */
function shown(path: string, head: Uint8Array = nothing): string {
  const { kind, document, reason, advice } = kindOf(path, head);
  if (advice !== undefined) advised.add(advice);
  const what = document ? 'document' : reason;
  return `${kind}, ${what}`;
}

const byEnding: Readonly<Record<string, string>> = {
  'PDF, document': 'a.pdf b/A.PDF b/two.parts.pdf',
  'Word document, document': 'a.docx a.doc a.odt a.rtf a.pages a.docm a.dotx',
  'spreadsheet, document': 'a.xlsx a.xls a.ods a.csv a.tsv a.numbers a.xlsm',
  'slides, document': 'a.pptx a.ppt a.odp a.key',
  'mail, document': 'a.eml a.msg a.mbox',
  'web page, document': 'a.html a.htm a.mhtml a.xhtml a.mht a.webarchive',
  'e-book, document': 'a.epub a.mobi',
  'archive, document': 'a.zip a.7z a.tar.gz a.tgz a.rar a.tar',
  'subtitles, document': 'a.vtt a.srt',
  'link to an online document, document': 'a.gdoc a.gsheet',
  'text, document': 'a.markdown a.rst a.org a.tex a.log a.qmd',
  'JSON data, no reader yet': 'a.json a.geojson a.jsonl',
  'XML data, no reader yet': 'a.xml a.rss',
  'bibliographic data, no reader yet': 'a.ris a.nbib',
  'picture, no text format': 'a.png a.jpg a.JPEG a.gif a.svg a.webp a.heic a.tif',
  'sound, no text format': 'a.mp3 a.wav a.m4a a.ogg',
  'video, no text format': 'a.mp4 a.mov a.mkv a.webm',
  'font, no text format': 'a.ttf a.woff2',
  'code, no text format': 'a.py a.js a.css a.R a.sh Makefile Dockerfile a.ipynb Jenkinsfile a.tpl',
  'program, no text format': 'a.exe a.jar a.dmg',
  'unknown format, no reader yet': 'a.qqq NOTES',
};

test('files are known by the end of their names', () => {
  for (const [expected, paths] of Object.entries(byEnding)) {
    for (const path of paths.split(' ')) assert.equal(shown(path), expected, path);
  }
  for (const advice of advised) assert.match(advice, /^[A-Z].*\.$/);
  assert.match(kindOf('a.xls', nothing).advice ?? '', /\.xlsx/);
  assert.match(kindOf('a.doc', nothing).advice ?? '', /\.docx/);
  assert.match(kindOf('a.pptx', nothing).advice ?? '', /PDF/);
  assert.match(kindOf('a.msg', nothing).advice ?? '', /\.eml/);
  assert.match(kindOf('a.pst', nothing).advice ?? '', /\.eml/);
  assert.match(kindOf('a.pdf', nothing).advice ?? '', /Export its text as \.txt or \.md/);
});

const zip = (name: string): string => `PK\x03\x04${'\0'.repeat(26)}${name}`;
const byContent: readonly (readonly [path: string, head: string, expected: string])[] = [
  ['scan', '%PDF-1.7\n', 'PDF, document'],
  ['scan', '\n%PDF-1.7\n', 'PDF, document'],
  ['scan.jpg', '%PDF-1.7\n', 'PDF, document'],
  ['scan.docx', '%PDF-1.7\n', 'PDF, document'],
  ['letter', '{\\rtf1\\ansi', 'Word document, document'],
  ['letter.doc', '{\\rtf1\\ansi', 'Word document, document'],
  ['old', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'office document, document'],
  ['old.xls', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'spreadsheet, document'],
  ['encrypted.docx', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'Word document, document'],
  ['download', `${zip('[Content_Types].xml')}${zip('word/document.xml')}`, 'Word document, document'],
  ['download', `${zip('_rels/.rels')}${zip('xl/workbook.xml')}`, 'spreadsheet, document'],
  ['download', zip('ppt/presentation.xml'), 'slides, document'],
  ['download', zip('[Content_Types].xml'), 'office document, document'],
  ['download', zip('mimetypeapplication/epub+zip'), 'e-book, document'],
  ['download', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'Word document, document'],
  ['download', zip('pictures/a.png'), 'archive, document'],
  ['download.dat', '\x1F\x8B\x08\0', 'archive, document'],
  ['data.json', zip('a'), 'archive, document'],
  ['page', '<!DOCTYPE html>\n<html>', 'web page, document'],
  ['page', '<?xml version="1.0"?>\n<!DOCTYPE html>', 'web page, document'],
  ['message', 'Return-Path: <a@b.example>\nReceived: x', 'mail, document'],
  ['message', 'From a@b.example Mon Jan  1 10:12:00 2015\n', 'mail, document'],
  ['letter', 'From London we left on 4 March.', 'text, document'],
  ['data', '{ "a": 1 }', 'JSON data, no reader yet'],
  ['data', '<?xml version="1.0"?><a/>', 'XML data, no reader yet'],
  ['GPL-3', 'GNU GENERAL PUBLIC LICENSE', 'text, document'],
  ['photo', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'picture, no text format'],
  ['photo', '\xFF\xD8\xFF\xE0\0\x10JFIF', 'picture, no text format'],
  ['script', '#!/bin/sh\n', 'code, no text format'],
  ['NOTES', 'The tanker left on 4 March.', 'text, document'],
  ['NOTES.qqq', 'caf\xe9', 'text, document'],
  ['NOTES', '\xFF\xFEA\0B\0', 'text, document'],
  ['dump.qqq', '\0\x01\x02\x03\x04\x05\0\0', 'unknown format, no reader yet'],
  ['formats', 'GIF89a is a format of pictures, ID3 one of tags.', 'text, document'],
];

test('files without an ending, or with a wrong one, are known by their content', () => {
  for (const [path, head, expected] of byContent)
    assert.equal(shown(path, bytesOf(head)), expected, `${path} ${head}`);
  assert.ok(headLength >= 4096);
});

const unread: readonly (readonly [path: string, content: Uint8Array, expected: string])[] = [
  ['a.txt', nothing, 'text, empty'],
  ['a.txt', bytesOf(' \r\n\t \n'), 'text, empty'],
  ['a.txt', bytesOf('\xEF\xBB\xBF'), 'text, empty'],
  ['a.md', bytesOf('---\ntitle: A\n---\n'), 'text, empty'],
  ['a.txt', bytesOf('%PDF-1.4\n%\xE2\xE3'), 'PDF, damaged'],
  ['a.md', bytesOf(zip('word/document.xml')), 'Word document, no reader yet'],
  ['a.txt', bytesOf('{\\rtf1 {\\pict 00}}'), 'Word document, empty'],
  ['a.txt', bytesOf('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'), 'picture, no text format'],
  ['a.txt', bytesOf('\0'.repeat(100)), 'text, not decodable'],
  ['a.txt', bytesOf('T\0i\0t\0l\0e\0'), 'text, not decodable'],
  ['a.txt', bytesOf('\xFF\xFE\0\0T\0\0\0i\0\0\0t\0\0\0'), 'text, not decodable'],
  [
    'a.txt',
    Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256),
    'text, not decodable',
  ],
];

test('a text without passages is empty, a text of control characters is not decodable', async () => {
  for (const [path, content, expected] of unread) {
    const reading = await readFile(path, content, work);
    const found = reading.kind === 'briefing' ? undefined : reading.unread;
    assert.equal(
      found === undefined ? reading.kind : `${found.kind}, ${found.reason}`,
      expected,
      JSON.stringify(expected),
    );
  }
});

const sources: readonly string[] = [
  'The tanker left.',
  'Title\n\nA\0b.',
  '\x0CPage 1\n\n\x1B[1mBold\x1B[0m',
  '%PDF is a format.\n\nSo it is.',
  'From: A\nTo: B\n\nDear B,',
  '<html><body>This is a text.</body></html>',
  'PKs are letters.',
  '{ "a": 1 }',
  '<?xml version="1.0"?>',
];

test('texts that only look like something else are sources', async () => {
  for (const text of sources)
    assert.equal((await readFile('a.txt', bytesOf(text), work)).kind, 'source', text);
});

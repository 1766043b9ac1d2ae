import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, maximumFileSize } from '../../../src/corpus/formats/decode.ts';

function checkDecoded(bytes: Uint8Array, text: string, problems: readonly string[] = []): void {
  const decoded = decode(bytes);
  assert.equal(decoded.text, text);
  const found = decoded.problems.map(
    ({ message, position }) =>
      `${position === undefined ? '' : `${position.line}:${position.column} `}${message}`,
  );
  assert.equal(found.length, problems.length, found.join('\n'));
  problems.forEach((start, index) =>
    assert.ok(found[index]?.startsWith(start), `${found[index]} / ${start}`),
  );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let unit = 0; unit < text.length; unit += 1)
    bytes.setUint16(unit * 2, text.charCodeAt(unit), isLittle);
  return new Uint8Array(bytes.buffer);
}

test('UTF-8 and UTF-16 are decoded, and a byte order mark stays in the text', () => {
  checkDecoded(utf8('Łódź “x” 😀'), 'Łódź “x” 😀');
  checkDecoded(utf8('\uFEFFx'), '\uFEFFx');
  checkDecoded(utf16('\uFEFFŁ“x', true), '\uFEFFŁ“x');
  checkDecoded(utf16('\uFEFFŁ“x', false), '\uFEFFŁ“x');
  checkDecoded(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00), '\uFEFFA\uFFFDB', [
    '0:1 The file is damaged UTF-16',
  ]);
  checkDecoded(Uint8Array.of(0xff, 0xfe, 0x41), '\uFEFF\uFFFD', ['0:0 The file is damaged UTF-16']);
});

test('bytes that are not UTF-8 are windows-1252', () => {
  checkDecoded(latin1('a\nb caf\xe9 \x93x\x94 \x80 \x81'), 'a\nb café “x” € \x81', [
    '1:5 The file is not UTF-8: it was read as windows-1252',
  ]);
  checkDecoded(latin1('CAF\xc9\x94 \x93\xe9'), 'CAFÉ” “é', ['0:6 The file is not UTF-8']);
  checkDecoded(Uint8Array.from([...utf8('“é” “ü”\n'), 0xe9, ...utf8(' “ö”')]), '“é” “ü”\né “ö”', [
    '1:0 The file is UTF-8 with one byte that is not',
  ]);
  checkDecoded(Uint8Array.from([...utf8('“é” – ü '), 0xe2, 0x80]), '“é” – ü â€', [
    '0:8 The file is UTF-8 with 2 bytes that are not',
  ]);
});

test('NUL bytes, empty files and files that are too large', () => {
  checkDecoded(utf8('a\n\nbcdefg\0h'), 'a\n\nbcdefg\0h', ['2:6 The file has a NUL byte']);
  checkDecoded(utf16('abc', true), 'a\0b\0c\0', ['0:1 The file is mostly NUL bytes']);
  checkDecoded(new Uint8Array(), '');
  checkDecoded(utf8('\uFEFF \r\n'), '\uFEFF \r\n');
  checkDecoded(new Uint8Array(maximumFileSize + 1), '', ['The file is too large to read (65 MiB']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/corpus/formats/decode.ts';
import { encodeLike } from '../../../src/corpus/formats/encode.ts';

const cases: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-8', [0x41, 0xc3, 0xa9]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x41]],
  ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x00, 0xde]],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41]],
  ['windows-1252', [0x93, 0x41, 0xe9, 0x81, 0x94]],
  ['nothing', []],
];

test('a text encodes to the bytes it was decoded from', () => {
  for (const [name, list] of cases) {
    const bytes = Uint8Array.from(list);
    const { text } = decode(bytes);
    assert.deepEqual(encodeLike(bytes, text, text), bytes, name);
  }
});

test('an edited text keeps the encoding', () => {
  const bytes = Uint8Array.from([0x93, 0x94]);
  assert.deepEqual(encodeLike(bytes, '“”', '“¶”'), Uint8Array.from([0x93, 0xb6, 0x94]));
  assert.equal(encodeLike(bytes, '“”', '“Ω”'), undefined);
});

test('a damaged file is not written', () => {
  // Half a UTF-16 character; UTF-8 mixed with windows-1252.
  for (const list of [
    [0xff, 0xfe, 0x41],
    [0xc3, 0xa9, 0x41, 0xc3, 0xa9, 0x41, 0xe9],
  ]) {
    const bytes = Uint8Array.from(list);
    const { text } = decode(bytes);
    assert.equal(encodeLike(bytes, text, text), undefined);
  }
});

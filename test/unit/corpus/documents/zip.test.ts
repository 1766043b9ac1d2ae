import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { limits } from '../../../../src/corpus/formats/limits.ts';
import { openZip, ZipRefusal } from '../../../../src/corpus/formats/zip/open-zip.ts';

const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files);

/** Why a file in a zip is not read. */
function refusalOf(bytes: Uint8Array, name = 'a.xml'): string {
  try {
    openZip(bytes).read(name);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof ZipRefusal, String(error));
    return `${error.reason} ${error.said.id}`;
  }
}

test('files in a zip are read by name', () => {
  const opened = openZip(zip({ 'a.xml': strToU8('Ähre'), 'b/c.txt': strToU8('x') }));
  assert.deepEqual(opened.names, ['a.xml', 'b/c.txt']);
  assert.equal(opened.text('a.xml'), 'Ähre');
  assert.equal(opened.text('b/c.txt'), 'x');
  assert.equal(opened.text('none'), undefined);
  const stored = zipSync({ 'a.xml': [strToU8('as it is'), { level: 0 }] });
  assert.equal(openZip(stored).text('a.xml'), 'as it is');
});

test('a file in UTF-16 is decoded by its mark', () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]);
  assert.equal(openZip(zip({ 'a.xml': bytes })).text('a.xml'), 'AB');
});

test('a zip that was cut off anywhere is damaged', () => {
  const whole = zip({ 'a.xml': strToU8('text '.repeat(500)) });
  for (const length of [0, 1, 21, 40, whole.length >> 1, whole.length - 23, whole.length - 1])
    assert.equal(refusalOf(whole.subarray(0, length)), 'damaged zip-damaged', String(length));
});

test('bytes that were changed are damaged or read, and never throw', () => {
  const whole = zip({ 'a.xml': strToU8('The tanker left the port. '.repeat(40)) });
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Uint8Array.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    assert.match(refusalOf(changed), /^(?:read|damaged|encrypted|too large)/);
  }
});

test('a file that grows too much is refused by what it declares', () => {
  assert.equal(
    refusalOf(zip({ 'a.xml': new Uint8Array(limits.zipRatioFrom + 1) })),
    'too large zip-too-large',
  );
});

test('a file that declares less than it holds is refused by what comes out', () => {
  const bytes = zip({ 'a.xml': new Uint8Array(limits.zipPart + 1) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  const start = performance.now();
  assert.equal(refusalOf(bytes), 'too large zip-too-large');
  assert.ok(performance.now() - start < 5000);
});

test('an encrypted file says so', () => {
  const bytes = zip({ 'a.xml': strToU8('text') });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  assert.equal(refusalOf(bytes), 'encrypted zip-encrypted');
});

test('a zip of very many files is refused', () => {
  const files = Object.fromEntries(
    Array.from({ length: limits.zipEntries + 1 }, (_, at) => [`${at}`, new Uint8Array()]),
  );
  assert.equal(refusalOf(zip(files)), 'too large zip-too-many');
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSource } from '../../../src/corpus/formats/read-source.ts';
import type { Reading } from '../../../src/corpus/formats/reader.ts';
import type { Section } from '../../../src/corpus/source.ts';
import { work } from './work.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(path: string, content: string | Uint8Array): Promise<Reading> {
  return readSource(path, typeof content === 'string' ? utf8(content) : content, work);
}

async function checkPassages(
  content: string | Uint8Array,
  expected: readonly string[],
  path = 'a.txt',
): Promise<void> {
  const { passages } = await read(path, content);
  assert.deepEqual(
    passages.map((passage) => passage.text),
    expected,
  );
  assert.deepEqual(
    passages.map((passage) => passage.number),
    expected.map((_, index) => index + 1),
  );
}

test('passages are the blocks between blank lines, whatever ends the lines', async () => {
  await checkPassages('A.\n\nB.\nb.\n\n\n\nC.', ['A.', 'B.\nb.', 'C.']);
  await checkPassages('A.\r\n\r\nB.\r\nb.\r\n', ['A.', 'B.\r\nb.']);
  await checkPassages('A.\r\rB.\rb.', ['A.', 'B.\rb.']);
  await checkPassages('\n \n  A.  \n\t\nB.', ['A.', 'B.']);
  await checkPassages('A.\n\u00A0\nB.\n\uFEFF \nC.', ['A.', 'B.', 'C.']);
  await checkPassages(
    '# A\ntext\n\n- b\n- c\n\n```\n\nd\n```',
    ['# A\ntext', '- b\n- c', '```', 'd\n```'],
    'a.md',
  );
});

test('offsets and positions match the file on disk', async () => {
  const [first, second] = (await read('a.txt', '\uFEFFTitle\r\n\r\n  Text.  ')).passages;
  assert.deepEqual(
    { start: first?.start, end: first?.end, position: first?.position },
    { start: 1, end: 6, position: { line: 0, column: 0 } },
  );
  assert.deepEqual(
    { start: second?.start, end: second?.end, position: second?.position },
    { start: 12, end: 17, position: { line: 2, column: 2 } },
  );
});

test('front matter is no passage', async () => {
  await checkPassages('---\ntitle: A\n---\n\nB.\n', ['B.'], 'a.md');
  await checkPassages('\uFEFF---\r\ntitle: A\r\n\r\nx: y\r\n---\r\nB.\r\n', ['B.'], 'a.md');
  await checkPassages('---\ntitle: "A\n...\nB.', ['B.']);
  await checkPassages('---\n\nA.\n\n---\n\nB.', ['---', 'A.', '---', 'B.'], 'a.md');
  await checkPassages('---\ntitle: never closed\n\nB.', ['---\ntitle: never closed', 'B.'], 'a.md');
  await checkPassages('---\nHe said so.\n---\n\nB.', ['---\nHe said so.\n---', 'B.']);
});

test('every seed is read without a problem', async () => {
  for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
    const bytes = readFileSync(`seeds/${name}`);
    const document = await readSource(name, bytes, work);
    const text = bytes.toString('utf8');
    assert.deepEqual(document.problems, [], name);
    for (const passage of document.passages)
      assert.equal(text.slice(passage.start, passage.end), passage.text);
  }
});

const seedSections: Readonly<Record<string, Partial<Record<Section, readonly number[]>>>> = {
  '000_3ba4764f69fb2cfe.txt': { title: [1] },
  '001_6c01195d93400975.txt': { title: [1], boilerplate: [2, 13, 14] },
  '002_35d9b7198d5d3000.txt': { title: [1] },
  '003_5c83873e5f995eb2.txt': { byline: [1], title: [2], boilerplate: [3, 8], comment: range(10, 24) },
  '004_4047ee32e6c629f4.txt': {
    title: [1],
    byline: [2],
    heading: [11, 18],
    boilerplate: [26, 27, 28, 29],
    comment: range(30, 47),
  },
};

test('the seeds have these sections; all other passages are body', async () => {
  for (const [name, expected] of Object.entries(seedSections)) {
    const found: Partial<Record<Section, number[]>> = {};
    for (const { section, number } of (await readSource(name, readFileSync(`seeds/${name}`), work))
      .passages) {
      if (section !== 'body') (found[section] ??= []).push(number);
    }
    assert.deepEqual(found, expected, name);
  }
});

test('a format without a reader is a problem', async () => {
  const document = await read('a.docx', 'x');
  assert.deepEqual(document.passages, []);
  assert.equal(document.problems[0]?.severity, 'error');
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

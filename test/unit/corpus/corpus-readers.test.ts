import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusReaders } from '../../../src/corpus/corpus-readers.ts';
import { corpusReading } from '../../../src/corpus/corpus-reading.ts';
import { work } from './work.ts';
import type { CorpusReaders, CorpusReading } from '../../../src/store/sync/host.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the corpus offers what the index asks for', async () => {
  const readers: CorpusReaders = corpusReaders();
  const reading: CorpusReading = corpusReading();
  for (const path of ['a.txt', 'A.TXT', 'x/b.md']) assert.notEqual(readers.formatOf(path), undefined, path);
  for (const path of ['references.json', 'a.bib', 'a.mp3', 'txt'])
    assert.equal(readers.formatOf(path), undefined, path);
  const path = 's/references.json';
  const bibliography = await reading.readBibliography(
    path,
    utf8('\uFEFF[{"id": "port", "type": "report", "title": "P", "custom": {"file": "a.txt"}}]'),
  );
  assert.deepEqual(bibliography.problems, []);
  const { sources } = await readers.assignKeys(['s/a.txt'], new Map([[path, bibliography]]));
  const [source] = sources;
  assert.equal(source?.key, 'port');
  assert.equal(source === undefined ? '' : readers.describe(source, { language: 'en' }).title, 'P');
  assert.equal((await reading.readBibliography(path, utf8(''))).problems.length, 1);
});

test('front matter distinguishes a briefing from a source', async () => {
  await checkBriefing('a.md', '---\nbriefing: true\n---\nText', true);
  await checkBriefing('a.md', '\uFEFF---\r\ntitle: A\r\nbriefing: true\r\n...\r\nText', true);
  await checkBriefing('a.md', '---\nbriefing: "true"\n---\n', false);
  await checkBriefing('a.md', '---\nbriefing: false\n---\n', false);
  await checkBriefing('a.md', '---\n{briefing: true}\n---\n', true);
  await checkBriefing('a.md', '---\nbriefing: true: x\n---\n', false);
  await checkBriefing('a.md', 'briefing: true', false);
  await checkBriefing('a.txt', '---\nbriefing: true\n---\nText', false);
});

async function checkBriefing(path: string, text: string, expected: boolean): Promise<void> {
  const { kind } = await corpusReading().readFile(path, utf8(text), work);
  assert.equal(kind === 'briefing', expected, text);
}

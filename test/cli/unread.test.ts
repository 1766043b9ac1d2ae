import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Log } from 'sarif';
import { sarifValidator } from '../sarif/schema.ts';
import { type Place, makePlace } from './helpers.ts';

/** An unread file in the machine formats. */
interface Unread {
  readonly file: string;
  readonly kind: string;
  readonly reason: string;
  readonly advice?: string;
}

const files = {
  'sources/port.txt': 'The port\n\nThe port was seized by 300 men.\n',
  'sources/b report.pdf': '%PDF-1.7\n',
  'sources/deep/a.PDF': '%PDF-1.7\n',
  'sources/deep/budget.xlsx': 'x',
  'sources/old.doc': 'x',
  'sources/letter.msg': 'x',
  'sources/talk.pptx': 'x',
  'sources/pier.png': 'x',
  'sources/empty.txt': '',
  'sources/.hidden.pdf': 'x',
  'sources/~$old.doc': 'x',
  'briefings/a.md': '# Draft\n\nWe assess that this will last.\n',
};
const unread: readonly (readonly [file: string, kind: string, reason: string])[] = [
  ['sources/b report.pdf', 'PDF', 'damaged'],
  ['sources/deep/a.PDF', 'PDF', 'damaged'],
  ['sources/deep/budget.xlsx', 'spreadsheet', 'damaged'],
  ['sources/empty.txt', 'text', 'empty'],
  ['sources/letter.msg', 'mail', 'no reader yet'],
  ['sources/old.doc', 'Word document', 'no reader yet'],
  ['sources/pier.png', 'picture', 'no text format'],
  ['sources/talk.pptx', 'slides', 'no reader yet'],
];
const names = unread.map(([file]) => file);

describe('unread files', () => {
  let place: Place;
  before(() => {
    place = makePlace(files, false);
  });
  after(() => place.remove());

  test('index lists each with kind and reason, and what to do about documents', async () => {
    const { code, out } = await place.briefing(['index', '--format', 'json']);
    assert.equal(code, 0);
    const report: { readonly unread: readonly Unread[] } = JSON.parse(out);
    assert.deepEqual(
      report.unread.map(({ file, kind, reason }) => [file, kind, reason]),
      unread,
    );
    for (const { file, advice } of report.unread)
      if (/\.(?:pdf|xlsx|doc|msg|pptx)$/i.test(file)) assert.match(advice ?? '', /\S\.$/, file);
  });

  test('index as text groups them, one name per line', async () => {
    const { code, out } = await place.briefing(['index']);
    assert.equal(code, 0);
    assert.match(out, /^\nNot read: 8 files\n/m);
    assert.match(out, /^2 PDF, damaged: .*\n {4}sources\/b report\.pdf\n {4}sources\/deep\/a\.PDF$/m);
    assert.match(out, /^1 picture, no text format(?:: .*)?\n {4}sources\/pier\.png$/m);
    for (const name of names) assert.ok(out.includes(`\n    ${name}\n`), name);
    const quiet = await place.briefing(['index', '--quiet']);
    assert.match(quiet.out, /^\nNot read: 8 files\n/);
  });

  test('check counts and names them in every format and exits with 0', async () => {
    const first = 'No findings in 1 briefing. Checked against 1 source with 2 passages.';
    const count =
      'Not read: 8 files of the corpus (2 PDF, 1 Word document, 1 mail, 1 picture, 1 slides, 1 spreadsheet, 1 text).';
    const ended = Object.fromEntries(
      await Promise.all(
        ['text', 'json', 'report', 'sarif', 'github'].map(async (format) => {
          const { code, out, err } = await place.briefing(['check', '--format', format]);
          assert.equal(code, 0, err);
          return [format, { out, err }] as const;
        }),
      ),
    );
    for (const end of [ended['text']?.out, ended['json']?.err, ended['github']?.err]) {
      assert.ok(end !== undefined && end.startsWith(`${first}\n${count}`), end);
      for (const name of names) assert.ok(end.includes(name), name);
    }
    const report: { readonly unread: readonly Unread[] } = JSON.parse(ended['report']?.out ?? '');
    assert.deepEqual(
      report.unread.map(({ file }) => file),
      names,
    );
    const log: Log = JSON.parse(ended['sarif']?.out ?? '');
    const [invocation] = log.runs[0]?.invocations ?? [];
    assert.equal(invocation?.executionSuccessful, true);
    assert.deepEqual(
      invocation?.toolExecutionNotifications?.map(({ descriptor, locations }) => [
        descriptor?.id,
        decodeURIComponent(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''),
      ]),
      names.map((name) => ['unread-file', name]),
    );
    assert.deepEqual(sarifValidator()?.(log) ?? [], []);
    assert.equal(ended['github']?.out.match(/^::notice /gm)?.length, 1);
  });

  test('--strict exits with 2 and says why; files in "exclude" are ignored', async () => {
    const strict = await place.briefing(['check', '--strict', '--format', 'sarif', '--fail-on', 'never']);
    const log: Log = JSON.parse(strict.out);
    assert.deepEqual([strict.code, log.runs[0]?.invocations?.[0]?.executionSuccessful], [2, false]);
    assert.match(strict.err, /^--strict: 8 files of the corpus not read\./);
    const config = join(place.folder, 'briefing.config.json');
    try {
      writeFileSync(
        config,
        JSON.stringify({
          exclude: ['**/*.{pdf,PDF,png,doc,msg,pptx}', 'sources/deep/', 'sources/empty.txt'],
        }),
      );
      const { code, out } = await place.briefing(['check', '--strict']);
      assert.equal(code, 0, out);
      assert.match(out, /Not read, not checked, rules off, suppressed: none\.$/m);
    } finally {
      rmSync(config);
    }
  });

  test('commands that ask the corpus warn of unread documents beside their answer', async () => {
    for (const args of [
      ['search', 'seized'],
      ['locate', 'purple elephants were dancing'],
      ['cite', 'The port was seized.'],
    ]) {
      const { code, out, err } = await place.briefing(args);
      assert.equal(code, 0);
      assert.match(err, /^Not read: \d documents of the corpus\. "briefing index" says/, args[0]);
      assert.doesNotMatch(out, /Not read/);
    }
  });

  test('a corpus of only unread files is not clean, and their number is reported', async () => {
    const scans = makePlace({ 'sources/a.pdf': '%PDF-1.7', 'b.md': files['briefings/a.md'] }, false);
    try {
      const { code, err } = await scans.briefing(['check', 'b.md']);
      assert.equal(code, 2);
      assert.match(
        err,
        /^The corpus is empty: .* in seeds, sources\. 1 file there cannot be read: "briefing index"/,
      );
      const index = await scans.briefing(['index']);
      assert.equal(index.code, 0);
      assert.match(index.out, /^ {4}sources\/a\.pdf$/m);
    } finally {
      scans.remove();
    }
  });

  test('paths are relative to the current folder, like those of findings', async () => {
    const { out } = await place.briefing(['check', '--corpus', 'sources/deep', '--format', 'report']);
    const report: { readonly unread: readonly Unread[] } = JSON.parse(out);
    assert.deepEqual(
      report.unread.map(({ file }) => file),
      ['sources/deep/a.PDF', 'sources/deep/budget.xlsx'],
    );
  });
});

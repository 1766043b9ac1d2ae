import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync, symlinkSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Log } from 'sarif';
import { sarifValidator } from '../sarif/schema.ts';
import { type Place, makePlace } from './helpers.ts';

const claim = 'Iran was not asked to the Paris conference of September 15.';
const faulty = `# Draft\n\n${claim}\n\nKerry spoke on September 12 [@coalition-of-one, ¶99].\n`;
const adjacent =
  'Iran was not invited to the Paris conference of September 15 [@coalition-of-one, ¶12][@coalition-of-one, ¶9].';
const mended =
  'Iran was not invited to the Paris conference of September 15 [@coalition-of-one, ¶12; @coalition-of-one, ¶9].';

describe('briefing check for machines', () => {
  let place: Place;
  before(() => {
    place = makePlace({ 'briefings/faulty.md': faulty });
  });
  after(() => place.remove());

  const read = (name: string): string => readFileSync(join(place.folder, name), 'utf8');
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(place.folder, name), content);

  test('--format sarif has the findings of --format json and fits the official schema', async () => {
    const json: readonly { readonly rule: string; readonly line: number }[] = JSON.parse(
      (await place.briefing(['check', '--format', 'json'])).out,
    );
    const { code, out } = await place.briefing(['check', '--format', 'sarif']);
    assert.equal(code, 1);
    const log: Log = JSON.parse(out);
    const results = log.runs[0]?.results ?? [];
    assert.deepEqual(
      results.map((result) => [result.ruleId, result.locations?.[0]?.physicalLocation?.region?.startLine]),
      json.map(({ rule, line }) => [rule, line]),
    );
    assert.equal(json.length, 2);
    assert.match(log.runs[0]?.tool.driver.rules?.[0]?.help?.markdown ?? '', /^# uncited-claim/);
    assert.deepEqual(sarifValidator()?.(log) ?? [], []);
  });

  test('--format github names files relative to the repository', async () => {
    const { out } = await place.briefing(['check', './briefings/faulty.md', '--format', 'github']);
    assert.match(out, /^::warning file=briefings\/faulty\.md,line=3,endLine=3,col=1,/m);
    assert.match(out, /^::error file=briefings\/faulty\.md,line=5,/m);
  });

  test('--output writes the report and keeps the exit code', async () => {
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const direct = await place.briefing(['check', '--format', format]);
      const { code, out } = await place.briefing(['check', '--format', format, '--output', 'report.out']);
      assert.deepEqual([code, out], [1, '']);
      assert.equal(read('report.out'), direct.out);
    }
    assert.equal((await place.briefing(['check', '--output', 'no/such/folder'])).code, 2);
  });

  test('--baseline fails only on new findings, even if old ones have moved', async () => {
    for (const format of ['json', 'sarif']) {
      write('briefings/faulty.md', faulty);
      await place.briefing(['check', '--format', format, '--output', `old.${format}`]);
      const checkAgain = (...more: readonly string[]) =>
        place.briefing(['check', '--baseline', `old.${format}`, ...more]);
      const same = await checkAgain();
      assert.equal(same.code, 0);
      assert.match(
        same.out,
        /^2 findings of the baseline not shown\.\nNo new findings in 1 briefing\. Checked against 5 sources with 102 passages\./,
      );
      write('briefings/faulty.md', `# Draft\n\nIran left on May 3.\n\n${faulty}`);
      const { code, out } = await checkAgain('--format', 'json');
      assert.equal(code, 1);
      assert.deepEqual(
        JSON.parse(out).map(({ line }: { line: number }) => line),
        [3],
      );
      const log: Log = JSON.parse((await checkAgain('--format', 'sarif')).out);
      assert.deepEqual(
        log.runs[0]?.results?.map(({ baselineState }) => baselineState),
        ['new', 'unchanged', 'unchanged'],
      );
    }
    write('briefings/faulty.md', faulty);
  });

  test('a file that is not a baseline is refused', async () => {
    write('odd.json', '{}');
    for (const name of ['odd.json', 'nowhere.json']) {
      const { code, err } = await place.briefing(['check', '--baseline', name]);
      assert.equal(code, 2);
      assert.match(err, new RegExp(name.replace('.', '\\.')));
    }
  });

  test('--stdin-filename checks standard input', async () => {
    const text = new TextEncoder().encode(`\uFEFF${claim}\r\n`);
    const { code, out } = await place.briefing(['check', '--stdin-filename', 'briefings/new.md'], text);
    assert.equal(code, 1);
    assert.match(out, /^briefings\/new\.md:1:1 warning /);
    for (const more of [['--fix'], ['briefings/faulty.md']]) {
      const refused = await place.briefing(['check', '--stdin-filename', 'x.md', ...more], text);
      assert.equal(refused.code, 2);
    }
  });

  test('--fix makes the safe fixes and keeps encoding, line ends, mode and links', async () => {
    const unmended = `# Draft\r\n\r\n${adjacent}\r\n`;
    const cases: readonly (readonly [name: string, encode: (text: string) => Uint8Array])[] = [
      ['utf8.md', (text) => Buffer.from(text)],
      ['marked.md', (text) => Buffer.from(`\uFEFF${text}`)],
      ['utf16.md', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
      ['western.md', (text) => Buffer.from(text, 'latin1')],
    ];
    for (const [name, encode] of cases) write(name, encode(unmended));
    chmodSync(join(place.folder, 'utf8.md'), 0o640);
    symlinkSync('marked.md', join(place.folder, 'link.md'));
    const { code, err } = await place.briefing([
      'check',
      '--fix',
      'utf8.md',
      'link.md',
      'utf16.md',
      'western.md',
    ]);
    assert.equal(code, 0, err);
    assert.match(err, /Made 4 fixes in 4 briefings\./);
    for (const [name, encode] of cases) {
      const bytes = readFileSync(join(place.folder, name));
      assert.deepEqual(bytes, Buffer.from(encode(unmended.replace(adjacent, mended))), name);
    }
    assert.equal(statSync(join(place.folder, 'utf8.md')).mode & 0o777, 0o640);
    assert.deepEqual(
      readdirSync(place.folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  test('--fix leaves findings without a safe fix alone, and does not mention fixes', async () => {
    const { code, err } = await place.briefing(['check', '--fix', 'briefings/faulty.md']);
    assert.equal(code, 1);
    assert.doesNotMatch(err, /Made/);
    assert.equal(read('briefings/faulty.md'), faulty);
  });

  test('a run that could not check ends with 2 and says so in SARIF and on GitHub', async () => {
    const empty = makePlace({ 'briefings/x.md': claim }, false);
    try {
      const sarif = await empty.briefing(['check', '--format', 'sarif']);
      assert.equal(sarif.code, 2);
      const log: Log = JSON.parse(sarif.out);
      const [invocation] = log.runs[0]?.invocations ?? [];
      assert.equal(invocation?.executionSuccessful, false);
      assert.match(invocation?.toolExecutionNotifications?.[0]?.message.text ?? '', /no corpus folder/);
      assert.deepEqual(sarifValidator()?.(log) ?? [], []);
      const github = await empty.briefing(['check', '--format', 'github']);
      assert.equal(github.code, 2);
      assert.match(github.out, /^::error title=Not checked::There is no corpus folder/);
      assert.deepEqual((await empty.briefing(['check', '--format', 'json'])).out, '');
    } finally {
      empty.remove();
    }
  });
});

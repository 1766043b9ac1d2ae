import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { linesOf } from '../../src/cli/node-io.ts';
import { maximumFileSize } from '../../src/corpus/formats/decode.ts';
import { type Place, makePlace } from './helpers.ts';

describe('malformed input', () => {
  let place: Place;
  before(() => {
    place = makePlace(
      {
        'sources/port.txt': 'The port\n\nThe port was seized by 300 men.\n',
        'briefings/a.md': '# Draft\n\nWe assess that this will last.\n',
      },
      false,
    );
  });
  after(() => place.remove());

  test('an id comes back exactly as written', async () => {
    const ids = ['1', '"x"', 'null', 'false', '12345678901234567890', '{"a":[1e400]}'];
    const { out, code } = await place.briefing(
      ['sentences', '--jsonl'],
      ids.map((id) => `{"id":${id},"text":"One."}\r`),
    );
    assert.equal(code, 0);
    assert.deepEqual(
      out.trim().split('\n'),
      ids.map((id) => `{"id":${id},"sentences":[{"text":"One.","start":0,"end":4}]}`),
    );
  });

  test('an id nested too deeply fails only its own line', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const { out, code } = await place.briefing(
      ['sentences', '--jsonl'],
      [`{"id":${deep},"text":"One."}`, '{"id":2,"text":""}'],
    );
    assert.equal(code, 2);
    assert.match(out, /^\{"error":"Line 1: .*\n\{"id":2,"sentences":\[\]\}\n$/);
  });

  test('only line feeds end lines of standard input', async () => {
    const chunks = ['{"text":"a\u2028b', '\u2029c"}\r\n\n', '{', '}'];
    const found: string[] = [];
    for await (const line of linesOf(Readable.from(chunks))) found.push(line);
    assert.deepEqual(found, ['{"text":"a\u2028b\u2029c"}\r', '', '{}']);
  });

  test('byte order marks are ignored', async () => {
    const { out, code } = await place.briefing(['sentences', '--jsonl'], ['\uFEFF{"text":""}', '\uFEFF']);
    assert.deepEqual([code, out], [0, '{"sentences":[]}\n']);
  });

  test('--jsonl is refused together with words or files', async () => {
    for (const args of [
      ['search', 'x'],
      ['locate', 'x'],
      ['claims', 'briefings/a.md'],
      ['sentences', 'a'],
    ]) {
      const { code, err } = await place.briefing([...args, '--jsonl']);
      assert.equal(code, 2);
      assert.match(err, /standard input/);
    }
  });

  test('malformed options are refused with the values they take', async () => {
    for (const [args, message] of [
      [['check', '--fail-on', 'fatal'], /Allowed choices are error, warning, information, hint, never/],
      [['check', '--fail-on'], /'--fail-on <severity>' argument missing/],
      [['check', '--fail-on', ''], /Allowed choices are error, warning/],
      [['check', '--format', 'reports'], /Allowed choices are text, json, report, sarif, github/],
      [['search', '--format', 'report', 'x'], /Allowed choices are text, json/],
      [['check', '--stric'], /unknown option '--stric'[^]*--strict/],
      [['check', '--quite'], /unknown option '--quite'[^]*--quiet/],
      [['index', '--strict'], /unknown option '--strict'/],
      [['completion', 'bash', 'zsh'], /too many arguments/],
      [['--colour', 'check'], /unknown option '--colour'[^]*--color/],
    ] as const) {
      const { code, out, err } = await place.briefing(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, message);
    }
  });

  test('a file too large to read is never called clean', async () => {
    const path = join(place.folder, 'large.txt');
    writeFileSync(path, new Uint8Array(maximumFileSize + 1));
    try {
      for (const [command, expected] of [
        ['check', /large\.txt is larger than 8 MiB: a briefing of that size is not checked/],
        ['claims', /large\.txt is larger than 8 MiB: a briefing of that size is not checked/],
        ['passages', /large\.txt: The file is too large/],
        ['sentences', /large\.txt: The file is too large/],
      ] as const) {
        const { code, out, err } = await place.briefing([command, 'large.txt']);
        assert.equal(code, 2, command);
        assert.match(err, expected);
        assert.doesNotMatch(out + err, /No findings/);
      }
    } finally {
      rmSync(path);
    }
  });

  test('broken links, such as editors’ locks, are not briefings', async () => {
    const lock = join(place.folder, 'briefings', '.#a.md');
    symlinkSync('me@host.123', lock);
    try {
      const { code, out, err } = await place.briefing(['check']);
      assert.deepEqual(
        [code, out, err],
        [
          0,
          'No findings in 1 briefing. Checked against 1 source with 2 passages. Not read, not checked, rules off, suppressed: none.\n',
          '',
        ],
      );
    } finally {
      rmSync(lock);
    }
  });

  test('hidden folders hold no briefings', async () => {
    const folder = join(place.folder, '.drafts');
    mkdirSync(folder);
    writeFileSync(join(folder, 'b.md'), '---\nbriefing: true\n---\n\nThe tanker sank in 2014.\n');
    try {
      assert.match((await place.briefing(['check'])).out, /^No findings in 1 briefing\./);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('problems of the project file are reported with their positions', async () => {
    const path = join(place.folder, 'briefing.config.json');
    const rows: readonly (readonly [string, RegExp])[] = [
      ['{ "rules": { "nope": "error" } }', /^briefing\.config\.json:1:14: There is no rule "nope"\.$/m],
      ['{ "sources": [] }', /"sources" names none/],
      ['{ "sources": "x" }', /^briefing\.config\.json:1:14: /m],
    ];
    for (const [text, expected] of rows) {
      writeFileSync(path, text);
      assert.match((await place.briefing(['check'])).err, expected);
    }
    rmSync(path);
  });

  test('index reports positions of problems counted from 1', async () => {
    mkdirSync(join(place.folder, 'odd'));
    writeFileSync(join(place.folder, 'odd', 'a.txt'), 'Title\n\nA\0b.\n');
    const { out, err } = await place.briefing(['index', '--corpus', 'odd', '--format', 'json']);
    const { problems }: { problems: readonly Record<string, unknown>[] } = JSON.parse(out);
    assert.deepEqual(
      problems.map(({ file, line, column, severity }) => [file, line, column, severity]),
      [['odd/a.txt', 3, 2, 'warning']],
    );
    assert.match(err, /^odd\/a\.txt:3:2: The file has a NUL byte/);
  });

  test('every command that asks the corpus reports when it is empty', async () => {
    mkdirSync(join(place.folder, 'none'));
    for (const command of ['search', 'cite', 'complete', 'locate']) {
      const { out, err } = await place.briefing([command, 'some words', '--corpus', 'none']);
      assert.match(err, /The corpus is empty/);
      assert.doesNotMatch(out, /corpus/);
    }
  });
});

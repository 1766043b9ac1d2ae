import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { type Ended, type Place, makePlace } from './helpers.ts';

const source = `Tanker leaves Varna

The tanker Ostra left the port of Varna on 4 March with 80,000 tonnes of crude oil.

Two tugs went with it, the harbour master said.
`;
const briefing = `The ship was heavily loaded [@port, ¶2].

It had help [@port, ¶3].
`;
const hasGit = spawnSync('git', ['--version']).status === 0;

describe('briefing check --since-cited', { skip: hasGit ? false : 'git is not installed' }, () => {
  let place: Place;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(place.folder, path)), { recursive: true });
    writeFileSync(join(place.folder, path), text);
  };
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: place.folder, stdio: 'pipe' });
  };
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-qm', 'x');
  };
  const check = (...args: readonly string[]): Promise<Ended> =>
    place.briefing(['check', '--since-cited', ...args]);
  /** The lines with findings of changed-source. */
  const changed = async (): Promise<readonly string[]> => {
    const { out } = await check('--format', 'json');
    const found: readonly { rule: string; line: number; message: string }[] = JSON.parse(out);
    return found.flatMap(({ rule, line, message }) =>
      rule === 'changed-source' ? [`${line} ${message}`] : [],
    );
  };
  beforeEach(() => {
    place?.remove();
    place = makePlace({ 'sources/port.txt': source, 'briefings/x.md': briefing }, false);
    git('init', '-q');
    commit();
  });
  after(() => place.remove());

  test('words that changed since the citing line was written, committed or not', async () => {
    assert.deepEqual(await changed(), []);
    write('sources/port.txt', source.replace('80,000', '60,000'));
    const wanted = [
      '1 ¶2 of port has changed since it was cited: “March with 80,000 tonnes of” is now “March with 60,000 tonnes of”',
    ];
    assert.deepEqual(await changed(), wanted);
    commit();
    assert.deepEqual(await changed(), wanted);
  });

  test('a citing line that was written anew, committed or not, cites the source as it was then', async () => {
    write('sources/port.txt', source.replace('80,000', '60,000'));
    write('briefings/x.md', briefing.replace('heavily', 'lightly'));
    assert.deepEqual(await changed(), []);
    commit();
    assert.deepEqual(await changed(), []);
    write('briefings/x.md', `Another line.\n\n${briefing.replace('heavily', 'lightly')}`);
    commit();
    write('sources/port.txt', source.replace('80,000', '50,000'));
    assert.match((await changed()).join(), /^3 .*“March with 60,000 tonnes of” is now “March with 50,000/);
  });

  test('a paragraph above, and a deleted one', async () => {
    write('sources/port.txt', `Corrected.\n\n${source.replace(/Two tugs.*\n/, '')}`);
    commit();
    assert.deepEqual(await changed(), [
      '1 ¶2 of port has moved since it was cited: the same words are ¶3 now',
      '3 ¶3 of port is no longer there since it was cited: “Two tugs went with it, the harbour master said.”',
    ]);
  });

  test('a source that was renamed, twice', async () => {
    write(
      'sources/references.json',
      '[{ "id": "port", "type": "report", "title": "P", "custom": { "file": "b c/new.txt" } }]',
    );
    mkdirSync(join(place.folder, 'sources/b c'));
    renameSync(join(place.folder, 'sources/port.txt'), join(place.folder, 'sources/harbour.txt'));
    commit();
    renameSync(join(place.folder, 'sources/harbour.txt'), join(place.folder, 'sources/b c/new.txt'));
    commit();
    assert.deepEqual(await changed(), []);
    write('sources/b c/new.txt', source.replace('80,000', '60,000'));
    commit();
    assert.match((await changed()).join(), /^1 ¶2 of port has changed since it was cited/);
  });

  test('the source as a whole, and a link', async () => {
    write(
      'briefings/x.md',
      '“Two tugs went with it,” he said [@port]. [All went well](../sources/port.txt).\n',
    );
    commit();
    write('sources/port.txt', source.replace('80,000', '60,000'));
    assert.deepEqual(await changed(), ['1 port has changed since it was cited, and is cited as a whole']);
  });

  test('a source that git did not have then is counted, and a lock is not asked', async () => {
    await place.briefing(['lock']);
    write('sources/later.txt', 'It rained all day in Varna.\n');
    write('briefings/x.md', `${briefing}\nIt rained [@later, ¶1].\n`);
    git('add', 'briefings');
    git('commit', '-qm', 'x');
    const { out } = await check();
    assert.match(
      out,
      /\nNot compared: 1 citation of what git does not have for the commit of the citing line\.\n$/,
    );
    assert.doesNotMatch(out, /Not locked/);
    const sarif = await check('--format', 'sarif');
    assert.match(sarif.out, /"Not compared: 1 citation of what git does not have/);
  });

  test('a briefing that git does not know cites its sources as they are', async () => {
    write('briefings/y.md', briefing);
    write('sources/port.txt', source.replace('80,000', '60,000'));
    const { out } = await check('briefings/y.md');
    assert.doesNotMatch(out, /changed-source|Not compared/);
  });

  test('a project in a folder of the checkout, with a name that git would quote', async () => {
    rmSync(join(place.folder, '.git'), { recursive: true });
    renameSync(join(place.folder, 'sources/port.txt'), join(place.folder, 'sources/-hafen "ö".txt'));
    write(
      'sources/references.json',
      '[{ "id": "port", "type": "report", "title": "P", "custom": { "file": "-hafen \\"ö\\".txt" } }]',
    );
    git('-C', '..', 'init', '-q');
    git('-C', '..', 'add', 'project');
    git('-C', '..', 'commit', '-qm', 'x');
    write('sources/-hafen "ö".txt', source.replace('80,000', '60,000'));
    assert.match((await changed()).join(), /^1 ¶2 of port has changed since it was cited/);
  });

  test('without a checkout, in a shallow one, and with --fix it says why', async () => {
    const fix = await check('--fix');
    assert.deepEqual([fix.code, fix.out], [2, '']);
    assert.match(fix.err, /--since-cited cannot be combined with --fix/);
    write('.git/shallow', execFileSync('git', ['rev-parse', 'HEAD'], { cwd: place.folder }).toString());
    const shallow = await check();
    assert.equal(shallow.code, 2);
    assert.match(shallow.err, /this checkout is shallow: fetch it with "git fetch --unshallow"/);
    rmSync(join(place.folder, '.git'), { recursive: true });
    const none = await check();
    assert.equal(none.code, 2);
    assert.match(
      none.err,
      /^briefing: --since-cited needs the history of the project, and .* is in no git checkout\.\n$/,
    );
  });

  test('without git it says so', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    try {
      const { code, err } = await check();
      assert.equal(code, 2);
      assert.match(err, /^briefing: --since-cited needs git, which cannot be run: /);
    } finally {
      process.env['PATH'] = path;
    }
  });
});

import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeFiles } from '../../src/platform/node/files.ts';
import { isFileSystemRoot } from '../../src/project/corpus-folders.ts';
import type { Files } from '../../src/store/sync/files.ts';
import { scan } from '../../src/store/sync/scan.ts';
import { corpusRules } from '../../src/project/corpus-rules.ts';
import { testProject } from './project-folder.ts';
import { stores } from './stores.ts';

test('roots of file systems are recognised', () => {
  for (const path of ['/', 'C:', 'C:/', 'c:\\', '\\']) assert.ok(isFileSystemRoot(path), path);
  for (const path of ['', '/home', '/C:', 'C:/Users', 'C', '~', '.', '..', '/proc', 'C:relative'])
    assert.ok(!isFileSystemRoot(path), path);
});

/** A scan of a project, and the folders that it listed. */
async function scanned(
  root: string,
  sources: readonly string[],
  within?: readonly string[],
  disk: Files = nodeFiles,
) {
  const listed: string[] = [];
  const files: Files = {
    ...disk,
    list(folder) {
      listed.push(folder);
      return disk.list(folder);
    },
  };
  const found = await scan(
    {
      root,
      sources,
      rules: corpusRules({ files: [], exclude: [] }),
      ...(within === undefined ? {} : { within }),
    },
    { files, pause: async () => {} },
  );
  return { ...found, listed };
}

test('the root of a file system is refused, and nothing in it is walked', async () => {
  await using project = testProject({ 'sources/port.txt': 'The tanker left.\n' });
  symlinkSync('/', join(project.root, 'whole'));
  symlinkSync('whole', join(project.root, 'again'));
  symlinkSync('/', join(project.root, 'sources', 'machine'));
  const up = '../'.repeat(30);
  for (const source of [
    '/',
    '//',
    '/.',
    '/tmp/..',
    up,
    `./${up}`,
    'whole',
    'again',
    join(project.root, 'whole'),
  ]) {
    for (const within of [undefined, ['/'], [project.root], ['/proc/self']]) {
      const found = await scanned(project.root, [source, 'sources'], within);
      assert.equal(found.refused.length, 1, source);
      assert.deepEqual(found.folders, [join(project.root, 'sources')], source);
      assert.ok(
        found.files.every(({ path }) => path === 'sources/port.txt'),
        found.files.map(({ path }) => path).join(' '),
      );
      const beyond = found.listed.filter((folder) => !folder.startsWith(project.root));
      assert.deepEqual(beyond, [], source);
    }
  }
});

for (const [store, open] of stores) {
  test(`an index reports that a root is refused, and reads the other folders (${store})`, async () => {
    await using project = testProject({ 'sources/port.txt': 'The tanker left.\n' }, open);
    const index = await project.open({ sources: ['/', 'sources'] });
    assert.deepEqual(
      (await index.problems()).map(({ path, severity, message }) => [path, severity, message]),
      [
        [
          '/',
          'error',
          'The corpus folder / is the root of a file system: every file of the machine would be a source. Name the folder that holds yours.',
        ],
      ],
    );
    assert.deepEqual(index.status().folders, ['sources']);
    assert.equal(index.status().sources, 1);
  });
}

test('links in a circle end, whichever way they lead', async () => {
  await using project = testProject({ 'sources/a/port.txt': 'The tanker left.\n', 'other/b.txt': 'Two.\n' });
  const link = (target: string, name: string): void => symlinkSync(target, join(project.root, name));
  link('.', 'sources/self');
  link('..', 'sources/a/up');
  link('../..', 'sources/a/project');
  link('../other', 'sources/other');
  link('../sources', 'other/back');
  link('first', 'sources/second');
  link('second', 'sources/first');
  link('loop', 'loop');
  const found = await scanned(project.root, ['sources', 'loop', 'sources/self']);
  assert.deepEqual(
    found.files.filter(({ stamp }) => stamp.kind === 'file').map(({ path }) => path),
    ['sources/a/port.txt', 'sources/other/b.txt'],
  );
  assert.ok(found.listed.length < 30, found.listed.join(' '));
});

/** A disk on which the folder `shut` may be listed at most, and not entered. */
function shutFolder(mayBeListed: boolean): Files {
  return {
    ...nodeFiles,
    stamp: (path) => (path.includes('/shut/') ? undefined : nodeFiles.stamp(path)),
    list(folder) {
      if (folder.includes('/shut/') || (!mayBeListed && folder.endsWith('/shut'))) throw new Error('EACCES');
      return nodeFiles.list(folder);
    },
  };
}

test('a file that is named and cannot be accessed is listed as in a walk of the whole corpus', async () => {
  await using project = testProject({
    'sources/port.txt': 'The tanker left.\n',
    'sources/shut/a.txt': 'One.\n',
    'sources/shut/in/b.txt': 'Two.\n',
  });
  symlinkSync('nowhere', join(project.root, 'sources/broken.txt'));
  const found = async (disk: Files, within?: readonly string[]): Promise<string[]> => {
    const named = within?.map((path) => join(project.root, 'sources', path));
    const { files } = await scanned(project.root, ['sources'], named, disk);
    return files.map(({ path, stamp }) => `${path} ${stamp.kind}`).toSorted();
  };
  const broken = 'sources/broken.txt link';
  for (const [mayBeListed, named, expected] of [
    [true, 'shut/a.txt', ['sources/shut/a.txt out of reach']],
    [true, 'shut/in/b.txt', ['sources/shut/in folder']],
    [false, 'shut/a.txt', ['sources/shut folder']],
    [false, 'shut/in/b.txt', ['sources/shut folder']],
  ] as const) {
    const disk = shutFolder(mayBeListed);
    assert.deepEqual(await found(disk, [named]), expected);
    const all = await found(disk);
    assert.deepEqual(
      expected.filter((path) => !all.includes(path)),
      [],
    );
    assert.deepEqual(await found(disk, ['broken.txt']), [broken]);
    assert.ok(all.includes(broken));
  }
  assert.deepEqual(await found(nodeFiles, ['gone.txt', 'gone/a.txt']), []);
});

test('a folder is listed once, however many of its files are named and gone', async () => {
  await using project = testProject({ 'sources/port.txt': 'The tanker left.\n' });
  const sources = join(project.root, 'sources');
  const gone = ['a.txt', 'b.txt', 'c.txt', 'in/a.txt', 'in/b.txt'].map((path) => join(sources, path));
  const { files, listed } = await scanned(project.root, ['sources'], gone);
  assert.deepEqual(files, []);
  assert.deepEqual(
    listed.filter((folder) => folder.startsWith(sources)),
    [sources, join(sources, 'in')],
  );
});

test('an index that lies in its own corpus is skipped', async () => {
  await using project = testProject({ 'sources/port.txt': 'The tanker left.\n' });
  mkdirSync(join(project.root, 'sources', 'cache'));
  const storage = join(project.root, 'sources', 'cache');
  const index = await project.open({ storage });
  assert.deepEqual(await index.unread(), []);
  const before = index.status().version;
  const report = await index.refresh([storage]);
  assert.deepEqual([report.files, report.read], [0, 0]);
  assert.equal(index.status().version, before);
  assert.equal((await index.refresh()).files, 1);
});

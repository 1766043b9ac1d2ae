import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '../../../src/project/config.ts';
import { isSourceFolder, locateFoldersNow } from '../../../src/project/corpus-folders.ts';

/** The folders that `sources` means where these exist; a folder that ends in `!` cannot be listed. */
function locate(sources: readonly string[], folders: readonly string[]): string[] {
  const paths = folders.map((path) => path.replace('!', ''));
  return locateFoldersNow('/p', sources, (folder) => {
    if (folders.includes(`${folder}!`)) return undefined;
    const inside = folder === '/' ? folder : `${folder}/`;
    return paths.flatMap((path) =>
      path.startsWith(inside) ? [path.slice(inside.length).split('/')[0] ?? ''] : [],
    );
  });
}

const defaults = defaultConfig.sources;

test('the default folders are found in every letter case, spelled as on disk', () => {
  assert.deepEqual(locate(defaults, ['/p/Sources']), ['/p/Sources']);
  assert.deepEqual(locate(defaults, ['/p/SEEDS', '/p/sources']), ['/p/SEEDS', '/p/sources']);
  assert.deepEqual(locate(defaults, ['/p/Sources', '/p/sources']), ['/p/Sources', '/p/sources']);
  assert.deepEqual(locate(defaults, ['/p/sources2', '/p/resources', '/p/docs/sources']), []);
});

test('any other folder is found in another letter case where its own spelling does not exist', () => {
  assert.deepEqual(locate(['papers'], ['/p/Papers']), ['/p/Papers']);
  assert.deepEqual(locate(['papers'], ['/p/Papers', '/p/papers']), ['/p/papers']);
  assert.deepEqual(locate(['sources'], ['/p/Sources', '/p/sources']), ['/p/sources']);
  assert.deepEqual(locate(['docs/evidence'], ['/p/Docs/Evidence']), ['/p/Docs/Evidence']);
  assert.deepEqual(locate(['docs/evidence'], ['/p/Docs/x', '/p/docs/EVIDENCE']), ['/p/docs/EVIDENCE']);
  assert.deepEqual(locate(['.\\Docs\\evidence\\'], ['/p/docs/evidence']), ['/p/docs/evidence']);
  assert.deepEqual(locate(['ÜBER'], ['/p/über']), ['/p/über']);
});

test('absolute folders, the project folder and folders above it are taken as named', () => {
  assert.deepEqual(locate(['/data/Papers/'], []), ['/data/Papers']);
  assert.deepEqual(locate(['C:\\Papers'], []), ['C:/Papers']);
  assert.deepEqual(locate(['.'], []), ['/p']);
  assert.deepEqual(locate(['../evidence'], ['/p/x', '/Evidence']), ['/Evidence']);
});

test('a folder that cannot be listed may contain the named one', () => {
  assert.deepEqual(locate(['shut/papers'], ['/p/shut!']), ['/p/shut/papers']);
  assert.deepEqual(locate(['papers', './papers'], ['/p/papers']), ['/p/papers']);
});

test('corpus folders are known in any letter case', () => {
  assert.ok(isSourceFolder(['sources'], 'Sources/a.txt'));
  assert.ok(isSourceFolder(['Docs/Evidence'], 'docs/evidence/a/b.txt'));
  assert.ok(!isSourceFolder(['sources'], 'Sources2/a.txt'));
});

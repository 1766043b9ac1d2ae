// The package's promises about itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
}

for (const path of ['package.json', 'test/host/package.json', 'test/node/package.json']) {
  test(`${path} names one version of each dependency`, () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest(path);
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const loose = all.filter(
      ([, version]) => !/^(?:\d+\.\d+\.\d+(?:-\w+)?|file:(?:stubs|test)\/[\w-]+)$/.test(version),
    );
    assert.deepEqual(loose, []);
  });
}

test('the types are those of the oldest supported VS Code', () => {
  const { engines, devDependencies } = manifest('package.json');
  assert.equal(engines?.['vscode'], `^${devDependencies?.['@types/vscode'] ?? ''}`);
});

test('the README names one line to try and one line to test, which continuous integration runs', () => {
  const lines = read('README.md').split('\n');
  assert.ok(lines.includes('npm ci && npm start'));
  assert.ok(lines.includes('npm ci && npm test'));
  assert.match(read('.ci/run'), /'npm ci && npm test'/);
});

test('bundled packages are development dependencies, so that installing fetches nothing', () => {
  const { dependencies, optionalDependencies } = manifest('package.json');
  assert.deepEqual([dependencies, optionalDependencies], [undefined, undefined]);
});

test('the README and the program name the oldest Node that package.json allows', () => {
  const oldest = manifest('package.json').engines?.['node']?.replace(/^>=(\d+\.\d+)\.0$/, '$1') ?? '';
  assert.match(read('README.md'), new RegExp(`Node ${oldest} or newer`));
  assert.match(read('src/cli.ts'), new RegExp(`\\[${oldest.replace('.', ', ')}\\]`));
});

test('the repository’s address is empty or absolute', () => {
  const { config } = JSON.parse(read('package.json'));
  assert.match(config.repository, /^(?:https:\/\/[^\s/]+\/[^\s/]+\/[^\s/]+)?$/);
});

function manifest(path: string): Manifest {
  return JSON.parse(read(path));
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

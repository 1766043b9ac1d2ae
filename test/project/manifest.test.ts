// What the package promises about itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
}

for (const path of ['package.json', 'test/host/package.json']) {
  test(`${path} names one version of each dependency`, () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest(path);
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const loose = all.filter(([, version]) => !/^(?:\d+\.\d+\.\d+|file:stubs\/[\w-]+)$/.test(version));
    assert.deepEqual(loose, []);
  });
}

test('the types are those of the oldest VS Code that is supported', () => {
  const { engines, devDependencies } = manifest('package.json');
  assert.equal(engines?.['vscode'], `^${devDependencies?.['@types/vscode'] ?? ''}`);
});

test('the README names one line to try and one line to test, and the second is what runs in continuous integration', () => {
  const lines = read('README.md').split('\n');
  assert.ok(lines.includes('npm ci && npm start'));
  assert.ok(lines.includes('npm ci && npm test'));
  assert.match(read('.ci/run'), /'npm ci && npm test'/);
});

function manifest(path: string): Manifest {
  return JSON.parse(read(path));
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

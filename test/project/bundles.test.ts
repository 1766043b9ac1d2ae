// What each bundle may contain, read from the bundles.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { build } from 'esbuild';
import { bundles } from '../../.ci/bundles.ts';

for (const name of ['worker', 'cli', 'webview'] as const) {
  test(`the ${name} bundle runs without VS Code and without node_modules`, async () => {
    assert.deepEqual(await foreignImports(name), []);
  });
}

test('the extension bundle imports nothing but VS Code, and packages beside it when it needs them', async () => {
  const imports = await foreignImports('extension');
  const { outputs } = await metafileOf('packages');
  const beside = Object.keys(outputs).map((path) => path.replace(/^dist/, '.'));
  assert.deepEqual(imports.toSorted(), [...beside, 'vscode'].toSorted());
  const { inputs } = await metafileOf('extension');
  for (const path of Object.keys(inputs))
    assert.doesNotMatch(path, /node_modules\/(?:chardet|transliteration)\//);
});

test('no name is taken from a package whose import() has only a default in the bundle of the terminal', async () => {
  const { outputs } = await metafileOf('cli');
  const packages = Object.values(outputs).flatMap(({ entryPoint = '', exports }) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(entryPoint)?.[1];
    return name !== undefined && exports.join() === 'default' ? [name] : [];
  });
  const nameless = new Set(packages);
  assert.ok(nameless.has('papaparse'), 'a package of this kind is known');
  const code = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(`${root}src/${path}`, 'utf8'))
    .join('\n');
  const imports = [...code.matchAll(/\{ (\w+)[^{}]{0,200}\} = await import\('([^']{1,200})'\)/g)];
  const taken = imports.filter(([, name, from = '']) => name !== 'default' && nameless.has(from));
  assert.deepEqual(
    taken.map(([found]) => found),
    [],
  );
});

const root = fileURLToPath(new URL('../../', import.meta.url));

async function metafileOf(name: keyof typeof bundles) {
  return (await build({ ...bundles[name], absWorkingDir: root, write: false, metafile: true })).metafile;
}

/** What a bundle imports at run time, without Node's modules. */
async function foreignImports(name: keyof typeof bundles): Promise<string[]> {
  const imports = Object.values((await metafileOf(name)).outputs).flatMap((output) => output.imports);
  const paths = imports
    .filter(({ external, path }) => external === true && !isBuiltin(path))
    .map(({ path }) => path);
  return [...new Set(paths)];
}

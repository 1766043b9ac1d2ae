// What each bundle may contain, read from the bundles.
import assert from 'node:assert/strict';
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

test('the extension bundle imports nothing but VS Code', async () => {
  assert.deepEqual(await foreignImports('extension'), ['vscode']);
});

/** What a bundle imports at run time, without Node's modules. */
async function foreignImports(name: keyof typeof bundles): Promise<string[]> {
  const { metafile } = await build({
    ...bundles[name],
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const paths = imports
    .filter(({ external, path }) => external === true && !isBuiltin(path))
    .map(({ path }) => path);
  return [...new Set(paths)];
}

// What may be in which bundle, seen in the bundles themselves.
import assert from 'node:assert/strict';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { build } from 'esbuild';
import { bundles } from '../../.ci/bundles.ts';

for (const name of ['worker', 'cli'] as const) {
  test(`the ${name} bundle runs without VS Code and without node_modules`, async () => {
    assert.deepEqual(await foreignImports(name), []);
  });
}

test('the extension bundle takes nothing from outside but VS Code', async () => {
  assert.deepEqual(await foreignImports('extension'), ['vscode']);
});

/** What a bundle imports when it runs, Node's own modules left out. */
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

// Builds the bundles that ship into dist/: `node esbuild.mjs [--production] [--watch]`.
import { chmod, cp, rm } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { bundles, shippedFiles } from './.ci/bundles.ts';

// Files of earlier builds must be removed or they would ship, such as chunks, which have hashed names.
for (const folder of ['chunks', 'packages', 'webview', 'assets'])
  await rm(`dist/${folder}`, { recursive: true, force: true });

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

for (const bundle of Object.values(bundles)) {
  const options = { ...bundle, minify: production, sourcemap: production ? false : 'linked' };
  if (watch) await (await context(options)).watch();
  else await build(options);
}
for (const [from, to] of shippedFiles) await cp(from, to, { recursive: true });
if (!watch) await chmod('dist/cli.js', 0o755);

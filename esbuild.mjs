// Builds the bundles that ship. One table, one loop: `node esbuild.mjs [--production] [--watch]`.
import { chmod, rm } from 'node:fs/promises';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Node's `require` for CommonJS dependencies inside an ES module bundle. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const bundles = [
  { entry: 'src/extension.node.ts', out: 'dist/extension.cjs', format: 'cjs' },
  { entry: 'src/worker.node.ts', out: 'dist/worker.cjs', format: 'cjs' },
  { entry: 'src/cli.ts', out: 'dist/cli.js', format: 'esm', banner: `#!/usr/bin/env node\n${requireBanner}` },
];

if (!watch) await rm('dist', { recursive: true, force: true });
for (const { entry, out, format, banner } of bundles) {
  const options = {
    entryPoints: [entry],
    outfile: out,
    format,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
    ...(banner === undefined ? {} : { banner: { js: banner } }),
  };
  if (watch) await (await context(options)).watch();
  else await build(options);
}
if (!watch) await chmod('dist/cli.js', 0o755);

// The bundles that ship, and how they are built.
import type { BuildOptions } from 'esbuild';

/** Node's `require` for CommonJS dependencies inside an ES module bundle. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // jsonc-parser's UMD build requires its parts by names that only resolve in its own folder.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  // THIRD-PARTY-NOTICES has the full licences of everything bundled.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** The bundles, named as in `dist/`; paths are relative to the project's folder. */
export const bundles: Readonly<Record<'extension' | 'worker' | 'cli', BuildOptions>> = {
  extension: {
    ...common,
    entryPoints: ['src/extension.node.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
  },
  worker: { ...common, entryPoints: ['src/worker.node.ts'], outfile: 'dist/worker.cjs', format: 'cjs' },
  cli: {
    ...common,
    // A thread that reads files loads the code for a format when it meets a file of it.
    entryPoints: { cli: 'src/cli.ts', reader: 'src/reader.node.ts' },
    outdir: 'dist',
    format: 'esm',
    // The entry checks Node's version and enables the compile cache before it loads the rest.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: `#!/usr/bin/env node\n${requireBanner}` },
  },
};

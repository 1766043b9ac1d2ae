// The bundles that ship, and how they are built.
import type { BuildOptions, Plugin } from 'esbuild';

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

/** Packages that few commands need: files of their own in `dist/packages`, which the extension loads when it needs them. */
const apart = ['chardet', 'transliteration'];

const leaveApart: Plugin = {
  name: 'leave-apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:${apart.join('|')})$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./packages/${path}.cjs`, external: true } : undefined,
    );
  },
};

/** The bundles, named as in `dist/`; paths are relative to the project's folder. */
export const bundles: Readonly<
  Record<'extension' | 'packages' | 'worker' | 'cli' | 'webview', BuildOptions>
> = {
  extension: {
    ...common,
    entryPoints: ['src/extension.node.ts'],
    outfile: 'dist/extension.cjs',
    format: 'cjs',
    plugins: [leaveApart],
    // Packages apart are required, as the editor does with all code of an extension.
    supported: { 'dynamic-import': false },
  },
  packages: {
    ...common,
    entryPoints: apart,
    outdir: 'dist/packages',
    outExtension: { '.js': '.cjs' },
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
  webview: {
    ...common,
    entryPoints: { 'page-view': 'src/page-view.browser.ts', style: 'src/webview/page-view.css' },
    outdir: 'dist/webview',
    platform: 'browser',
    target: 'chrome138',
    format: 'esm',
  },
};

/** Files of packages that ship as they are: from where, and to where. */
export const shippedFiles: readonly (readonly [from: string, to: string])[] = [
  // Tables of Asian character codes, which the PDF reader and the page view ask for.
  ['node_modules/pdfjs-dist/cmaps', 'dist/assets/cmaps'],
  // pdf.js's worker of the page view.
  ['node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', 'dist/webview/pdf.worker.mjs'],
  // Decoders of pictures, and fonts that a PDF may leave out, with their licences. Others, under licences that do not fit, are the system's.
  ...[
    'jbig2.wasm',
    'openjpeg.wasm',
    'LICENSE_JBIG2',
    'LICENSE_OPENJPEG',
    'LICENSE_PDFJS_JBIG2',
    'LICENSE_PDFJS_OPENJPEG',
  ].map((name) => [`node_modules/pdfjs-dist/wasm/${name}`, `dist/assets/wasm/${name}`] as const),
  ...[
    'Dingbats',
    'Fixed',
    'FixedBold',
    'FixedBoldItalic',
    'FixedItalic',
    'Serif',
    'SerifBold',
    'SerifBoldItalic',
    'SerifItalic',
    'Symbol',
  ].map(
    (name) =>
      [
        `node_modules/pdfjs-dist/standard_fonts/Foxit${name}.pfb`,
        `dist/assets/standard_fonts/Foxit${name}.pfb`,
      ] as const,
  ),
  ['node_modules/pdfjs-dist/standard_fonts/LICENSE_FOXIT', 'dist/assets/standard_fonts/LICENSE_FOXIT'],
];

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder, suiteFolder } from './paths.ts';

/** Bundles every file of test/host/suite for the extension host, whatever its version of Node. */
export async function bundleSuite(): Promise<void> {
  const source = join(projectFolder, 'test', 'host', 'suite');
  rmSync(suiteFolder, { recursive: true, force: true });
  await build({
    entryPoints: readdirSync(source).map((file) => join(source, file)),
    outdir: suiteFolder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

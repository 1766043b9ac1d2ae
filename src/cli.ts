import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import type { AskZotero } from './corpus/bibliography/zotero-answers.ts';
import { cacheFolder } from './cli/cache-folder.ts';
import { canMakeFolder } from './platform/node/make-folder.ts';

// `module` is imported as a whole: a named import that an older Node lacks would fail before the message below is printed.

/** The oldest supported Node, the same as `engines` in package.json. Its SQLite has FTS5 (nodejs/node#57621, in 22.16). */
const oldest = [22, 18] as const;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  process.stderr.write(
    `briefing needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}. Install a newer Node and try again.\n`,
  );
  process.exitCode = 2;
} else {
  // Keeping compiled code between runs saves a fifth of a short command's time. Without a writable folder only that is lost.
  // The variable passes the folder on to the index's thread.
  const compileCache = `${cacheFolder()}/compiled`;
  if (canMakeFolder(compileCache)) module.enableCompileCache(compileCache);
  const compiled = module.getCompileCacheDir();
  if (compiled !== undefined) process.env['NODE_COMPILE_CACHE'] ??= compiled;
  const [
    { run },
    { nodeIo },
    { keptBibliographies },
    { nodeFiles },
    { openIndexNode, readPoolNode, tidyStorageNode },
    { pause },
  ] = await Promise.all([
    import('./cli/run.ts'),
    import('./cli/node-io.ts'),
    import('./cli/kept-bibliographies.ts'),
    import('./platform/node/files.ts'),
    import('./platform/node/open-index.ts'),
    import('./platform/node/pause.ts'),
  ]);
  const workerName = import.meta.url.endsWith('.ts') ? './worker.node.ts' : './worker.cjs';
  const worker = fileURLToPath(new URL(workerName, import.meta.url));
  const indexes = {
    open: openIndexNode(worker),
    tidy: tidyStorageNode(worker),
    startPool: () => readPoolNode(worker),
    askZotero: async (...asked: Parameters<AskZotero>) =>
      (await import('./platform/node/zotero.ts')).askZotero(...asked),
    adding: async () =>
      (await import('./platform/node/adding-host.ts')).addingHostNode(() => readPoolNode(worker)),
  };
  const about = {
    version: manifest.version,
    help(rule: string): string | undefined {
      // `src` and `dist` stand side by side.
      const page = new URL(`../media/rules/${rule}.md`, import.meta.url);
      return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
    },
  };
  process.exitCode = await run(
    process.argv.slice(2),
    nodeIo(process),
    indexes,
    { files: nodeFiles, pause, kept: keptBibliographies(`${cacheFolder()}/bibliographies`) },
    about,
  );
}

// Prints, as JSON, the regular expressions that the modules of `src/` build when they are loaded. Runs as a separate process,
// because a module is loaded only once: `node test/project/collect-regexps.ts`.
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { importsOf, typescriptFiles } from './imports.ts';
import type { Expression } from './regexps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const made: Expression[] = [];

globalThis.RegExp = new Proxy(RegExp, {
  construct: (target, given: ConstructorParameters<RegExpConstructor>) => noted(new target(...given)),
  apply: (target, _, given: Parameters<RegExpConstructor>) => noted(target(...given)),
});

const files = typescriptFiles(root, 'src');
const needsHost = filesThatNeedHost(files);
for (const file of files) {
  if (!needsHost.has(file)) await import(pathToFileURL(`${root}/${file}`).href);
}
process.stdout.write(JSON.stringify(made));

function noted(expression: RegExp): RegExp {
  const at = callerInSource();
  if (at !== undefined) made.push({ source: expression.source, flags: expression.flags, at });
  return expression;
}

/** The innermost place in `src/` that is running, as `file:line:column`. Undefined for a package that is being loaded. */
function callerInSource(): string | undefined {
  const frames = (new Error('for its stack').stack ?? '').split('\n').map((line) => line.trim());
  for (const frame of frames) {
    const [, url, place] = /(file:\/\/[^)]*?)(:\d+:\d+)\)?$/.exec(frame) ?? [];
    if (url === undefined) continue;
    const file = relative(root, fileURLToPath(url)).replaceAll('\\', '/');
    if (file.startsWith('node_modules/')) return undefined;
    if (file.startsWith('src/')) return `${file}${place}`;
  }
  return undefined;
}

/** The files that cannot be loaded here: those that import `vscode`, directly or not, and the entry files, which start when loaded. */
function filesThatNeedHost(all: readonly string[]): ReadonlySet<string> {
  const imports = new Map(
    all.map((file) => [file, importsOf(root, file).filter(({ typeOnly }) => !typeOnly)]),
  );
  const needs = new Set(all.filter((file) => /^src\/[^/]+$/.test(file)));
  for (let before = -1; before < needs.size;) {
    before = needs.size;
    for (const [file, list] of imports) {
      if (
        list.some(
          ({ request, target }) => request === 'vscode' || (target !== undefined && needs.has(target)),
        )
      )
        needs.add(file);
    }
  }
  return needs;
}

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf, parseImports, typescriptFiles } from './imports.ts';
import type { Import } from './imports.ts';
import { never, rooms, vocabulary } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Entry files lie in `src/` itself. They put the parts together and may import any of them. */
const entryFile = /^src\/[^/]+$/;
const mayUseNode = /^src\/(?:platform\/node\/|cli\/|cli\.ts$|[^/]+\.node\.ts$)/;
const mayUseVscode = /^src\/(?:editor\/|activate\.ts$|extension[^/]*\.ts$)/;

/** Why an import is not allowed; undefined when it is. */
function violation({ file, request, target, typeOnly }: Import): string | undefined {
  const found = `${file} imports ${request}`;
  if (target === undefined) {
    if (request === 'vscode') return mayUseVscode.test(file) ? undefined : found;
    const isNode = request.startsWith('node:') || builtinModules.includes(request);
    return isNode && !mayUseNode.test(file) ? found : undefined;
  }
  // The manifest is bundled for the version.
  if (entryFile.test(file) && target === 'package.json') return undefined;
  if (!target.startsWith('src/')) return `${found}, which is outside src`;
  if (entryFile.test(file)) return undefined;
  if (entryFile.test(target)) return `${found}, which is an entry file`;
  const forbidden = never.find(([from, to]) => isIn(file, from) && isIn(target, to) && !isIn(file, to));
  if (forbidden !== undefined) return `${found}, although ${forbidden[0]} must not know ${forbidden[1]}`;
  if (folderOf(file) === folderOf(target)) return undefined;
  const row = rooms[nearest(file)];
  if (row === undefined) return `${found}, and the table does not know src/${folderOf(file)}`;
  const use = Object.entries(row).find(([room]) => isIn(target, room))?.[1];
  if (use === 'code' || (use === 'types' && (typeOnly || vocabulary.has(target)))) return undefined;
  return use === 'types' ? `${found} for more than its types` : found;
}

/** The nearest room with a row: `text/quotes` for `src/text/quotes/align.ts`. */
function nearest(file: string): string {
  const names = Object.keys(rooms).filter((room) => isIn(file, room));
  return names.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function isIn(file: string, room: string): boolean {
  return file.startsWith(`src/${room}/`);
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

test('every file of src follows the table of who may import whom', () => {
  const files = typescriptFiles(root, 'src');
  const imports = files.flatMap((file) => importsOf(root, file));
  assert.deepEqual(imports.map(violation).filter(Boolean), []);
  assert.ok(files.length >= 30, `only ${files.length} files were looked at`);
  assert.ok(imports.length >= files.length, `only ${imports.length} imports were found`);
});

const forbidden: readonly (readonly [file: string, code: string, why: string])[] = [
  ['src/text/a.ts', `import '../store/b.ts'`, 'src/text/a.ts imports ../store/b.ts'],
  ['src/text/a.ts', `export * from '../corpus/b.ts'`, 'src/text/a.ts imports ../corpus/b.ts'],
  ['src/text/a.ts', `export const b = await import('../rules/b.ts')`, 'src/text/a.ts imports ../rules/b.ts'],
  ['src/text/a.ts', `export type B = import('../rules/b.ts').B`, 'src/text/a.ts imports ../rules/b.ts'],
  ['src/text/a.ts', `import 'node:fs'`, 'src/text/a.ts imports node:fs'],
  ['src/text/a.ts', `import 'fs'`, 'src/text/a.ts imports fs'],
  ['src/features/a.ts', `import type { Uri } from 'vscode'`, 'src/features/a.ts imports vscode'],
  [
    'src/rules/a.ts',
    `import { b } from '../corpus/b.ts'`,
    'src/rules/a.ts imports ../corpus/b.ts for more than its types',
  ],
  [
    'src/rules/a.ts',
    `import { type B } from '../corpus/b.ts'`,
    'src/rules/a.ts imports ../corpus/b.ts for more than its types',
  ],
  ['src/editor/a.ts', `import '../cli/b.ts'`, 'src/editor/a.ts imports ../cli/b.ts'],
  ['src/cli/a.ts', `import '../platform/node/b.ts'`, 'src/cli/a.ts imports ../platform/node/b.ts'],
  [
    'src/rules/a.ts',
    `import '../activate.ts'`,
    'src/rules/a.ts imports ../activate.ts, which is an entry file',
  ],
  [
    'src/rules/a.ts',
    `import '../../test/b.ts'`,
    'src/rules/a.ts imports ../../test/b.ts, which is outside src',
  ],
  [
    'src/platform/web/a.ts',
    `import '../node/b.ts'`,
    'src/platform/web/a.ts imports ../node/b.ts, although platform/web must not know platform/node',
  ],
  ['src/platform/web/a.ts', `import 'node:fs'`, 'src/platform/web/a.ts imports node:fs'],
  [
    'src/new/a.ts',
    `import '../text/b.ts'`,
    'src/new/a.ts imports ../text/b.ts, and the table does not know src/new',
  ],
];

test('every folder of src has a row', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const named = new Set(Object.keys(rooms).map((room) => room.split('/')[0]));
  assert.deepEqual(
    folders.map(({ name }) => name).filter((name) => !named.has(name)),
    [],
  );
});

test('imports that the table forbids are found', () => {
  for (const [file, code, why] of forbidden) {
    assert.deepEqual(parseImports(file, code).map(violation), [why], code);
  }
});

const permitted: readonly (readonly [file: string, code: string])[] = [
  ['src/rules/a.ts', `import type { B } from '../corpus/b.ts'`],
  ['src/rules/a.ts', `import { evidenceSections } from '../corpus/source.ts'`],
  ['src/rules/a.ts', `import { b } from './b.ts'; import Fuse from 'fuse.js'`],
  ['src/platform/node/a.ts', `import { readFile } from 'node:fs/promises'`],
  ['src/worker.node.ts', `import { parentPort } from 'node:worker_threads'; import './platform/node/a.ts'`],
  ['src/reader.node.ts', `import { parentPort } from 'node:worker_threads'; import './platform/node/a.ts'`],
  ['src/extension.node.ts', `import * as vscode from 'vscode'; import './activate.ts'`],
];

test('imports that the table permits pass', () => {
  for (const [file, code] of permitted) {
    const imports = parseImports(file, code);
    assert.ok(imports.length > 0, code);
    assert.deepEqual(imports.map(violation).filter(Boolean), [], code);
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { typescriptFiles } from './imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The names that a file exports, without what it exports of another file. */
function namesOf(file: string): readonly string[] {
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ exportName: { name }, moduleRequest }) =>
      typeof name === 'string' && moduleRequest === null ? [name] : [],
    );
}

/** The same file of another language or platform exports the same things. */
function withoutVariant(file: string): string {
  return file.replace(/^src\/(language|platform)\/[^/]+\/(?=.)/, 'src/$1/*/');
}

test('no two files export different things under one name', () => {
  const exported = typescriptFiles(root, 'src').flatMap((file) =>
    namesOf(file).map((name) => ({ name, file })),
  );
  assert.ok(exported.length > 1000, 'the exports are found');
  const twice = [...Map.groupBy(exported, ({ name }) => name)].flatMap(([name, places]) => {
    const files = places.map(({ file }) => file);
    return new Set(files.map(withoutVariant)).size > 1 ? [`${name}: ${files.join(', ')}`] : [];
  });
  assert.deepEqual(twice, []);
});

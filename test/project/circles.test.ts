import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf, typescriptFiles } from './imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The files that a file imports, types included. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** A circle of files, each importing the next; undefined where there is none. */
function circleIn(graph: Graph): readonly string[] | undefined {
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | undefined => {
    if (finished.has(file)) return undefined;
    const before = path.indexOf(file);
    if (before >= 0) return [...path.slice(before), file];
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next);
      if (circle !== undefined) return circle;
    }
    path.pop();
    finished.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

test('no files of src import each other in a circle, not even for types', () => {
  const files = typescriptFiles(root, 'src');
  const graph = new Map(
    files.map((file) => [file, importsOf(root, file).flatMap(({ target }) => target ?? [])]),
  );
  assert.ok(files.length > 500, `only ${files.length} files were looked at`);
  assert.deepEqual(circleIn(graph), undefined);
});

test('a circle is found with its files in order', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['d', 'b']],
    ['d', []],
  ]);
  assert.deepEqual(circleIn(graph), ['b', 'c', 'b']);
});

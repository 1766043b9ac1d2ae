import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstKeys } from '../../../src/corpus/bibliography/first-keys.ts';
import type { Contender } from '../../../src/corpus/bibliography/key-contest.ts';
import { keyName, sluggerFor } from '../../../src/corpus/bibliography/key-name.ts';

test('of two files of one name, version 0.1.0 gave the later by path its folders in front, then a number', async () => {
  await checkFirst({ 's/x/a.txt': 'a', 's/y/a.txt': 'y-a' });
  await checkFirst({ 's/a.md': 'a', 's/a.txt': 's-a' });
  await checkFirst({ 'a.markdown': 'a', 'a.md': 'a-2', 'a.txt': 'a-3' });
  await checkFirst({ 's/a.markdown': 'a', 's/a.md': 's-a', 's/a.txt': 's-a-2' });
  await checkFirst({ 'p/x/a.txt': 'a', 'q/x/a.txt': 'x-a', 'r/x/a.txt': 'r-x-a' });
  await checkFirst({ 'seeds/report.txt': 'report', 'sources/report.txt': 'sources-report' });
  await checkFirst({ 's/!!/a.txt': 'a', 's/??/a.txt': 's-a', 's/Ä/a.txt': 'a-a' });
  // It read no other formats, and the bibliography had precedence.
  await checkFirst({ 's/a.md': 'a', 's/a.pdf': undefined, 's/a.txt': 's-a' });
  await checkFirst({ 's/a.txt': 's-a', 's/b.txt': 'a' }, { 's/b.txt': 'a' });
});

async function checkFirst(
  expected: Readonly<Record<string, string | undefined>>,
  entries: Readonly<Record<string, string>> = {},
): Promise<void> {
  const paths = Object.keys(expected).toSorted();
  const slug = await sluggerFor(paths);
  const files = paths.map((path): Contender => ({ path, name: keyName(path, slug) }));
  const keys = firstKeys(files, new Map(Object.entries(entries)), slug);
  assert.deepEqual(Object.fromEntries(paths.map((path) => [path, keys.get(path)])), expected);
}

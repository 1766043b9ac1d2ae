import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignKeys } from '../../src/corpus/bibliography/keys.ts';
import { keyFinder } from '../../src/evidence/nearest-key.ts';

test('twenty thousand files get their keys in time proportional to their number', async () => {
  const kinds: Readonly<Record<string, (index: number) => string>> = {
    'one name in as many folders': (index) => `sources/folder-${index}/report.txt`,
    'one name in one folder': (index) =>
      `sources/report${'!'.repeat(index % 50)}${' '.repeat(index / 50)}.txt`,
    'one name in deep folders': (index) => `sources/${index}/${'deep/'.repeat(12)}report.txt`,
    'names of their own': (index) => `sources/report-${index}.md`,
    'other letters': (index) => `sources/${index % 100}/Übersicht ${Math.floor(index / 200)}.txt`,
  };
  for (const [kind, path] of Object.entries(kinds)) {
    // About 0.4 s on an idle machine; work for each pair of files would take over a minute.
    const whole = await timed(20_000, path);
    assert.ok(whole < 10_000, `${kind}: ${whole.toFixed(0)} ms`);
  }
});

/** Milliseconds to assign keys to `count` files. */
async function timed(count: number, path: (index: number) => string): Promise<number> {
  const paths = Array.from({ length: count }, (_, index) => path(index));
  const start = performance.now();
  const { sources } = await assignKeys(paths, new Map());
  assert.equal(new Set(sources.map(({ key }) => key)).size, new Set(paths).size);
  return performance.now() - start;
}

test('the nearest of twenty thousand keys is found at once', () => {
  const find = keyFinder(
    Array.from({ length: 20_000 }, (_, index) => `the-source-of-number-${index * 7919}`),
  );
  const start = performance.now();
  for (let index = 0; index < 200; index += 1) assert.equal(find(`another-${index}`), undefined);
  // All keys are similar, which is the most work.
  for (let index = 0; index < 10; index += 1) assert.ok(find(`teh-source-of-number-${index * 7919}`));
  assert.ok(performance.now() - start < 4000);
});

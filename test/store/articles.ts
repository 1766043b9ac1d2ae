import assert from 'node:assert/strict';
import type { LocalIndex } from '../../src/store/local-index.ts';

/** Articles whose third paragraph has a word of its own. */
export function articles(count = 30): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`sources/a${n}.txt`, article(n).repeat(3)]),
  );
}

function article(n: number): string {
  return `Article ${n}

It is known to all.

Only word${n} says which it is.

`;
}

/** Asserts that an index of {@link articles} is ready and answers. */
export async function isWhole(index: LocalIndex, count = 30): Promise<void> {
  assert.equal(index.status().state, 'ready');
  assert.equal((await index.sources()).length, count);
  for (const n of [0, count - 1]) {
    const hits = await index.search(`word${n}`, { limit: 9 });
    assert.deepEqual(
      hits.map((hit) => hit.key),
      [`a${n}`, `a${n}`, `a${n}`],
    );
  }
}

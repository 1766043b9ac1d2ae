import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPassages } from '../../src/corpus/formats/passages.ts';

/** Texts that look like pages, figures of notes and broken words all over. */
const parts = [
  '1\n\n',
  'Head\n\nthe text goes on here,\n\n',
  'Head 1\nthe port of call is\n',
  'word1 ',
  'the end.1 The ',
  'evalu-\n',
  'a\u00AD\n',
  'Page 1\n',
  '\f1\n',
  'ix\n',
];

/** How long the passages of a text of this length take, in milliseconds. */
function time(part: string, length: number): number {
  const text = part.repeat(Math.ceil(length / part.length));
  const start = performance.now();
  cutPassages(text, 0, 'plain');
  return performance.now() - start;
}

for (const part of parts) {
  test(`the layout of a text is read in time proportional to its length: ${JSON.stringify(part)}`, () => {
    time(part, 20_000);
    const short = Math.min(time(part, 50_000), time(part, 50_000));
    const long = Math.min(time(part, 400_000), time(part, 400_000));
    assert.ok(long < 30 * short + 300, `${short} ms, ${long} ms`);
  });
}

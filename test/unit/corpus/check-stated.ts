import assert from 'node:assert/strict';
import { readPlain } from '../../../src/corpus/formats/text-file.ts';
import type { Markup } from '../../../src/corpus/source.ts';

/** What a text says of itself. */
export interface Stated {
  readonly title?: string;
  readonly publisher?: string;
  /** As in `2024-3-12`. */
  readonly date?: string;
  readonly author?: string;
  readonly genre?: string;
}

/** Checks what a text says of itself. Its passages are counted, because a section must not change their numbers. */
export function checkStated(text: string, stated: Stated, markup: Markup = 'plain'): void {
  const { metadata, passages } = readPlain(new TextEncoder().encode(text), markup);
  const blocks = text.trim().split(/\n\s*\n/);
  assert.equal(passages.length, blocks.length);
  const found = {
    title: metadata.title,
    publisher: metadata.publisher,
    date: metadata.issued?.['date-parts']?.[0]?.join('-'),
    author: metadata.author?.map(({ literal }) => literal).join('; '),
    genre: metadata['genre'],
  };
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  assert.deepEqual(known, stated);
  assert.deepEqual(
    Object.keys(metadata.custom?.['origin'] ?? {}).toSorted(),
    Object.keys(metadata)
      .filter((field) => field !== 'custom')
      .toSorted(),
  );
}

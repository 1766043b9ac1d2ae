import type { ReadingWork } from '../../../src/corpus/formats/reader.ts';

/** Work that is never aborted. */
export const work: ReadingWork = {
  pause: () => Promise.resolve(),
  signal: new AbortController().signal,
  asset: () => Promise.resolve(undefined),
};

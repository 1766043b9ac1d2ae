import { type NumberedHeading, numberedHeadings } from '../corpus/numbered-headings.ts';
import type { Service } from './context.ts';

/** Reads the numbered headings of sources, each source once. */
export type HeadingReader = (key: string, signal: AbortSignal) => Promise<readonly NumberedHeading[]>;

/** The {@link HeadingReader} of a context. It keeps answers, not promises: aborting one run must not cancel another's reading. */
export const headingReader: Service<HeadingReader> = {
  make({ store }) {
    const known = new Map<string, readonly NumberedHeading[]>();
    return async (key, signal) => {
      const headings = known.get(key) ?? numberedHeadings(await store.passages(key, signal));
      known.set(key, headings);
      return headings;
    };
  },
};

import type { CitedLocator } from '../briefing/briefing.ts';
import type { StoredSource } from '../corpus/source.ts';
import { asksPassages, citedPlace, type CitedPlace } from './cited-place.ts';
import type { Service } from './context.ts';

/** Finds where a locator points in a source; the source's passages are read only where that depends on them. */
export type PlaceFinder = (
  source: StoredSource,
  locator: CitedLocator | undefined,
  signal: AbortSignal,
) => Promise<CitedPlace>;

/**
 * The {@link PlaceFinder} of a context. It remembers what passages had to be read for, and answers instead of promises: aborting one run
 * must not cancel another's reading.
 */
export const placeFinder: Service<PlaceFinder> = {
  make({ store }) {
    const known = new Map<string, CitedPlace>();
    return async (source, locator, signal) => {
      if (!asksPassages(locator)) return citedPlace(locator, source, []);
      const asked = JSON.stringify([source.key, locator?.label, locator?.value]);
      const place = known.get(asked) ?? citedPlace(locator, source, await store.passages(source.key, signal));
      known.set(asked, place);
      return place;
    };
  },
};

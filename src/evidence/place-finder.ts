import type { CitedLocator } from '../briefing/briefing.ts';
import type { StoredSource } from '../corpus/source.ts';
import type { Awaitable } from '../store/awaitable.ts';
import { asksPassages, citedPlace, type CitedPlace } from './cited-place.ts';
import type { Service } from './context.ts';

/**
 * Finds where a locator points in a source. The source's passages are read only where that depends on them; elsewhere the answer is there
 * at once, because a long briefing asks for thousands of places at every keystroke.
 */
export type PlaceFinder = (
  source: StoredSource,
  locator: CitedLocator | undefined,
  signal: AbortSignal,
) => Awaitable<CitedPlace>;

/**
 * The {@link PlaceFinder} of a context. It remembers what passages had to be read for, and answers instead of promises: aborting one run
 * must not cancel another's reading. What several rules ask of one citation is found once.
 */
export const placeFinder: Service<PlaceFinder> = {
  make({ store }) {
    const read = new Map<string, CitedPlace>();
    const known = new WeakMap<CitedLocator, { readonly source: StoredSource; readonly place: CitedPlace }>();
    const inPassages = async (
      source: StoredSource,
      locator: CitedLocator,
      signal: AbortSignal,
    ): Promise<CitedPlace> => {
      const asked = JSON.stringify([source.key, locator.label, locator.value]);
      const place = read.get(asked) ?? citedPlace(locator, source, await store.passages(source.key, signal));
      read.set(asked, place);
      return place;
    };
    return (source, locator, signal) => {
      if (locator === undefined) return citedPlace(locator, source, []);
      const found = known.get(locator);
      if (found?.source === source) return found.place;
      if (asksPassages(locator)) return inPassages(source, locator, signal);
      const place = citedPlace(locator, source, []);
      known.set(locator, { source, place });
      return place;
    };
  },
};

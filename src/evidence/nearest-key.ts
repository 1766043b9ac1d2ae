import { nearKeys } from '../text/near-keys.ts';

/** A key near to one that no source has. */
export interface NearestKey {
  readonly key: string;
  /** Nearer than any other, so that it may be offered as the one fix. */
  readonly clear: boolean;
}

/** Finds the nearest of `keys` to a key as it is written, by {@link nearKeys}. */
export function keyFinder(keys: Iterable<string>): (written: string) => NearestKey | undefined {
  const near = nearKeys(keys);
  return (written) => {
    const [first, second] = near(written);
    if (first === undefined) return undefined;
    return { key: first.key, clear: second === undefined || second.distance > first.distance };
  };
}

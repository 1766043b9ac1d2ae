import { bothCases, byName, composedFileName } from '../../text/by-name.ts';
import { nearKeys } from '../../text/near-keys.ts';

/** The names of one source. */
export interface SourceNames {
  readonly key: string;
  readonly path: string;
  /** Its other keys. */
  readonly aliases: readonly string[];
}

/** The keys of the sources that a key may mean. */
export interface Likeness {
  /** Those of which it is another key or the file's name, in the order of the sources. */
  readonly meant: readonly string[];
  /** The nearest keys, nearest first. */
  readonly near: readonly string[];
}

/** Maximum near keys per question: the nearest, another that may be as near, and one more because a briefing in the corpus skips itself. */
const maximumNear = 3;

/** Finds the sources that a key which no source has may mean. */
export function keysLike(sources: readonly SourceNames[]): (written: string) => Likeness {
  const named = byName(sources, ({ path, aliases }) => [...aliases, ...bothCases(composedFileName(path))]);
  const near = nearKeys(sources.map(({ key }) => key));
  return (written) => ({
    meant: named(written).map(({ key }) => key),
    near: near(written)
      .slice(0, maximumNear)
      .map(({ key }) => key),
  });
}

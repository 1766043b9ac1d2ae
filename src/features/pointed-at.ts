import type { Locator } from '../corpus/place.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import { citedPlace } from '../evidence/cited-place.ts';
import { meantKey } from '../evidence/written-key.ts';
import type { RuleContext } from '../rules/rule.ts';
import { findWords } from '../text/find-words.ts';
import type { Target } from './target.ts';

/** What a citation or a link points at in the corpus. */
export interface PointedAt {
  readonly source: StoredSource;
  /** All passages of the source, in order. */
  readonly all: readonly StoredPassage[];
  /** Those that are named; none where only the source is. */
  readonly named: readonly StoredPassage[];
  /** The places named that the source has not. */
  readonly outside: readonly Locator[];
}

/**
 * The source and passages that a citation or link points at: by its locator, or, for a link with `#:~:text=`, by the words it quotes.
 * Undefined for a key that no source has and for links elsewhere.
 */
export async function pointedAt(
  target: Exclude<Target, { kind: 'quotation' }>,
  context: RuleContext,
  signal: AbortSignal,
): Promise<PointedAt | undefined> {
  const source = sourceAt(target, context);
  if (source === undefined) return undefined;
  const all = await context.store.passages(source.key, signal);
  if (target.kind === 'link') {
    const words = target.group.target?.words;
    const named = words === undefined ? [] : all.filter(({ text }) => findWords(text, words).length > 0);
    return { source, all, named, outside: [] };
  }
  const place = citedPlace(target.citation.locator, source, all);
  const numbers = new Set('numbers' in place ? place.numbers : []);
  const named = all.filter(({ number }) => numbers.has(number));
  return { source, all, named, outside: place.kind === 'outside' ? place.outside : [] };
}

/** The passage that stands for a whole source: its title, else its beginning. */
export function titlePassage(passages: readonly StoredPassage[]): StoredPassage | undefined {
  return passages.find(({ section }) => section === 'title') ?? passages[0];
}

function sourceAt(
  target: Exclude<Target, { kind: 'quotation' }>,
  { linked, sources }: RuleContext,
): StoredSource | undefined {
  if (target.kind === 'link') return linked(target.group);
  const { key } = meantKey(target.citation, (each) => sources.has(each)) ?? target.citation;
  return sources.get(key);
}

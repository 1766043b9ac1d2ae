import type { Briefing } from '../../briefing/briefing.ts';
import type { StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { LockEntry } from '../../project/lock.ts';
import type { EvidenceContext } from '../context.ts';
import { namedBy, textlessReferences } from './cited-reference.ts';
import { newEntry, wholeEntry } from './new-entry.ts';
import { hasChanged } from './rested.ts';
import { type Resting, resting } from './resting.ts';
import { restsOn } from './rests-on.ts';
import { ownText } from './whole-words.ts';

/** The entries of a briefing in a lock, and what they leave out. */
export interface LockedBriefing {
  readonly entries: ReadonlyMap<string, LockEntry>;
  /** Number of citations whose passages have changed or moved and keep the entries that they had. */
  readonly left: number;
  /** Number of citations that name no passage of their source. */
  readonly placeless: number;
  /** Number of citations that keep the entries that they had, because their source has no text here. */
  readonly textless: number;
}

/**
 * Locks what a briefing cites, in a context that has the lock of before. A citation whose passages are not what they were keeps its
 * entries, so that nothing is accepted unseen; with `accept` all are locked as they are now. So does one whose source has no text here:
 * it may have been locked where there is one. What this version reads differently in the same file is locked anew: the source has not
 * changed.
 */
export async function lockBriefing(
  briefing: Briefing,
  context: EvidenceContext,
  { accept }: { readonly accept: boolean },
  signal: AbortSignal,
): Promise<LockedBriefing> {
  const entries = new Map<string, LockEntry>();
  const left = new Set<unknown>();
  const placeless = new Set<unknown>();
  const { locked } = context;
  if (locked === undefined) return { entries, left: 0, placeless: 0, textless: 0 };
  for (const row of await context.use(resting)(briefing, signal)) {
    const { reference, passages } = row;
    const cited = reference.citation ?? reference.group;
    if (!accept && passages.some(hasChanged)) {
      left.add(cited);
      for (const { name, entry } of passages) entries.set(name, entry);
      continue;
    }
    const { source, base } = reference;
    const all = await context.store.passages(source.key, signal);
    const found = citedEntries(row, { source, all }, briefing, context);
    if (found.length === 0) placeless.add(cited);
    for (const [number, entry] of found) entries.set(locked.name(base, number), entry);
  }
  let textless = 0;
  for (const reference of textlessReferences(briefing, context)) {
    const passages = locked.of(reference);
    if (passages.length > 0) textless += 1;
    for (const { name, entry } of passages) entries.set(name, entry);
  }
  return { entries, left: left.size, placeless: placeless.size, textless };
}

/** A state of a source: as it is, or as it was. */
export interface SourceState {
  readonly source: StoredSource;
  readonly all: readonly StoredPassage[];
}

/** What a sentence cites at one place in a state of the source, by the numbers of the passages; without a number the source as a whole. */
export function citedEntries(
  { reference, sentence }: Pick<Resting, 'reference' | 'sentence'>,
  { source, all }: SourceState,
  briefing: Briefing,
  context: EvidenceContext,
): readonly (readonly [number: number | undefined, entry: LockEntry])[] {
  const entryOf = (passage: StoredPassage) => [passage.number, newEntry(passage, all, source)] as const;
  const named = namedBy(reference, source, all);
  if (reference.by === 'paragraphs') return named.map(entryOf);
  if (reference.by === 'place') return ownText(named).map(entryOf);
  if (all.length === 0) return [];
  const numbers = sentence === undefined ? none : restsOn(sentence, reference.group, all, briefing, context);
  if (numbers.size === 0) return [[undefined, wholeEntry(all, source)]];
  return all.filter(({ number }) => numbers.has(number)).map(entryOf);
}

const none: ReadonlySet<number> = new Set();

import type { Briefing } from '../../briefing/briefing.ts';
import type { StoredPassage } from '../../corpus/source.ts';
import type { LockEntry } from '../../project/lock.ts';
import type { EvidenceContext } from '../context.ts';
import { passagesNamed } from './cited-reference.ts';
import { newEntry, wholeEntry } from './new-entry.ts';
import { type Resting, resting } from './resting.ts';
import { restsOn } from './rests-on.ts';

/** The entries of a briefing in a lock, and what they leave out. */
export interface LockedBriefing {
  readonly entries: ReadonlyMap<string, LockEntry>;
  /** Number of citations whose passages have changed or moved and keep the entries that they had. */
  readonly left: number;
  /** Number of citations that name no passage of their source. */
  readonly placeless: number;
}

/**
 * Locks what a briefing cites, in a context that has the lock of before. A citation whose passages are not what they were keeps its
 * entries, so that nothing is accepted unseen; with `accept` all are locked as they are now.
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
  for (const row of await context.use(resting)(briefing, signal)) {
    const { reference, passages } = row;
    const cited = reference.citation ?? reference.group;
    if (!accept && passages.some(({ now }) => now.kind !== 'same')) {
      left.add(cited);
      for (const { name, entry } of passages) entries.set(name, entry);
      continue;
    }
    const found = await entriesOf(row, briefing, context, signal);
    if (found.length === 0) placeless.add(cited);
    for (const [name, entry] of found) entries.set(name, entry);
  }
  return { entries, left: left.size, placeless: placeless.size };
}

/** The entries of what a sentence cites at one place, as it is now. */
async function entriesOf(
  { reference, sentence }: Resting,
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<readonly (readonly [string, LockEntry])[]> {
  const { locked } = context;
  if (locked === undefined) return [];
  const { source, base, by, group } = reference;
  const all = await context.store.passages(source.key, signal);
  const entryOf = (passage: StoredPassage): readonly [string, LockEntry] => [
    locked.name(base, passage.number),
    newEntry(passage, all, source),
  ];
  if (by !== 'whole') return (await passagesNamed(reference, context, signal)).map(entryOf);
  if (all.length === 0) return [];
  const numbers = sentence === undefined ? none : restsOn(sentence, group, all, briefing, context);
  if (numbers.size === 0) return [[locked.name(base), wholeEntry(all, source)]];
  return all.filter(({ number }) => numbers.has(number)).map(entryOf);
}

const none: ReadonlySet<number> = new Set();

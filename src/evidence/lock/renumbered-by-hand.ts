import type { CitedReference } from './cited-reference.ts';
import type { LockedPassage } from './locked-text.ts';
import type { Comparing, Rested } from './rested.ts';

/** Maximum paragraphs that the citations of one source may name here. */
const mostCited = 2000;

/**
 * The locked passages by the numbers that they have now, where a writer has renumbered the citations of a source and not its lock: every
 * citation names a passage whose words are locked, and some have numbers that the lock does not know. Undefined anywhere else.
 */
export async function renumberedByHand(
  references: readonly CitedReference[],
  entries: readonly LockedPassage[],
  compared: Comparing,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, Rested> | undefined> {
  const [reference] = references;
  const cited = numbersCited(references);
  const known = new Set(entries.map(({ number }) => number));
  if (reference === undefined || cited === undefined || entries.length === 0) return undefined;
  if ([...cited].every((number) => known.has(number))) return undefined;
  const now = new Map<number, Rested>();
  for (const entry of entries) {
    const rested = await compared(reference, entry, signal);
    if (rested.now.kind === 'same' && entry.number !== undefined) now.set(entry.number, rested);
    if (rested.now.kind !== 'moved') continue;
    for (const { number } of rested.now.passages) now.set(number, { ...rested, now: { kind: 'same' } });
  }
  return [...cited].every((number) => now.has(number)) ? now : undefined;
}

/** The numbers of all paragraphs that citations name; undefined for very many. */
export function numbersCited(references: readonly CitedReference[]): ReadonlySet<number> | undefined {
  const numbers = new Set<number>();
  for (const { citation } of references) {
    for (const { first, last } of citation?.locator?.ranges ?? []) {
      if (last - first > mostCited) return undefined;
      for (let number = first; number <= last; number += 1) numbers.add(number);
      if (numbers.size > mostCited) return undefined;
    }
  }
  return numbers;
}

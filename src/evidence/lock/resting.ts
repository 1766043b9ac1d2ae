import type { Briefing, LocatorRange, Sentence } from '../../briefing/briefing.ts';
import type { EvidenceContext, Service } from '../context.ts';
import { type CitedReference, wholeBase } from './cited-reference.ts';
import { type CoveredReference, coveredReferences } from './covered-references.ts';
import type { LockedPassage, LockedText } from './locked-text.ts';
import { numbersCited, renumberedByHand } from './renumbered-by-hand.ts';
import { comparing, type Rested } from './rested.ts';
import { restsOn } from './rests-on.ts';

/** A sentence and one of the citations that cover it, with the locked passages that it rests on there. */
export interface Resting extends CoveredReference {
  readonly passages: readonly Rested[];
  /** Whether the lock has every passage of the citation. */
  readonly isLocked: boolean;
}

/** Finds all that a briefing rests on, by sentence and citation. Nothing without a lock. */
export type RestingOf = (briefing: Briefing, signal: AbortSignal) => Promise<readonly Resting[]>;

/** The {@link RestingOf} of a context, which several rules ask. */
export const resting: Service<RestingOf> = {
  make(context) {
    const known = new WeakMap<Briefing, readonly Resting[]>();
    return async (briefing, signal) => {
      if (context.locked === undefined) return none;
      const before = known.get(briefing);
      if (before !== undefined) return before;
      const found = await restingOf(briefing, context.locked, context, signal);
      known.set(briefing, found);
      return found;
    };
  },
};

const none: readonly Resting[] = [];

async function restingOf(
  briefing: Briefing,
  text: LockedText,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<readonly Resting[]> {
  const compared = context.use(comparing);
  const known = new Map<
    CitedReference,
    { readonly passages: readonly Rested[]; readonly isLocked: boolean }
  >();
  const covered = coveredReferences(briefing, context);
  const byHandOf = new Map<string, ReadonlyMap<number, Rested> | undefined>();
  /** What the lock has of a source whose citations were renumbered without it; history has its own for each citation. */
  const renumbered = async (reference: CitedReference): Promise<ReadonlyMap<number, Rested> | undefined> => {
    const { key } = reference.source;
    if (text.since === 'cited' || byHandOf.has(key)) return byHandOf.get(key);
    const all = covered
      .map((each) => each.reference)
      .filter(({ by, source }) => by === 'paragraphs' && source.key === key);
    const found = await renumberedByHand(all, text.of(reference), compared, signal);
    byHandOf.set(key, found);
    return found;
  };
  const found: Resting[] = [];
  for (const each of covered) {
    const { reference, sentence } = each;
    const cited = known.get(reference) ?? (await comparedBy(reference));
    known.set(reference, cited);
    const own =
      reference.by === 'whole' && sentence !== undefined
        ? ofSentence(sentence, reference, cited.passages, briefing, context)
        : cited.passages;
    found.push({ ...each, passages: own, isLocked: cited.isLocked && own.length > 0 });
  }
  return found;

  async function comparedBy(reference: CitedReference) {
    const byHand = reference.by === 'paragraphs' ? await renumbered(reference) : undefined;
    if (byHand !== undefined) {
      const numbers = [...(numbersCited([reference]) ?? [])];
      return {
        passages: [...new Set(numbers.flatMap((number) => byHand.get(number) ?? []))],
        isLocked: true,
      };
    }
    const { passages: locked, isLocked } = lockedOf(reference, text);
    const passages: Rested[] = [];
    for (const each of locked) passages.push(await compared(reference, each, signal));
    return { passages, isLocked };
  }
}

/** The entries of a citation, and whether none is lacking. */
function lockedOf(
  reference: CitedReference,
  text: LockedText,
): { readonly passages: readonly LockedPassage[]; readonly isLocked: boolean } {
  const known = text.of(reference);
  const ranges = reference.by === 'paragraphs' ? (reference.citation?.locator?.ranges ?? []) : undefined;
  if (ranges !== undefined) {
    const passages = known.filter(({ number = 0 }) =>
      ranges.some(({ first, last }) => first <= number && number <= last),
    );
    return { passages, isLocked: passages.length >= countOf(ranges) };
  }
  if (known.length > 0 || reference.by === 'whole') return { passages: known, isLocked: known.length > 0 };
  // A page or heading that could not be placed when it was locked.
  const { source } = reference;
  const passages = text.of({ ...reference, base: wholeBase(source.key) });
  return { passages, isLocked: passages.length > 0 };
}

function countOf(ranges: readonly LocatorRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + Math.max(0, last - first + 1), 0);
}

/** The passages of a source cited as a whole that a sentence rests on, by their words when they were locked; else the source itself. */
function ofSentence(
  sentence: Sentence,
  { group, source: { markup } }: CitedReference,
  passages: readonly Rested[],
  briefing: Briefing,
  context: EvidenceContext,
): readonly Rested[] {
  // As long as none has changed, nothing depends on which they are.
  if (passages.every(({ now }) => now.kind === 'same')) return passages;
  const texts = passages.flatMap(({ number, entry: { exact } }) =>
    number === undefined || exact === undefined ? [] : [{ number, text: exact, markup }],
  );
  const numbers = restsOn(sentence, group, texts, briefing, context);
  return passages.filter(({ number }) => (number === undefined ? numbers.size === 0 : numbers.has(number)));
}

import type { Briefing } from '../briefing/briefing.ts';
import type { EvidenceContext } from '../evidence/context.ts';
import { resting } from '../evidence/lock/resting.ts';

/** The number of a briefing's citations that the lock does not have; undefined without a lock, and while the sources are not all read. */
export async function countNotLocked(
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<number | undefined> {
  if (context.locked === undefined || !context.complete) return undefined;
  const rows = await context.use(resting)(briefing, signal);
  const lacking = rows.filter(({ isLocked }) => !isLocked);
  return new Set(lacking.map(({ reference }) => reference.citation ?? reference.group)).size;
}

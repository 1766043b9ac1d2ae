import type { Briefing } from '../briefing/briefing.ts';
import type { RuleContext } from '../rules/rule.ts';
import { uncitedClaim } from '../rules/uncited-claim.ts';

/** How much of a briefing is cited: what the status bar shows as `12/14 cited`. */
export interface ClaimCount {
  readonly claims: number;
  readonly cited: number;
}

/**
 * Counts the claims that have a citation, by the very decision of the rule `uncited-claim`, whether that rule is on,
 * off or silenced by a comment.
 */
export async function claimCount(
  briefing: Briefing,
  context: RuleContext,
  signal: AbortSignal,
): Promise<ClaimCount> {
  const claims = briefing.sentences.filter((sentence) => sentence.claim).length;
  let uncited = 0;
  await uncitedClaim.check(briefing, context, () => (uncited += 1), signal);
  return { claims, cited: claims - uncited };
}

import { covering } from '../evidence/covering.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { RuleContext } from '../rules/rule.ts';

/** How much of a briefing is cited: what the status bar shows as `12/14 cited`. */
export interface ClaimCount {
  readonly claims: number;
  readonly cited: number;
}

/**
 * Counts the claims that a citation covers, by the same reckoning as the rule `uncited-claim`, whether that rule is on, off or
 * silenced by a comment. A citation that leads nowhere counts: it has a finding of its own.
 */
export function claimCount(briefing: Briefing, context: RuleContext): ClaimCount {
  const covered = context.use(covering)(briefing);
  const claims = briefing.sentences.filter(({ claim }) => claim);
  const cited = claims.filter((claim) => (covered.get(claim)?.length ?? 0) > 0);
  return { claims: claims.length, cited: cited.length };
}

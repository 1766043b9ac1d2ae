import type { Ledger } from '../check/ledger.ts';

/** How many claims of a briefing are cited: `12/14 cited` in the status bar. */
export interface ClaimCount {
  readonly claims: number;
  readonly cited: number;
}

/**
 * Counts the claims that a citation covers, as the rule `uncited-claim` does, whether that rule is on, off or silenced by a comment. A
 * citation that leads nowhere counts: it has a finding of its own.
 */
export function claimCount(ledger: Ledger): ClaimCount {
  const claims = ledger.rows().filter(({ sentence }) => sentence.claim);
  return { claims: claims.length, cited: claims.filter(({ groups }) => groups.length > 0).length };
}

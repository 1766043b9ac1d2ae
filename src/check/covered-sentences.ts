import type { Briefing, CitationGroup, Sentence } from '../briefing/briefing.ts';
import type { EvidenceContext } from '../evidence/context.ts';
import { covering } from '../evidence/covering.ts';

/** A sentence of a briefing, why it is a claim or not, and the citations that cover it. */
export interface CoveredSentence {
  readonly sentence: Sentence;
  readonly reason: Sentence['reason'];
  readonly groups: readonly CitationGroup[];
}

/** Every sentence of a briefing with the citations that cover it: the rows of its ledger, and what reports count claims by. */
export function coveredSentences(
  briefing: Briefing,
  { use }: Pick<EvidenceContext, 'use'>,
): readonly CoveredSentence[] {
  const covered = use(covering)(briefing);
  return briefing.sentences.map((sentence) => ({
    sentence,
    reason: sentence.reason,
    groups: covered.get(sentence) ?? [],
  }));
}

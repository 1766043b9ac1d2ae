import type { Briefing, CitationGroup, Sentence } from '../../briefing/briefing.ts';
import { covering } from '../covering.ts';
import type { EvidenceContext } from '../context.ts';
import { type CitedReference, citedReferences } from './cited-reference.ts';

/** A citation and a sentence that it covers. */
export interface CoveredReference {
  readonly reference: CitedReference;
  /** Absent for a citation that covers no sentence. */
  readonly sentence?: Sentence;
}

/** Every citation of a briefing with each sentence that it covers, in the order of the citations. */
export function coveredReferences(briefing: Briefing, context: EvidenceContext): readonly CoveredReference[] {
  const sentencesOf = new Map<CitationGroup, Sentence[]>();
  for (const [sentence, groups] of context.use(covering)(briefing)) {
    for (const group of groups) {
      const known = sentencesOf.get(group);
      if (known === undefined) sentencesOf.set(group, [sentence]);
      else known.push(sentence);
    }
  }
  return citedReferences(briefing, context).flatMap((reference): CoveredReference[] => {
    const sentences = sentencesOf.get(reference.group) ?? [];
    return sentences.length === 0 ? [{ reference }] : sentences.map((sentence) => ({ reference, sentence }));
  });
}

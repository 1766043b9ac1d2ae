import { quoteJudge } from './quote-judge.ts';
import type { Briefing, Citation } from '../briefing/briefing.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import type { EvidenceContext } from './context.ts';

/** Whether other quotations than `part` also rest on the citation, so that it must keep its locator. */
export function isShared(
  citation: Citation,
  part: QuotedPart,
  briefing: Briefing,
  context: EvidenceContext,
): boolean {
  return context
    .use(quoteJudge)
    .parts(briefing)
    .some((other) => other !== part && other.groups.some(({ citations }) => citations.includes(citation)));
}

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
  const group = briefing.groups[citation.group];
  if (group === undefined) return false;
  return context
    .use(quoteJudge)
    .partsOn(briefing, group)
    .some((other) => other !== part);
}

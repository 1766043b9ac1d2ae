import type { Finding, Levels } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import type { Span } from '../text/span.ts';
import { wasWordForWord } from './lock/explained.ts';
import { quoteJudge } from './quote-judge.ts';
import type { Verdict } from './quote-verdict.ts';
import type { EvidenceContext } from './context.ts';

/** A verdict with one status. */
export type VerdictOf<Status extends Verdict['status']> = Extract<Verdict, { readonly status: Status }>;

/**
 * Calls `report` for every quotation with that status, with the span to be marked; except for those whose source has changed since they
 * were locked, which is reported as that.
 */
export async function eachJudged<Status extends Verdict['status']>(
  status: Status,
  briefing: Briefing,
  context: EvidenceContext & { readonly levels?: Levels },
  report: (verdict: VerdictOf<Status>, span: Span, part: QuotedPart) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const part of context.use(quoteJudge).parts(briefing)) {
    const verdict = await context.use(quoteJudge).verdict(briefing, part, signal);
    if (!isOf(verdict, status) || (await wasWordForWord(briefing, part, context, signal))) continue;
    report(verdict, markedSpan(briefing, part), part);
  }
}

/** The quotation of a finding with its verdict, if that still has the status. */
export async function judgedAt<Status extends Verdict['status']>(
  status: Status,
  finding: Finding,
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<{ readonly part: QuotedPart; readonly verdict: VerdictOf<Status> } | undefined> {
  for (const part of context.use(quoteJudge).parts(briefing)) {
    const { start, end } = markedSpan(briefing, part);
    if (start !== finding.start || end !== finding.end) continue;
    const verdict = await context.use(quoteJudge).verdict(briefing, part, signal);
    return isOf(verdict, status) ? { part, verdict } : undefined;
  }
  return undefined;
}

/** The span of a quotation with its marks, or of the words of one part. */
export function markedSpan({ text }: Briefing, { quotation, words }: QuotedPart): Span {
  if (words.start <= quotation.inner.start && words.end >= quotation.inner.end) return quotation;
  const written = text.slice(words.start, words.end);
  return {
    start: words.end - written.trimStart().length,
    end: words.start + written.trimEnd().length,
  };
}

function isOf<Status extends Verdict['status']>(
  verdict: Verdict,
  status: Status,
): verdict is VerdictOf<Status> {
  return verdict.status === status;
}

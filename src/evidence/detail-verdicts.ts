import type { Briefing, Sentence } from '../briefing/briefing.ts';
import type { Levels } from '../briefing/finding.ts';
import { detailsIn } from '../details/details.ts';
import type { Span } from '../text/span.ts';
import { type ComparedClaim, compareClaims, type Unsupported } from './compare-claims.ts';
import type { EvidenceContext } from './context.ts';
import { covering } from './covering.ts';
import { claimWords } from './claim-words.ts';

/** Why nobody can say whether a detail stands in the passages cited. */
export type WhyUnjudged =
  | 'no citation'
  /** A key or locator of the claim leads nowhere, which is reported where it stands. */
  | 'citation unresolved'
  | 'place unknown'
  /** A quotation of the claim stands in another passage, which is reported and has the detail. */
  | 'quotation elsewhere';

/** Whether a detail of a claim stands in the passages that the claim cites. */
export type DetailVerdict =
  | { readonly status: 'in the passages' }
  | { readonly status: 'missing'; readonly found: Unsupported }
  | { readonly status: 'not checked'; readonly why: WhyUnjudged };

/** A detail of a claim with its verdict; the span is in the briefing. */
export interface JudgedDetail {
  readonly span: Span;
  readonly verdict: DetailVerdict;
}

/** Every detail of the claims among `sentences`, with its verdict, by claim. */
export async function detailVerdicts(
  briefing: Briefing,
  sentences: readonly Sentence[],
  levels: Levels,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<ReadonlyMap<Sentence, readonly JudgedDetail[]>> {
  const compared = await compareClaims(briefing, sentences, levels, context, signal);
  const judged = new Map(compared.map((claim) => [claim.sentence, verdictsOf(claim)]));
  const covered = context.use(covering)(briefing);
  const ownWords = context.use(claimWords)(briefing);
  for (const sentence of sentences) {
    if (!sentence.claim || judged.has(sentence)) continue;
    const { text, inFile } = ownWords(sentence);
    const why = (covered.get(sentence) ?? []).length === 0 ? 'no citation' : 'citation unresolved';
    const verdict: DetailVerdict = { status: 'not checked', why };
    judged.set(
      sentence,
      unique(detailsIn(text)).map((detail) => ({ span: inFile(detail), verdict })),
    );
  }
  return judged;
}

function verdictsOf({ details, missing, unsupported, unplaced, inFile }: ComparedClaim): JudgedDetail[] {
  return unique(details).map((detail): JudgedDetail => {
    const lacking = missing.find((each) => each.missing.end === detail.end);
    if (lacking === undefined) return { span: inFile(detail), verdict: { status: 'in the passages' } };
    const span = inFile(lacking.missing);
    const found = unsupported.find((each) => each.missing === lacking.missing);
    if (found !== undefined) return { span, verdict: { status: 'missing', found } };
    const why = unplaced.length > 0 ? 'place unknown' : 'quotation elsewhere';
    return { span, verdict: { status: 'not checked', why } };
  });
}

/** `2019-20` is two years at one place: one detail to the reader. */
function unique(details: readonly Span[]): readonly Span[] {
  return [...new Map(details.map((detail) => [detail.end, detail])).values()];
}

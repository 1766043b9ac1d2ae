import type { Briefing, Sentence } from '../briefing/briefing.ts';
import type { Levels } from '../briefing/finding.ts';
import type { ClaimText } from '../briefing/sentences/claim-text.ts';
import type { Detail } from '../details/detail.ts';
import { Remembered } from '../text/remembered.ts';
import type { Span } from '../text/span.ts';
import { CitedLibrary } from './cited-library.ts';
import { type Cited, citedTogether } from './cited-passages.ts';
import { type ComparedDetails, compareDetails, type MissingDetail } from './compare-details.ts';
import type { EvidenceContext, Service } from './context.ts';
import { covering } from './covering.ts';
import { malformedAt } from './malformed-at.ts';
import { meantPassages } from './meant-passages.ts';
import { claimWords } from './claim-words.ts';

/** A detail of a claim that the passages it cites do not contain; the span is in the briefing. */
export interface Unsupported extends Span, MissingDetail {
  readonly sentence: Sentence;
  readonly cited: readonly Cited[];
}

/** A claim compared with the passages it cites, all of them together. */
export interface ComparedClaim extends ComparedDetails {
  readonly sentence: Sentence;
  /** The missing details that are a fault of the claim's own. */
  readonly unsupported: readonly Unsupported[];
  /** The missing details that cannot be judged, because a locator of the claim cannot be placed. */
  readonly unplaced: readonly Span[];
  /** From a span of the writer's own words, as those of {@link ComparedDetails.details}, to one of the briefing. */
  readonly inFile: ClaimText['inFile'];
}

/** Comparisons made before, by the words of the claim and what they cite. */
const rememberedDetails: Service<Remembered<ComparedDetails>> = {
  make: () => new Remembered(mostRemembered),
};

/** Maximum claims remembered: more than a long briefing has. */
const mostRemembered = 4000;

/**
 * Compares the claims among `sentences` with the passages they cite. A claim that cites nothing, or anything that is not there, is left
 * out. A claim that was compared with the same passages before is not compared again.
 */
export async function compareClaims(
  briefing: Briefing,
  sentences: readonly Sentence[],
  levels: Levels,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<readonly ComparedClaim[]> {
  const covered = context.use(covering)(briefing);
  const ownWords = context.use(claimWords)(briefing);
  const remembered = context.use(rememberedDetails);
  const library = new CitedLibrary(context, signal);
  const faultsAt = context.use(malformedAt);
  const meantBy = meantPassages(briefing, levels, context);
  const compared: ComparedClaim[] = [];
  for (const sentence of sentences) {
    const groups = sentence.claim ? (covered.get(sentence) ?? []) : [];
    const { cited: named, resolved } = await citedTogether(groups, context, signal);
    if (!resolved || named.length === 0) continue;
    const cited = named.map((each) => (each.placed === undefined ? each : { ...each, numbers: each.placed }));
    const { text, inFile } = ownWords(sentence);
    const isExempt = (detail: Detail): boolean =>
      countsList(detail, sentence) || faultsAt(briefing, inFile(detail)).length > 0;
    // Exemptions depend on more than the words: rare enough not to be remembered.
    const isPlain = faultsAt(briefing, sentence).length === 0 && !sentence.plain.endsWith(':');
    const asked = JSON.stringify([text, cited.map(({ source, numbers }) => [source.key, numbers])]);
    const details =
      (isPlain ? remembered.get(asked) : undefined) ?? (await compareDetails(text, cited, isExempt, library));
    if (isPlain) remembered.set(asked, details);
    const { missing } = details;
    const claim = { ...details, sentence, inFile, unsupported: [], unplaced: [] };
    if (missing.length === 0) compared.push(claim);
    else if (named.some(({ placed }) => placed !== undefined))
      compared.push({ ...claim, unplaced: missing.map((each) => inFile(each.missing)) });
    else {
      // Where a quotation stands in another passage, only what that passage lacks too is a fault of the claim's own.
      const meant = await meantBy(groups, signal);
      const still =
        meant.length === 0
          ? missing
          : (await compareDetails(text, [...cited, ...meant], isExempt, library)).missing;
      const stillMissing = new Set(still.map((each) => each.missing.end));
      const unsupported = missing
        .filter((each) => stillMissing.has(each.missing.end))
        .map((each) => Object.assign(inFile(each.missing), { sentence, cited }, each));
      compared.push({ ...claim, unsupported });
    }
  }
  return compared;
}

/** `Three things happened:` says how many follow, and `The second:` which one it is; no source has to say so. */
function countsList(detail: Detail, { plain }: Sentence): boolean {
  const counts = detail.kind === 'figure' || detail.kind === 'ordinal';
  return counts && detail.amount <= 20 && plain.endsWith(':');
}

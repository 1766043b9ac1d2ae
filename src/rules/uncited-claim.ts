import { covering } from '../evidence/covering.ts';
import { quoteJudge } from '../evidence/quote-judge.ts';
import { citable, placeText } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { Briefing, Sentence } from '../briefing/briefing.ts';
import { citationText } from '../briefing/citations/write-citation.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import { overlaps } from '../text/span.ts';
import { bestPassages } from '../evidence/best-passages.ts';
import { excerpt } from '../text/excerpt.ts';
import { citeEdit } from '../writing/place-citation.ts';
import { isEvidence } from '../evidence/quote-origin.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Maximum passages that the light bulb offers. */
const candidates = 3;

/** Reports claims without a citation, with the reason why each counts as a claim. */
export const uncitedClaim: Rule = {
  id: 'uncited-claim',
  summary: 'Claims cite the passage they rest on',
  defaultSeverity: 'warning',
  needs: 'text',
  async check(briefing, context, report, signal) {
    const covered = context.use(covering)(briefing);
    const { unsourced, sourced } = await uncitedQuotations(briefing, context, signal);
    for (const sentence of briefing.sentences) {
      if ((covered.get(sentence)?.length ?? 0) > 0) continue;
      if (sentence.claim && (!unsourced.has(sentence) || sourced.has(sentence))) {
        report(sentence, { id: 'uncited-claim', args: { reason: sentence.reason } });
      } else if (sourced.has(sentence)) report(sentence, { id: 'uncited-quotation', args: {} });
    }
  },
  async fixes(finding, briefing, context, signal) {
    const sentence = briefing.sentences.find(
      ({ start, end }) => start === finding.start && end === finding.end,
    );
    if (sentence === undefined) return [];
    const quoted = await quotedIn(sentence, briefing, context, signal);
    const hits =
      quoted.length > 0 ? quoted : await bestPassages(sentence, context, { limit: candidates }, signal);
    return hits.map((hit) => ({
      title: { id: 'cite', args: { place: placeText(hit), excerpt: excerpt(hit.text) } },
      edits: [citeEdit(briefing.text, sentence, citationText(hit.key, citable(hit), briefing.language))],
      safe: false,
    }));
  },
};

/**
 * Sentences with a quotation that cites nothing. A quotation that no source has is left to `unsourced-quote`, so that one cause is
 * one finding. A quotation that a source has needs a citation even in a sentence that is not a claim.
 */
async function uncitedQuotations(
  briefing: Briefing,
  { complete, levels, use }: RuleContext,
  signal: AbortSignal,
): Promise<{ readonly unsourced: ReadonlySet<Sentence>; readonly sourced: ReadonlySet<Sentence> }> {
  const unsourced = new Set<Sentence>();
  const sourced = new Set<Sentence>();
  const sentencesAt = overlapFinder(briefing.sentences);
  for (const part of complete ? use(quoteJudge).parts(briefing) : []) {
    if (part.groups.length > 0) continue;
    const { status } = await use(quoteJudge).verdict(briefing, part, signal);
    const sentences = sentencesAt(part.words).filter(
      ({ kind }) => kind !== 'heading' && kind !== 'table-header',
    );
    if (status === 'unsourced' && levels['unsourced-quote'] !== 'off') {
      for (const sentence of sentences) unsourced.add(sentence);
    } else if (status === 'uncited') {
      const first = sentences.find(({ claim }) => claim) ?? sentences[0];
      if (first !== undefined) sourced.add(first);
    }
  }
  return { unsourced, sourced };
}

/** The passages that have the words of the sentence's quotations: the only ones to cite. */
async function quotedIn(
  sentence: Sentence,
  briefing: Briefing,
  { complete, use }: RuleContext,
  signal: AbortSignal,
): Promise<readonly StoredPassage[]> {
  const found: StoredPassage[] = [];
  for (const part of complete ? use(quoteJudge).parts(briefing) : []) {
    if (part.groups.length > 0 || !overlaps(sentence, part.words)) continue;
    const verdict = await use(quoteJudge).verdict(briefing, part, signal);
    if (verdict.status !== 'uncited') continue;
    for (const { passages } of verdict.origins.filter(isEvidence)) found.push(...passages);
  }
  return [...new Map(found.map((passage) => [`${passage.key} ${passage.number}`, passage])).values()].slice(
    0,
    candidates,
  );
}

import type { OfferedFix } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import type { Origin } from '../store/store.ts';
import { byGravity } from '../text/quotes/quote-changes.ts';
import { shift } from '../text/span.ts';
import { words } from '../text/words.ts';
import { eachJudged, judgedAt, type VerdictOf } from '../evidence/judged-quotations.ts';
import { addedPlace, locatorEdit, sourceEdit } from '../writing/citation-edits.ts';
import { editedQuotation, unmarkedEdit, wordingEdit } from '../writing/wording-edit.ts';
import { isEvidence, originText, relatedTo, touched } from '../evidence/quote-origin.ts';
import type { Rule } from './rule.ts';

/** Reports quotations whose words differ from the cited source. */
export const alteredQuote: Rule = {
  id: 'altered-quote',
  summary: 'Quotations are word for word in the source they cite',
  defaultSeverity: 'error',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    await eachJudged(
      'altered',
      briefing,
      context,
      (verdict, span) => {
        const { origin, elsewhere } = verdict;
        const args = {
          place: originText(origin),
          closest: !isCited(verdict),
          changes: byGravity(origin.match.changes),
          elsewhere: elsewhere.map(originText),
        };
        report(span, { id: 'altered-quote', args }, { related: relatedTo([origin, ...elsewhere]) });
      },
      signal,
    );
  },
  async fixes(finding, briefing, context, signal) {
    const judged = await judgedAt('altered', finding, briefing, context, signal);
    if (judged === undefined) return [];
    const { part, verdict } = judged;
    const { cited, origin, elsewhere } = verdict;
    const [citation, second] = cited.citations;
    const fixes: OfferedFix[] = [];
    const wording = wordingEdit(briefing, part, touched(origin));
    const locator =
      isCited(verdict) || citation === undefined || second !== undefined || !isEvidence(origin)
        ? undefined
        : locatorEdit(briefing, citation, touched(origin), true);
    if (wording !== undefined && (isCited(verdict) || locator !== undefined)) {
      const args = {
        wording: editedQuotation(briefing, part, wording),
        ...(locator === undefined ? {} : { place: addedPlace(touched(origin)) }),
      };
      fixes.push({
        title: { id: 'use-source-wording', args },
        edits: locator === undefined ? [wording] : [wording, locator],
        safe: false,
        preferred: true,
      });
    }
    const [other, another] = elsewhere;
    if (
      other !== undefined &&
      another === undefined &&
      isEvidence(other) &&
      citation !== undefined &&
      second === undefined
    ) {
      fixes.push({
        title: { id: 'cite-exact-place', args: { place: originText(other) } },
        edits: [sourceEdit(briefing, citation, touched(other))],
        safe: false,
      });
    }
    const unmarked = unmarkedEdit(briefing, part.quotation);
    if (unmarked !== undefined && longestKept(briefing, part, origin) < copied)
      fixes.push({ title: { id: 'remove-quotation-marks', args: {} }, edits: [unmarked], safe: false });
    return fixes;
  },
};

/** Whether the closest place is one that is cited. */
function isCited({ cited, origin }: VerdictOf<'altered'>): boolean {
  return (
    cited.numbers === undefined || touched(origin).every(({ number }) => cited.numbers?.includes(number))
  );
}

/** From this many consecutive words of the source on, quotation marks are not removed: that would make an unquoted copy. */
const copied = 8;

/** The length of the longest unchanged run of a quotation's words. */
function longestKept({ text }: Briefing, { words: span }: QuotedPart, { match }: Origin): number {
  let from = span.start;
  let longest = 0;
  for (const { start, end } of match.changes.map(({ quoted }) => shift(quoted, span.start))) {
    longest = Math.max(longest, words(text.slice(from, start)).length);
    from = end;
  }
  return Math.max(longest, words(text.slice(from, span.end)).length);
}

import type { Fix } from '../briefing/finding.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import type { Origin } from '../store/store.ts';
import { shift } from '../text/span.ts';
import { words } from '../text/words.ts';
import { eachJudged, judgedAt, type VerdictOf } from '../evidence/quote-parts.ts';
import { locatorEdit, shown, sourceEdit, unmarkedEdit, wordingEdit } from '../writing/quote-fixes.ts';
import {
  changesText,
  isEvidence,
  listed,
  numbersText,
  placeText,
  relatedTo,
  touched,
} from '../evidence/quote-message.ts';
import type { Rule } from './rule.ts';

/** A quotation whose words are not those of the source it cites. */
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
        const where = isCited(verdict) ? placeText(origin) : `${placeText(origin)}, which comes nearest`;
        const others = elsewhere.map(placeText);
        const hint =
          others.length === 0
            ? ''
            : `; ${listed(others)} ${others.length === 1 ? 'has' : 'have'} the very words`;
        const related = relatedTo([origin, ...elsewhere]);
        report(span, `Not word for word in ${where}: ${changesText(origin.match.changes)}${hint}`, {
          related,
        });
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
    const fixes: Fix[] = [];
    const wording = wordingEdit(briefing, part, origin);
    const locator =
      isCited(verdict) || citation === undefined || second !== undefined || !isEvidence(origin)
        ? undefined
        : locatorEdit(briefing, citation, origin, true);
    if (wording !== undefined && (isCited(verdict) || locator !== undefined)) {
      const too = locator === undefined ? '' : ` and cite ${numbersText(origin)}`;
      fixes.push({
        title: `Use the source’s wording${too}: “${shown(briefing, part, wording)}”`,
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
        title: `Cite ${placeText(other)}, which has the very words`,
        edits: [sourceEdit(briefing, citation, other)],
        safe: false,
      });
    }
    const unmarked = unmarkedEdit(briefing, part.quotation);
    if (unmarked !== undefined && longestKept(briefing, part, origin) < copied)
      fixes.push({ title: 'Remove the quotation marks', edits: [unmarked], safe: false });
    return fixes;
  },
};

/** Whether the place that comes nearest is one that is cited. */
function isCited({ cited, origin }: VerdictOf<'altered'>): boolean {
  return (
    cited.numbers === undefined || touched(origin).every(({ number }) => cited.numbers?.includes(number))
  );
}

/** So many words in a row are a copy: without marks they would be worse. */
const copied = 8;

/** The longest run of a quotation's words that is the source's. */
function longestKept({ text }: Briefing, { words: span }: QuotedPart, { match }: Origin): number {
  let from = span.start;
  let longest = 0;
  for (const { start, end } of match.changes.map(({ quoted }) => shift(quoted, span.start))) {
    longest = Math.max(longest, words(text.slice(from, start)).length);
    from = end;
  }
  return Math.max(longest, words(text.slice(from, span.end)).length);
}

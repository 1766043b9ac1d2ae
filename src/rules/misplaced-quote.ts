import type { Briefing } from '../briefing/briefing.ts';
import type { Cited } from '../evidence/cited-passages.ts';
import { eachJudged, judgedAt } from '../evidence/quote-parts.ts';
import { locatorEdit } from '../writing/quote-fixes.ts';
import { isEvidence, listed, numbersText, relatedTo } from '../evidence/quote-message.ts';
import type { Rule } from './rule.ts';
import { isShared } from '../evidence/shared-citation.ts';

/** A quotation that stands in the source it cites, but in another passage. */
export const misplacedQuote: Rule = {
  id: 'misplaced-quote',
  summary: 'Quotations stand in the passage they cite',
  defaultSeverity: 'warning',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    await eachJudged(
      'misplaced',
      briefing,
      context,
      ({ cited, origins }, span) => {
        const places = listed(origins.map(numbersText));
        const related = relatedTo(origins);
        report(
          span,
          `These words stand in ${places} of ${cited.source.key}, not in ${namedIn(briefing, cited)}`,
          { related },
        );
      },
      signal,
    );
  },
  async fixes(finding, briefing, context, signal) {
    const judged = await judgedAt('misplaced', finding, briefing, context, signal);
    const [origin, second] = judged?.verdict.origins ?? [];
    const [citation, another] = judged?.verdict.cited.citations ?? [];
    if (judged === undefined || origin === undefined || citation === undefined) return [];
    // Two places, or two citations of the source: which is meant is for the writer to say.
    if (second !== undefined || another !== undefined || !isEvidence(origin)) return [];
    const keep =
      (citation.locator?.label === 'paragraph' && (judged.verdict.cited.numbers ?? []).length > 1) ||
      isShared(citation, judged.part, briefing, context);
    const edit = locatorEdit(briefing, citation, origin, keep);
    if (edit === undefined) return [];
    const title = keep ? `Cite ${numbersText(origin)} as well` : `Change to ${numbersText(origin)}`;
    return [{ title, edits: [edit], safe: false, preferred: true }];
  },
};

/** What is cited: `¶4 and ¶7`; a section as it is written. */
function namedIn({ text }: Briefing, { numbers = [], citations }: Cited): string {
  const sections = citations.flatMap(({ locator }) =>
    locator === undefined || locator.label === 'paragraph' ? [] : [text.slice(locator.start, locator.end)],
  );
  return listed(sections.length > 0 ? sections : numbers.map((number) => `¶${number}`));
}

import type { Briefing } from '../briefing/briefing.ts';
import type { Cited } from '../evidence/cited-passages.ts';
import { locatorsText, paragraphLocators } from '../corpus/place.ts';
import { eachJudged, judgedAt } from '../evidence/judged-quotations.ts';
import { addedPlace, locatorEdit } from '../writing/citation-edits.ts';
import { isEvidence, originPassages, relatedTo, touched } from '../evidence/quote-origin.ts';
import type { Rule } from './rule.ts';
import { isShared } from '../evidence/shared-citation.ts';

/** Reports quotations that are in another passage of the cited source. */
export const misplacedQuote: Rule = {
  id: 'misplaced-quote',
  summary: 'Quotations are in the passage they cite',
  defaultSeverity: 'warning',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    await eachJudged(
      'misplaced',
      briefing,
      context,
      ({ cited, origins }, span) => {
        const args = {
          places: origins.map(originPassages),
          key: cited.source.key,
          cited: placesCited(briefing, cited),
        };
        report(span, { id: 'misplaced-quote', args }, { related: relatedTo(origins) });
      },
      signal,
    );
  },
  async fixes(finding, briefing, context, signal) {
    const judged = await judgedAt('misplaced', finding, briefing, context, signal);
    const [origin, second] = judged?.verdict.origins ?? [];
    const [citation, another] = judged?.verdict.cited.citations ?? [];
    if (judged === undefined || origin === undefined || citation === undefined) return [];
    // With two places, or two citations of the source, only the writer knows which is meant.
    if (second !== undefined || another !== undefined || !isEvidence(origin)) return [];
    const keep =
      (citation.locator?.label === 'paragraph' && (judged.verdict.cited.numbers ?? []).length > 1) ||
      isShared(citation, judged.part, briefing, context);
    const edit = locatorEdit(briefing, citation, touched(origin), keep);
    if (edit === undefined) return [];
    const place = addedPlace(touched(origin));
    return [
      {
        title: keep ? { id: 'also-cite', args: { place } } : { id: 'change-to', args: { text: edit.text } },
        edits: [edit],
        safe: false,
        preferred: true,
      },
    ];
  },
};

/** The places cited: `¶4`, `¶7`; a section as written. */
function placesCited({ text }: Briefing, { numbers = [], citations }: Cited): readonly string[] {
  const sections = citations.flatMap(({ locator }) =>
    locator === undefined || locator.label === 'paragraph' ? [] : [text.slice(locator.start, locator.end)],
  );
  return sections.length > 0 ? sections : numbers.map((number) => locatorsText(paragraphLocators(number)));
}

import { eachJudged, judgedAt } from '../evidence/judged-quotations.ts';
import { addedCitationEdit, sourceEdit } from '../writing/citation-edits.ts';
import { wordingEdit } from '../writing/wording-edit.ts';
import { isEvidence, originText, relatedTo, touched } from '../evidence/quote-origin.ts';
import { byGravity } from '../text/quotes/quote-changes.ts';
import type { Rule } from './rule.ts';
import { isShared } from '../evidence/shared-citation.ts';

/** Reports quotations that only another source than the cited one has. */
export const misattributedQuote: Rule = {
  id: 'misattributed-quote',
  summary: 'Quotations are in the source they cite',
  defaultSeverity: 'error',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    await eachJudged(
      'misattributed',
      briefing,
      context,
      ({ cited, origins }, span) => {
        const args = {
          places: origins.map(originText),
          changes: byGravity(origins.flatMap(({ match }) => match.changes)),
          cited: cited.map(({ source }) => source.key),
        };
        report(span, { id: 'misattributed-quote', args }, { related: relatedTo(origins) });
      },
      signal,
    );
  },
  async fixes(finding, briefing, context, signal) {
    const judged = await judgedAt('misattributed', finding, briefing, context, signal);
    const [origin, second] = judged?.verdict.origins ?? [];
    if (judged === undefined || origin === undefined || second !== undefined || !isEvidence(origin))
      return [];
    const { part, verdict } = judged;
    const [citation, another] = verdict.cited.flatMap(({ citations }) => citations);
    if (citation === undefined || another !== undefined) return [];
    const keep = isShared(citation, part, briefing, context);
    const edit = keep
      ? addedCitationEdit(briefing, citation, touched(origin))
      : sourceEdit(briefing, citation, touched(origin));
    const isExact = origin.match.status === 'exact';
    const wording = isExact ? undefined : wordingEdit(briefing, part, touched(origin));
    if (edit === undefined || (!isExact && wording === undefined)) return [];
    return [
      {
        title: { id: 'cite-origin', args: { place: originText(origin), beside: keep, wording: !isExact } },
        edits: wording === undefined ? [edit] : [wording, edit],
        safe: false,
        preferred: isExact,
      },
    ];
  },
};

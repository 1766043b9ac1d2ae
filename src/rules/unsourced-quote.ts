import { eachJudged, judgedAt } from '../evidence/judged-quotations.ts';
import { unmarkedEdit } from '../writing/wording-edit.ts';
import type { Rule } from './rule.ts';

/** Reports quotations that no source has. */
export const unsourcedQuote: Rule = {
  id: 'unsourced-quote',
  summary: 'Every quotation is in a source',
  defaultSeverity: 'error',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    await eachJudged(
      'unsourced',
      briefing,
      context,
      ({ cited }, span) => {
        const unread = context.unreadDocuments;
        const args = { cited: cited.map(({ source }) => source.key), unread };
        // The words may be in a document that could not be read.
        report(span, { id: 'unsourced-quote', args }, unread === 0 ? {} : { severity: 'warning' });
      },
      signal,
    );
  },
  async fixes(finding, briefing, context, signal) {
    const judged = await judgedAt('unsourced', finding, briefing, context, signal);
    // Without a citation the sentence would then lack one.
    if (judged === undefined || judged.verdict.cited.length === 0) return [];
    const unmarked = unmarkedEdit(briefing, judged.part.quotation);
    return unmarked === undefined
      ? []
      : [{ title: { id: 'remove-quotation-marks', args: {} }, edits: [unmarked], safe: false }];
  },
};

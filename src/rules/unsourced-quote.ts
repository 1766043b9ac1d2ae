import { eachJudged, judgedAt } from '../evidence/quote-parts.ts';
import { unmarkedEdit } from '../writing/quote-fixes.ts';
import { listed } from '../evidence/quote-message.ts';
import type { Rule } from './rule.ts';

/** A quotation whose words stand in no source. */
export const unsourcedQuote: Rule = {
  id: 'unsourced-quote',
  summary: 'Every quotation stands in a source',
  defaultSeverity: 'error',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    await eachJudged(
      'unsourced',
      briefing,
      context,
      ({ cited }, span) => {
        const keys = listed(cited.map(({ source }) => source.key));
        const message = `These words are in no source read${keys === '' ? '' : `, ${keys} included`}`;
        // They may stand in a document that could not be read.
        const unread = context.unreadDocuments;
        if (unread === 0) report(span, message);
        else report(span, `${message}; ${documents(unread)} could not be read`, { severity: 'warning' });
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
      : [{ title: 'Remove the quotation marks', edits: [unmarked], safe: false }];
  },
};

function documents(count: number): string {
  return count === 1 ? '1 document' : `${count} documents`;
}

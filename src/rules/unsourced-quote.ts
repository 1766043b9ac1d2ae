import { eachJudged, judgedAt } from './quote-parts.ts';
import { unmarkedEdit } from './quote-fixes.ts';
import { listed } from './quote-message.ts';
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
        report(
          span,
          keys === '' ? 'No source has these words' : `No source has these words, ${keys} included`,
        );
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

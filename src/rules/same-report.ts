import { reportCopies } from '../evidence/report-copies.ts';
import type { Rule } from './rule.ts';

/** Two sources for one claim that print the same report: a mirror, or the copy of one agency. */
export const sameReport: Rule = {
  id: 'same-report',
  summary: 'Two citations of a claim are two reports',
  defaultSeverity: 'information',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    const seen = new Set<number>();
    for (const { earlier, later, share } of await reportCopies(briefing, context, signal)) {
      // One citation may serve several sentences.
      if (seen.has(later.place.start)) continue;
      seen.add(later.place.start);
      const same = `${Math.round(share * 100)} % the same words`;
      report(
        later.place,
        `${later.key} and ${earlier.key} print one report (${same}), so this rests on one origin`,
        {
          related: [earlier, later].flatMap(({ passages: [passage] }) =>
            passage === undefined ? [] : [{ passage, message: `¶${passage.number} of ${passage.key}` }],
          ),
        },
      );
    }
  },
};

import type { ReportedPlace } from '../briefing/finding.ts';
import { passagesText } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import { reportCopies } from '../evidence/report-copies.ts';
import type { Rule } from './rule.ts';

/** Reports two citations of one claim whose sources print the same report: a mirror, or copies from one agency. */
export const sameReport: Rule = {
  id: 'same-report',
  summary: 'Citations of one claim are separate reports',
  defaultSeverity: 'information',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    const seen = new Set<number>();
    for (const { earlier, later, share } of await reportCopies(briefing, context, signal)) {
      // One citation may serve several sentences.
      if (seen.has(later.place.start)) continue;
      seen.add(later.place.start);
      const args = { keys: [earlier.key, later.key] as const, percent: Math.round(share * 100) };
      const related = [earlier, later].flatMap(({ passages: [passage] }) => passageNamed(passage));
      report(later.place, { id: 'same-report', args }, { related });
    }
  },
};

function passageNamed(passage: StoredPassage | undefined): readonly ReportedPlace[] {
  if (passage === undefined) return [];
  const args = { place: passagesText([passage]), key: passage.key };
  return [{ passage, message: { id: 'passage', args } }];
}

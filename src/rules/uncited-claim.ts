import type { CitationGroup } from '../briefing/briefing.ts';
import { reasonWords } from '../briefing/claims/reasons.ts';
import { coverage } from '../briefing/coverage.ts';
import { citationText } from '../briefing/write-citation.ts';
import { evidence, excerpt } from './evidence.ts';
import { mayBeFile } from './linked-source.ts';
import { citeEdit } from './place-citation.ts';
import type { Rule, RuleContext } from './rule.ts';

/** How many passages the light bulb offers. */
const candidates = 3;

/** A claim with no citation, told with the reason it counts as one. */
export const uncitedClaim: Rule = {
  id: 'uncited-claim',
  summary: 'Claims cite the passage they rest on',
  defaultSeverity: 'warning',
  needs: 'text',
  check(briefing, context, report) {
    const covered = coverage(briefing, context.scope, citesSource(context));
    for (const sentence of briefing.sentences) {
      if (!sentence.claim || (covered.get(sentence)?.length ?? 0) > 0) continue;
      report(sentence, `This claim cites no source (${reasonWords[sentence.reason].label})`);
    }
  },
  async fixes(finding, briefing, context, signal) {
    const sentence = briefing.sentences.find(
      ({ start, end }) => start === finding.start && end === finding.end,
    );
    if (sentence === undefined) return [];
    const hits = await evidence(sentence, context, { limit: candidates }, signal);
    return hits.map((hit) => ({
      title: `Cite ${hit.key} ¶${hit.number}: “${excerpt(hit.text)}”`,
      edits: [citeEdit(briefing.text, sentence, citationText(hit.key, hit.number, briefing.language))],
      safe: false,
    }));
  },
};

/** Whether a group cites a source. Before the whole corpus is known any link to a file may be one. */
function citesSource(context: RuleContext): (group: CitationGroup) => boolean {
  return (group) =>
    group.form !== 'link' ||
    context.linked(group) !== undefined ||
    (!context.complete && mayBeFile(group.target?.path ?? ''));
}

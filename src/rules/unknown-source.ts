import type { Briefing, Citation } from '../briefing/briefing.ts';
import { keyText } from '../briefing/write-citation.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import { contains } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

/** A key that no source has. An `@word` in running text may be no citation at all, so it weighs less. */
export const unknownSource: Rule = {
  id: 'unknown-source',
  summary: 'Every key belongs to a source',
  defaultSeverity: 'error',
  needs: 'corpus',
  check(briefing, context, report) {
    const isBare = bareTest(briefing);
    for (const citation of briefing.citations) {
      if (context.sources.has(citation.key)) continue;
      const near = context.nearestKey(citation.key);
      const hint = near === undefined ? '' : `; did you mean ${keyText(near.key)}?`;
      const bare = isBare(citation);
      report(
        citation.keySpan,
        bare
          ? `${keyText(citation.key)} reads as a citation, but no source has that key${hint}`
          : `No source has the key ${citation.key}${hint}`,
        bare ? { severity: 'warning' } : {},
      );
    }
  },
  fixes(finding, briefing, context) {
    const citation = briefing.citations.find(
      ({ keySpan }) => keySpan.start === finding.start && keySpan.end === finding.end,
    );
    if (citation === undefined) return [];
    const fixes: Fix[] = [];
    const near = context.nearestKey(citation.key);
    if (near !== undefined) {
      const minus = briefing.text.startsWith('-', finding.start) ? '-' : '';
      fixes.push({
        title: `Change to ${keyText(near.key)}`,
        edits: [{ start: finding.start, end: finding.end, text: `${minus}${keyText(near.key)}` }],
        safe: false,
        preferred: near.clear,
      });
    }
    if (bareTest(briefing)(citation)) {
      fixes.push({
        title: `Write \\@ to keep ${briefing.text.slice(finding.start, finding.end)} as a word`,
        edits: [{ start: finding.start, end: finding.start, text: '\\' }],
        safe: false,
        preferred: near?.clear !== true,
      });
    }
    return fixes;
  },
};

/**
 * Tells whether a citation is a mere `@word` in running text, without a bracket of its own. What Pandoc reads so because
 * the bracket around it is malformed was meant as a citation.
 */
function bareTest({ groups, malformed }: Briefing): (citation: Citation) => boolean {
  const faultsAt = overlapFinder(malformed.toSorted((a, b) => a.start - b.start));
  return (citation) => {
    const group = groups[citation.group];
    return (
      group?.form === 'in-text' &&
      group.end === citation.keySpan.end &&
      !faultsAt(citation).some((fault) => contains(fault, citation))
    );
  };
}

import type { Rule } from './rule.ts';

/** A form of citation that Pandoc prints wrongly. */
export const malformedCitation: Rule = {
  id: 'malformed-citation',
  summary: 'Citations are written as Pandoc reads them',
  defaultSeverity: 'warning',
  needs: 'text',
  check(briefing, _context, report) {
    for (const fault of briefing.malformed) report(fault, fault.message.replace(/\.$/, ''));
  },
  fixes(finding, briefing) {
    return briefing.malformed
      .filter(({ start, end }) => start === finding.start && end === finding.end)
      .flatMap(({ start, end, replacement, fixTitle }) =>
        replacement === undefined
          ? []
          : [
              {
                title: fixTitle ?? `Change to ${replacement}`,
                edits: [{ start, end, text: replacement }],
                safe: true,
                preferred: true,
              },
            ],
      );
  },
};

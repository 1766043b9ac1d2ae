import type { Briefing, Citation, Malformed } from '../briefing/briefing.ts';
import { keyText } from '../briefing/citations/write-citation.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import type { Rule, RuleContext } from './rule.ts';
import { keyTest, meantKey } from '../evidence/written-key.ts';

/** Reports forms of citation that Pandoc prints wrongly. */
export const malformedCitation: Rule = {
  id: 'malformed-citation',
  summary: 'Citations are written as Pandoc reads them',
  defaultSeverity: 'warning',
  needs: 'text',
  hasSafeFixes: true,
  check(briefing, context, report) {
    for (const fault of faultsIn(briefing, context)) report(fault, fault.message);
  },
  fixes(finding, briefing, context) {
    return faultsIn(briefing, context)
      .filter(({ start, end }) => start === finding.start && end === finding.end)
      .flatMap(({ start, end, replacement, fixTitle }) =>
        replacement === undefined
          ? []
          : [
              {
                title: fixTitle ?? { id: 'change-to', args: { text: replacement } },
                edits: [{ start, end, text: replacement }],
                safe: true,
                preferred: true,
              },
            ],
      );
  },
};

/** A malformed citation. The parser finds all kinds except those that depend on which keys exist. */
type Fault = Omit<Malformed, 'kind'>;

function faultsIn(briefing: Briefing, context: RuleContext): readonly Fault[] {
  const isKey = keyTest(context);
  const keys: Fault[] = [];
  const unread: Citation[] = [];
  for (const citation of briefing.citations) {
    if (citation.written === undefined) continue;
    const meant = meantKey(citation, isKey);
    // Text behind a key that is not the one meant, or that no source has, is not a locator that Pandoc missed.
    if (meant !== undefined || !isKey(citation.key)) unread.push(citation);
    if (meant?.known !== true) continue;
    const minus = briefing.text.startsWith('-', meant.start) ? '-' : '';
    const replacement = `${minus}${keyText(meant.key)}`;
    keys.push({
      start: meant.start,
      end: meant.end,
      message: { id: 'key-without-braces', args: { key: citation.key, meant: meant.key } },
      replacement,
      fixTitle: { id: 'write', args: { text: replacement } },
    });
  }
  const citationsAt = overlapFinder(unread);
  const faults = briefing.malformed.filter((fault) => !isLocator(fault) || citationsAt(fault).length === 0);
  return [...faults, ...keys];
}

function isLocator({ kind }: Malformed): boolean {
  return kind === 'key-punctuation' || kind === 'locator-text' || kind === 'several-locators';
}

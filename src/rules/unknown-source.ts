import type { Briefing, Citation } from '../briefing/briefing.ts';
import { keyText } from '../briefing/write-citation.ts';
import { contains, type Span } from '../text/span.ts';
import type { Fix, Rule, RuleContext } from './rule.ts';
import { meantKey } from './written-key.ts';

/** A key that no source has. An `@word` in running text may be no citation at all, so it weighs less. */
export const unknownSource: Rule = {
  id: 'unknown-source',
  summary: 'Every key belongs to a source',
  defaultSeverity: 'error',
  needs: 'corpus',
  check(briefing, context, report) {
    for (const citation of briefing.citations) {
      const { key, span } = unknownKey(citation, context) ?? {};
      if (key === undefined || span === undefined) continue;
      const near = context.nearestKey(key);
      const hint = near === undefined ? '' : `; did you mean ${keyText(near.key)}?`;
      const bare = isBare(briefing, citation);
      report(
        span,
        bare
          ? `${key === citation.key ? keyText(key) : `@${key}`} reads as a citation, but no source has that key${hint}`
          : `No source has the key ${key}${hint}`,
        bare ? { severity: 'warning' } : {},
      );
    }
  },
  fixes(finding, briefing, context) {
    const citation = briefing.citations.find(
      ({ keySpan }) => keySpan.start === finding.start && keySpan.end <= finding.end,
    );
    const { key } = (citation && unknownKey(citation, context)) ?? {};
    if (citation === undefined || key === undefined) return [];
    const fixes: Fix[] = [];
    const near = context.nearestKey(key);
    if (near !== undefined) {
      const minus = briefing.text.startsWith('-', finding.start) ? '-' : '';
      fixes.push({
        title: `Change to ${keyText(near.key)}`,
        edits: [{ start: finding.start, end: finding.end, text: `${minus}${keyText(near.key)}` }],
        safe: false,
        preferred: near.clear,
      });
    }
    if (isBare(briefing, citation)) {
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

/** The key that no source has: the whole word where it goes on behind what Pandoc reads. */
function unknownKey(
  citation: Citation,
  { sources, levels }: RuleContext,
): { readonly key: string; readonly span: Span } | undefined {
  const meant = meantKey(citation, (key) => sources.has(key));
  if (meant === undefined)
    return sources.has(citation.key) ? undefined : { key: citation.key, span: citation.keySpan };
  // A key that is only written wrongly is `malformed-citation`'s to report.
  if (meant.known && levels['malformed-citation'] !== 'off') return undefined;
  return { key: meant.key, span: meant };
}

/**
 * Whether the citation is a mere `@word` in running text, without a bracket of its own. What Pandoc reads so because
 * the bracket around it is malformed was meant as a citation.
 */
function isBare({ groups, malformed }: Briefing, citation: Citation): boolean {
  const group = groups[citation.group];
  return (
    group?.form === 'in-text' &&
    group.end === citation.keySpan.end &&
    !malformed.some((fault) => contains(fault, citation))
  );
}

import type { OfferedFix } from '../briefing/finding.ts';
import type { Briefing, Citation } from '../briefing/briefing.ts';
import { keyText, keyTextBefore } from '../briefing/citations/write-citation.ts';
import { contains, type Span } from '../text/span.ts';
import { malformedAt } from '../evidence/malformed-at.ts';
import { withoutTextMessage } from '../evidence/key-without-text.ts';
import type { Message } from '../language/en/messages.ts';
import type { Rule, RuleContext } from './rule.ts';
import { type UnknownKey, unknownKey } from '../evidence/unknown-key.ts';
import { keyTest, meantKey } from '../evidence/written-key.ts';

/** Maximum sources offered as fixes. */
const mostOffered = 50;

/**
 * Reports keys that no source has. An `@word` in running text may not be a citation at all, so it is only a warning. An entry of a
 * bibliography without a text and an unread file cannot be repaired in the briefing, so they are information.
 */
export const unknownSource: Rule = {
  id: 'unknown-source',
  summary: 'Every citation key has a source',
  defaultSeverity: 'error',
  needs: 'corpus',
  hasSafeFixes: true,
  check(briefing, context, report) {
    for (const citation of briefing.citations) {
      const { key, span } = keyWithoutSource(citation, context) ?? {};
      if (key === undefined || span === undefined) continue;
      const known = unknownKey(key, context);
      const bare = isBare(citation, briefing, context);
      const severity = severityOf(known, bare);
      const written = key === citation.key ? keyText(key) : `@${key}`;
      const message = messageOf(known, { key, ...(bare ? { written } : {}) });
      report(span, message, severity && { severity });
    }
  },
  fixes(finding, briefing, context) {
    const citation = briefing.citations.find(
      ({ keySpan }) => keySpan.start === finding.start && keySpan.end <= finding.end,
    );
    const { key } = (citation && keyWithoutSource(citation, context)) ?? {};
    if (citation === undefined || key === undefined) return [];
    const known = unknownKey(key, context);
    const bare = isBare(citation, briefing, context);
    // A fix to a key without a text would only lead to another finding.
    const hasText =
      known.kind !== 'unknown' || (known.near !== undefined && !context.withoutText.has(known.near.key));
    const fixes = hasText ? [...changes(known, bare, finding, briefing)] : [];
    if (bare && known.kind !== 'no text' && known.kind !== 'not read') {
      fixes.push({
        title: { id: 'escape-at-sign', args: { written: briefing.text.slice(finding.start, finding.end) } },
        edits: [{ start: finding.start, end: finding.start, text: '\\' }],
        safe: false,
        preferred: fixes.every(({ preferred }) => preferred !== true),
      });
    }
    return fixes;
  },
};

/** The key that no source has, with its span: the whole word where the word continues after what Pandoc reads. */
function keyWithoutSource(
  citation: Citation,
  context: RuleContext,
): { readonly key: string; readonly span: Span } | undefined {
  const { sources, levels } = context;
  const meant = meantKey(citation, keyTest(context));
  if (meant === undefined)
    return sources.has(citation.key) ? undefined : { key: citation.key, span: citation.keySpan };
  // `malformed-citation` reports a key that is only written wrongly.
  if (meant.known && levels['malformed-citation'] !== 'off') return undefined;
  return { key: meant.key, span: meant };
}

function severityOf(known: UnknownKey, bare: boolean): 'information' | 'warning' | undefined {
  if (known.kind === 'no text' || known.kind === 'not read') return 'information';
  // The bibliography says which file is meant, so the key is not a mistake.
  if (known.kind === 'other key' && known.files.length > 0) return 'information';
  return bare ? 'warning' : undefined;
}

/** The message; `written` is given for a bare `@word`. A key with an entry is never reported as unknown. */
function messageOf(known: UnknownKey, written: { readonly key: string; readonly written?: string }): Message {
  const { key } = written;
  if (known.kind === 'no text' || known.kind === 'not read') return withoutTextMessage(key, known);
  if (known.kind === 'unknown') {
    const near = known.near === undefined ? {} : { near: keyText(known.near.key) };
    return { id: 'unknown-key', args: { ...written, ...near } };
  }
  const { sources, entry, files } = known;
  const keys = sources.map((source) => source.key);
  if (entry !== undefined) return { id: 'key-of-entry', args: { key, files, keys } };
  const [first, second] = sources;
  if (first === undefined || second !== undefined) return { id: 'ambiguous-key', args: { ...written, keys } };
  return { id: 'other-key', args: { ...written, now: first.key, path: first.path } };
}

/** One fix for each key that may be meant. It is preferred only if no other file can be meant. */
function* changes(
  known: UnknownKey,
  bare: boolean,
  { start, end }: { readonly start: number; readonly end: number },
  { text }: Briefing,
): Generator<OfferedFix> {
  const minus = text.startsWith('-', start) ? '-' : '';
  const changeTo = (key: string, more: Pick<OfferedFix, 'safe' | 'preferred'>): OfferedFix => ({
    title: { id: 'change-to', args: { text: keyText(key) } },
    edits: [{ start, end, text: `${minus}${keyTextBefore(key, text.slice(end, end + 40))}` }],
    ...more,
  });
  if (known.kind === 'other key') {
    const { sources, entry } = known;
    const isSure = sources.length === 1 && entry === undefined;
    for (const { key } of sources.slice(0, mostOffered))
      yield changeTo(key, { safe: isSure && !bare, preferred: isSure });
  } else if (known.kind === 'unknown' && known.near !== undefined)
    yield changeTo(known.near.key, { safe: false, preferred: known.near.clear });
}

/**
 * Whether a citation is a bare `@word`: in running text without brackets. A citation inside malformed brackets is not bare, although
 * Pandoc reads it as such: it was meant as a citation.
 */
function isBare(citation: Citation, briefing: Briefing, { use }: RuleContext): boolean {
  const group = briefing.groups[citation.group];
  return (
    group?.form === 'in-text' &&
    group.end === citation.keySpan.end &&
    !use(malformedAt)(briefing, citation).some((fault) => contains(fault, citation))
  );
}

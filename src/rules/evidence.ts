import type { Briefing } from '../briefing/briefing.ts';
import type { Hit } from '../store/store.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './rule.ts';

/**
 * The passages that best support what stands at `span`, best first; of the sources `keys`, or of all. Empty while
 * the index has failed, so that fixes which need no passage are still offered.
 */
export async function evidence(
  briefing: Briefing,
  span: Span,
  context: RuleContext,
  wanted: { readonly limit: number; readonly keys?: readonly string[] },
  signal: AbortSignal,
): Promise<readonly Hit[]> {
  if (context.store.status().state === 'failed') return [];
  return context.store.rank(withoutCitations(briefing, span), wanted, signal);
}

/** A passage's first words, for a fix's title: at most `length` characters, cut at a word. */
export function excerpt(text: string, length = 90): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  if (tidy.length <= length) return tidy;
  const cut = tidy.slice(0, length);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

/** The words at `span`, brackets and keys of citations left out: they say nothing that a source could contain. */
function withoutCitations(briefing: Briefing, span: Span): string {
  let words = '';
  let from = span.start;
  for (const group of briefing.groups) {
    if (group.form === 'link' || !overlaps(group, span)) continue;
    words += `${briefing.text.slice(from, Math.max(from, group.start))} `;
    from = Math.max(from, group.end);
  }
  return words + briefing.text.slice(from, Math.max(from, span.end));
}

import type { Sentence } from '../briefing/briefing.ts';
import type { Hit } from '../store/store.ts';
import type { EvidenceContext } from './context.ts';

/**
 * The passages that best support `sentence`, best first; of the sources `keys`, or of all. Empty while the index has
 * failed, so that fixes which need no passage are still offered.
 */
export async function evidence(
  sentence: Sentence,
  context: EvidenceContext,
  wanted: { readonly limit: number; readonly keys?: readonly string[] },
  signal: AbortSignal,
): Promise<readonly Hit[]> {
  if (context.store.status().state === 'failed') return [];
  return context.store.rank(sentence.plain, wanted, signal);
}

/** A passage's first words, for a fix's title: at most `length` characters, cut at a word. */
export function excerpt(text: string, length = 90): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  if (tidy.length <= length) return tidy;
  const cut = tidy.slice(0, length);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

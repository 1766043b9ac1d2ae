import type { Sentence } from '../briefing/briefing.ts';
import type { Hit } from '../store/store.ts';
import type { EvidenceContext } from './context.ts';

/**
 * The passages that best support `sentence`, best first, from the sources `keys` or from all. Empty if the index has failed, so that fixes
 * without a passage are still offered.
 */
export async function bestPassages(
  sentence: Sentence,
  context: EvidenceContext,
  wanted: { readonly limit: number; readonly keys?: readonly string[] },
  signal: AbortSignal,
): Promise<readonly Hit[]> {
  if (context.store.status().state === 'failed') return [];
  return context.store.rank(sentence.plain, wanted, signal);
}

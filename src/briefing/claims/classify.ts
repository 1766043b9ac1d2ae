import { detectors, type Classification, type SentenceContext } from './detectors.ts';
import { readSentence } from './reading.ts';

export type { Classification, SentenceContext } from './detectors.ts';

/**
 * Whether a sentence asserts a fact about the world and so needs a citation. `plain` is the sentence without Markdown marks and citations.
 *
 * `Exports fell by 12 % in May.` → `{ claim: true, reason: 'statistic' }`;
 * `We assess that exports will fall.` → `{ claim: false, reason: 'judgement' }`.
 *
 * Every factual sentence counts, not only those with figures; `detectors.ts` has the order of the cues. The cues are English; a sentence in
 * another language is a claim unless its place in the document says otherwise.
 */
export function classify(plain: string, context: SentenceContext): Classification {
  const sentence = readSentence(plain);
  for (const { detect, decides } of detectors) {
    if (detect(sentence, context)) return decides;
  }
  return { claim: true, reason: 'state' };
}

import type { Briefing, Sentence } from '../../briefing/briefing.ts';
import type { StoredPassage, StoredSource } from '../../corpus/source.ts';
import type { Span } from '../../text/span.ts';
import type { EvidenceContext } from '../context.ts';
import { type CitedReference, passagesNamed } from './cited-reference.ts';
import { coveredReferences } from './covered-references.ts';
import { restsOn } from './rests-on.ts';

/** A sentence of a briefing that rests on a source. */
export interface Impact {
  /** The sentence, or the citation where it covers none. */
  readonly span: Span;
  /** The passages of the source that it rests on; none for the source as a whole. */
  readonly passages: readonly StoredPassage[];
}

/**
 * Every sentence of a briefing that rests on a source, in order; with `numbers` those that rest on one of these passages, or on the source
 * as a whole.
 */
export async function impactOf(
  source: StoredSource,
  numbers: ReadonlySet<number> | undefined,
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<readonly Impact[]> {
  const found = new Map<Span, Map<number, StoredPassage> | 'whole'>();
  for (const { reference, sentence } of coveredReferences(briefing, context)) {
    if (reference.source.key !== source.key) continue;
    const span = sentence ?? reference.citation ?? reference.group;
    const passages = await passagesOf(reference, sentence, briefing, context, signal);
    const known = found.get(span);
    if (known === 'whole') continue;
    if (passages.length === 0) found.set(span, 'whole');
    else
      found.set(span, new Map([...(known ?? []), ...passages.map((each) => [each.number, each] as const)]));
  }
  return [...found]
    .map(([span, passages]) => ({ span, passages: passages === 'whole' ? [] : [...passages.values()] }))
    .filter(
      ({ passages }) =>
        numbers === undefined || passages.length === 0 || passages.some(({ number }) => numbers.has(number)),
    )
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** The passages that a sentence rests on at one of its citations; none for the source as a whole. */
async function passagesOf(
  reference: CitedReference,
  sentence: Sentence | undefined,
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<readonly StoredPassage[]> {
  const named = await passagesNamed(reference, context, signal);
  if (reference.by !== 'whole') return named;
  const numbers =
    sentence === undefined ? undefined : restsOn(sentence, reference.group, named, briefing, context);
  return named.filter(({ number }) => numbers?.has(number) === true);
}

import type { StoredPassage } from '../../corpus/source.ts';
import type { Span } from '../../text/span.ts';
import type { Hit } from '../store.ts';

/** A passage with its score and the spans of its text that matched. */
export function hitOf(passage: StoredPassage, score: number, marks: readonly Span[]): Hit {
  return { ...passage, score, marks };
}

type Scored = Pick<Hit, 'score' | 'key' | 'number'>;

/** Best first; equals by key and number, so that the order is stable. */
export function byScore(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.number - b.number;
}

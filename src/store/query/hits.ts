import type { StoredPassage } from '../../corpus/source.ts';
import type { Span } from '../../text/span.ts';
import type { Hit } from '../store.ts';

/** A passage with its score and the places of what was found, as spans of its text. */
export function hitOf(passage: StoredPassage, score: number, marks: readonly Span[]): Hit {
  return { ...passage, score, marks };
}

type Scored = Pick<Hit, 'score' | 'key' | 'number'>;

/** Best first; among equals by key and number, so that the order never changes by itself. */
export function byScore(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.number - b.number;
}

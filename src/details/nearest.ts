import type { Span } from '../text/span.ts';
import type { Detail } from './detail.ts';
import { dateDistance } from './match-date.ts';
import { likeness } from './match-name.ts';
import { distance } from './match-quantity.ts';
import type { PassageDetails } from './passage.ts';

/** A stretch of one of several passages. */
export interface Nearest extends Span {
  readonly text: string;
  /** Index of the passage. */
  readonly passage: number;
}

/** The nearest detail, and whether words such as `at least` bound it. */
export interface NearestDetail {
  readonly nearest: Nearest;
  readonly bounded: boolean;
}

/** The detail of the same kind in the passages that comes nearest; undefined where none is near. */
export function nearestDetail(
  detail: Detail,
  passages: readonly PassageDetails[],
): NearestDetail | undefined {
  let best: NearestDetail | undefined;
  let bestScore = farthest;
  for (const [passage, details] of passages.entries()) {
    for (const { start, end, score, bounded } of scored(detail, details)) {
      if (score >= bestScore) continue;
      bestScore = score;
      best = { nearest: { text: details.text.slice(start, end), start, end, passage }, bounded };
    }
  }
  return best;
}

/** A score of this or more is not near; 0 is the same detail. */
const farthest = 1;

interface Scored extends Span {
  readonly score: number;
  readonly bounded: boolean;
}

/** The details of a passage that are of one kind with a detail, each with its score. */
function scored(detail: Detail, { quantities, dates, times, names }: PassageDetails): readonly Scored[] {
  if (detail.kind === 'name') return names.map((name) => scoredAt(name, 1 - likeness(detail, name)));
  if (detail.kind === 'date') return dates.map((date) => scoredAt(date, dateDistance(detail, date) / 300));
  if (detail.kind === 'time') {
    const [minutes = 0] = detail.minutes;
    return times.map((time) => scoredAt(time, Math.abs((time.minutes[0] ?? 0) - minutes) / 1440));
  }
  return quantities.map((quantity) => {
    const { start, end, hedgeStart } = quantity;
    const span = { start: hedgeStart ?? start, end };
    return scoredAt(span, distance(detail, quantity) / 4, hedgeStart !== undefined);
  });
}

function scoredAt({ start, end }: Span, score: number, bounded = false): Scored {
  return { start, end, score, bounded };
}

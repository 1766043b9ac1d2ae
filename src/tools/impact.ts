import { parseBriefing } from '../briefing/parse.ts';
import { openLedger } from '../check/ledger.ts';
import type { CheckOptions } from '../check/outcome.ts';
import { passagesText } from '../corpus/place.ts';
import type { StoredSource } from '../corpus/source.ts';
import { keyText } from '../briefing/citations/write-citation.ts';
import { citedPlace } from '../evidence/cited-place.ts';
import { impactOf } from '../evidence/lock/impact.ts';
import type { PassageStore } from '../store/store.ts';
import { lineStarts, rangeOf } from '../text/lines.ts';
import { tidy } from '../text/normalise.ts';

/** A sentence that rests on a source. Lines and columns from 1, the end exclusive. */
export interface RestingSentence {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  /** The passages that it rests on: `¶4-5`; empty for the source as a whole. */
  readonly place: string;
}

/** The sentences of a briefing that rest on a source, or on the passages `numbers` of it. */
export async function restingSentences(
  text: string,
  source: StoredSource,
  numbers: ReadonlySet<number> | undefined,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<readonly RestingSentence[]> {
  const briefing = parseBriefing(text);
  const { context } = await openLedger(briefing, store, options, signal);
  const starts = lineStarts(text);
  return (await impactOf(source, numbers, briefing, context, signal)).map(({ span, passages }) => {
    const { start, end } = rangeOf(starts, span);
    return {
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
      text: tidy(text.slice(span.start, span.end)),
      place: passagesText(passages),
    };
  });
}

/** The passages of a source that a locator names, as a citation has it (`¶4-6`, `p. 3`, or a bare `4`); undefined where it names none. */
export async function numbersNamed(
  locator: string,
  source: StoredSource,
  store: PassageStore,
): Promise<ReadonlySet<number> | undefined> {
  const written = /^\d/.test(locator) ? `¶${locator}` : locator;
  const [citation] = parseBriefing(`[${keyText(source.key)}, ${written}]`).citations;
  const place = citedPlace(citation?.locator, source, await store.passages(source.key));
  return place.kind === 'passages' ? new Set(place.numbers) : undefined;
}

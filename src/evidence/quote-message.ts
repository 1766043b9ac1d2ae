import type { ReportedPlace } from '../briefing/finding.ts';
import { evidenceSections, type StoredPassage } from '../corpus/source.ts';
import type { Origin } from '../store/store.ts';

/** Where an origin stands: `port ¶4`, `port ¶4-5`. */
export function placeText(origin: Origin): string {
  const [first] = touched(origin);
  return `${first?.key ?? ''} ${numbersText(origin)}`;
}

/** Its passages alone: `¶4`, `¶4-5`. */
export function numbersText(origin: Origin): string {
  const passages = touched(origin);
  const [first, last] = [passages[0]?.number, passages.at(-1)?.number];
  return first === last ? `¶${first}` : `¶${first}-${last}`;
}

/** The passages in which the words stand. */
export function touched({ passages, match }: Origin): StoredPassage[] {
  return match.places.flatMap(({ passage }) => passages[passage] ?? []);
}

/** The stretches where the words stand, to be shown beside the finding. */
export function relatedTo(origins: readonly Origin[]): ReportedPlace[] {
  return origins.flatMap(({ passages, match }) =>
    match.places.flatMap(({ passage: index, start, end }) => {
      const passage = passages[index];
      if (passage === undefined) return [];
      const id = match.status === 'exact' ? 'quoted-words-in' : 'source-words-in';
      const message = { id, args: { place: `${passage.key} ¶${passage.number}` } } as const;
      return [{ passage, span: { start, end }, message }];
    }),
  );
}

/** Whether all its passages are the source's own text, so that they may be offered: comments, notices and headlines are not. */
export function isEvidence(origin: Origin): boolean {
  return touched(origin).every(({ section }) => evidenceSections.includes(section));
}

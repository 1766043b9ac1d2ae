import type { ReportedPlace } from '../briefing/finding.ts';
import { passagesText, placesText, placeText } from '../corpus/place.ts';
import { evidenceSections, type StoredPassage } from '../corpus/source.ts';
import type { Origin } from '../store/store.ts';

/** The place of an origin: `port ¶4`, `port ¶4-5`. */
export function originText(origin: Origin): string {
  return placesText(touched(origin));
}

/** The passages of an origin: `¶4`, `¶4-5`. */
export function originPassages(origin: Origin): string {
  return passagesText(touched(origin));
}

/** The passages that have words of the quotation. */
export function touched({ passages, match }: Origin): StoredPassage[] {
  return match.places.flatMap(({ passage }) => passages[passage] ?? []);
}

/** The places of the words, to be shown beside the finding. */
export function relatedTo(origins: readonly Origin[]): ReportedPlace[] {
  return origins.flatMap(({ passages, match }) =>
    match.places.flatMap(({ passage: index, start, end }) => {
      const passage = passages[index];
      if (passage === undefined) return [];
      const id = match.status === 'exact' ? 'quoted-words-in' : 'source-words-in';
      const message = { id, args: { place: placeText(passage) } } as const;
      return [{ passage, span: { start, end }, message }];
    }),
  );
}

/** Whether all passages of an origin are the source's own text and may be offered; comments, notices and headlines are not. */
export function isEvidence(origin: Origin): boolean {
  return touched(origin).every(({ section }) => evidenceSections.includes(section));
}

import type { OfferedFix, ReportedPlace } from '../briefing/finding.ts';
import { isOnePlace, locatorsText, passagesText, placeText } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { Briefing } from '../briefing/briefing.ts';
import type { Message } from '../language/en/messages.ts';
import { excerpt } from '../text/excerpt.ts';
import { tidy } from '../text/normalise.ts';
import { addedPlace } from '../writing/citation-edits.ts';
import { extendedLocator } from '../writing/extend-locator.ts';
import { stoodThere } from '../evidence/lock/explained.ts';
import type { Rule } from './rule.ts';
import { compareClaims, type Unsupported } from '../evidence/compare-claims.ts';

/** Reports figures, dates and names of a claim that the cited passages do not contain. */
export const unsupportedDetail: Rule = {
  id: 'unsupported-detail',
  summary: 'Figures, dates and names in a claim are in the passages it cites',
  defaultSeverity: 'warning',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    const { sentences } = briefing;
    for (const claim of await compareClaims(briefing, sentences, context.levels, context, signal)) {
      for (const found of claim.unsupported) {
        if (await stoodThere(briefing, found.missing, claim.sentence, context, signal)) continue;
        report(found, messageOf(found), { related: relatedPlaces(found) });
      }
      for (const span of claim.unplaced) report.notChecked(span, { id: 'place-unknown', args: {} });
    }
  },
  async fixes(finding, briefing, context, signal) {
    const sentences = briefing.sentences.filter(
      ({ start, end }) => start <= finding.start && finding.end <= end,
    );
    const claims = await compareClaims(briefing, sentences, context.levels, context, signal);
    const found = claims
      .flatMap(({ unsupported }) => unsupported)
      .find(({ start, end }) => start === finding.start && end === finding.end);
    return found === undefined ? [] : [...citeAsWell(found, briefing), ...useNearest(found, briefing)];
  },
};

/** What is missing, and what is closest to it. */
function messageOf({ missing, cited, nearest, elsewhere }: Unsupported): Message {
  const places = cited.map(({ source, locators }) => {
    const passages = locatorsText(locators);
    return cited.length === 1 && passages !== '' ? passages : `${source.key} ${passages}`.trim();
  });
  const [only] = cited;
  const single = places.length === 1 && isOnePlace(only?.locators ?? []);
  const sought = { detail: tidy(missing.text), places, single };
  if (missing.cause === 'hedge')
    return { id: 'detail-hedged', args: { ...sought, found: tidy(nearest?.text ?? '') } };
  if (elsewhere !== undefined) {
    const place = cited.length === 1 ? passagesText([elsewhere]) : placeText(elsewhere);
    return { id: 'detail-elsewhere', args: { ...sought, elsewhere: place } };
  }
  const closest = nearest === undefined ? {} : { closest: tidy(nearest.text) };
  return { id: 'unsupported-detail', args: { ...sought, ...closest } };
}

function relatedPlaces({ missing, nearest, elsewhere }: Unsupported): ReportedPlace[] {
  const places: ReportedPlace[] = [];
  if (elsewhere !== undefined)
    places.push({ passage: elsewhere, message: hasDetail(elsewhere, missing.text) });
  if (nearest !== undefined) {
    const { passage, span, text } = nearest;
    places.push({ passage, span, message: hasDetail(passage, text) });
  }
  return places;
}

function hasDetail(passage: StoredPassage, text: string): Message {
  return { id: 'passage-has-detail', args: { place: placeText(passage), detail: tidy(text) } };
}

/** Adds the passage of the same source that has the detail to the citation. */
function citeAsWell({ cited, elsewhere }: Unsupported, briefing: Briefing): OfferedFix[] {
  if (elsewhere === undefined) return [];
  const citations = cited.find(({ source }) => source.key === elsewhere.key)?.citations ?? [];
  const edit = citations
    .map((citation) => extendedLocator(briefing, citation, elsewhere.number))
    .find(Boolean);
  if (edit === undefined) return [];
  const args = { place: addedPlace([elsewhere]), excerpt: excerpt(elsewhere.text) };
  return [{ title: { id: 'also-cite', args }, edits: [edit], safe: false, preferred: true }];
}

/** Replaces the claim's figure, date or name with the source's. */
function useNearest({ missing, nearest, start, end }: Unsupported, briefing: Briefing): OfferedFix[] {
  if (nearest === undefined || briefing.text.slice(start, end) !== missing.text) return [];
  const text = tidy(nearest.text);
  const args = { text, place: passagesText([nearest.passage]) };
  return [{ title: { id: 'change-to-closest', args }, edits: [{ start, end, text }], safe: false }];
}

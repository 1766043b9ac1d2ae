import type { RelatedPlace, Fix } from '../briefing/finding.ts';
import { numberList } from '../corpus/place.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { excerpt } from '../evidence/supporting-passages.ts';
import { extendedLocator } from '../writing/extend-locator.ts';
import type { Rule, RuleContext } from './rule.ts';
import { type IsReported, type Unsupported, unsupportedDetails } from '../evidence/unsupported.ts';

/** A figure, date or name of a claim that is not in the passages it cites. That it is there would not make the claim true. */
export const unsupportedDetail: Rule = {
  id: 'unsupported-detail',
  summary: 'Figures, dates and names of a claim stand in the passages it cites',
  defaultSeverity: 'warning',
  needs: 'corpus',
  async check(briefing, context, report, signal) {
    const { sentences } = briefing;
    const isReported = reported(context);
    const { unsupported, unplaced } = await unsupportedDetails(
      briefing,
      sentences,
      context,
      isReported,
      signal,
    );
    for (const found of unsupported) report(found, messageOf(found), { related: relatedTo(found) });
    for (const span of unplaced) report.notChecked(span, 'place unknown');
  },
  async fixes(finding, briefing, context, signal) {
    const sentences = briefing.sentences.filter(
      ({ start, end }) => start <= finding.start && finding.end <= end,
    );
    const { unsupported } = await unsupportedDetails(briefing, sentences, context, reported(context), signal);
    const found = unsupported.find(({ start, end }) => start === finding.start && end === finding.end);
    return found === undefined ? [] : [...citeAsWell(found, briefing), ...useNearest(found, briefing)];
  },
};

/** Whether the rules for quotations in the wrong place are on. */
function reported({ levels }: RuleContext): IsReported {
  return (status) => levels[`${status}-quote`] !== 'off';
}

/** What is missing and what comes nearest; never that anything is true. */
function messageOf({ missing, cited, nearest, elsewhere }: Unsupported): string {
  const places = cited.map(({ source, numbers }) => {
    const passages = numbers === undefined ? '' : `¶${numberList(numbers)}`;
    return cited.length === 1 && passages !== '' ? passages : `${source.key} ${passages}`.trim();
  });
  const [only] = cited;
  const isOne = places.length === 1 && (only?.numbers === undefined || only.numbers.length === 1);
  const has = isOne ? 'has' : 'have';
  const where =
    places.length < 3 ? places.join(' and ') : `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`;
  const text = tidy(missing.text);
  if (missing.cause === 'hedge') return `${where} ${has} ${tidy(nearest?.text ?? '')}, not ${text}`;
  if (elsewhere !== undefined)
    return `${where} ${has} no ${text}; ${cited.length === 1 ? '' : `${elsewhere.key} `}¶${elsewhere.number} has it`;
  return `${where} ${has} no ${text}${nearest === undefined ? '' : `; the nearest is ${tidy(nearest.text)}`}`;
}

function relatedTo({ missing, nearest, elsewhere }: Unsupported): RelatedPlace[] {
  const places: RelatedPlace[] = [];
  if (elsewhere !== undefined)
    places.push({
      passage: elsewhere,
      message: `${elsewhere.key} ¶${elsewhere.number} has ${tidy(missing.text)}`,
    });
  if (nearest !== undefined) {
    const { passage, span, text } = nearest;
    places.push({ passage, span, message: `${passage.key} ¶${passage.number} has ${tidy(text)}` });
  }
  return places;
}

/** The passage of the same source that has the detail is cited too. */
function citeAsWell({ cited, elsewhere }: Unsupported, briefing: Briefing): Fix[] {
  if (elsewhere === undefined) return [];
  const citations = cited.find(({ source }) => source.key === elsewhere.key)?.citations ?? [];
  const edit = citations
    .map((citation) => extendedLocator(briefing, citation, elsewhere.number))
    .find(Boolean);
  if (edit === undefined) return [];
  const title = `Cite ¶${elsewhere.number} as well: “${excerpt(elsewhere.text)}”`;
  return [{ title, edits: [edit], safe: false, preferred: true }];
}

/** The source's own figure, date or name is put in the place of the claim's. */
function useNearest({ missing, nearest, start, end }: Unsupported, briefing: Briefing): Fix[] {
  if (nearest === undefined || briefing.text.slice(start, end) !== missing.text) return [];
  const text = tidy(nearest.text);
  return [
    { title: `Change to ${text} (¶${nearest.passage.number})`, edits: [{ start, end, text }], safe: false },
  ];
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

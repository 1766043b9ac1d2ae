import type { Briefing } from '../briefing/briefing.ts';
import { locatorsText, passagesText } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { CitedSource } from '../evidence/cited-source.ts';
import { reportCopies } from '../evidence/report-copies.ts';
import type { RuleContext } from '../rules/rule.ts';
import { countOf } from '../text/counts.ts';
import { overlaps, type Span } from '../text/span.ts';
import { bold, contextLength, cutEnd, escapeMarkdown } from './markdown.ts';
import { placesIn } from './quotation-places.ts';
import { reportedWords } from './reported-words.ts';
import { withoutAsides } from '../text/asides.ts';

/** Says who spoke the quoted words if the source only reports them; else empty. */
export function reportedWordsNote(
  all: readonly StoredPassage[],
  cited: readonly StoredPassage[],
  quoted: string,
): string {
  for (const passage of quoted === '' ? [] : cited) {
    const [span] = placesIn(quoted, withoutAsides(passage));
    const reported = span === undefined ? undefined : reportedWords(all, passage, span);
    if (reported === undefined) continue;
    const place = reported.passage === passage ? '' : ` (${passagesText([reported.passage])})`;
    return `$(quote) The source only reports these words${place}: ${escapeMarkdown(cutEnd(reported.attribution, contextLength))}`;
  }
  return '';
}

/** Says that another citation of the same claim leads to the same report; empty if none does. */
export async function sameReportNote(
  briefing: Briefing,
  span: Span,
  context: RuleContext,
  signal: AbortSignal,
): Promise<string> {
  const copies = await reportCopies(briefing, context, signal, span);
  const keys = copies.flatMap(({ earlier, later }) => {
    if (overlaps(later.place, span)) return [earlier.key];
    return overlaps(earlier.place, span) ? [later.key] : [];
  });
  if (keys.length === 0) return '';
  const named = [...new Set(keys)].map(bold).join(', ');
  return `$(info) The same report as in ${named}: what rests on both rests on one origin.`;
}

/** Lists the cited places that the source does not have; empty if it has them all. */
export function missingPlacesNote({ source, outside, all }: CitedSource): string {
  if (outside.length === 0) return '';
  const isPaged = outside.some(({ label }) => label === 'page') && source.pages !== undefined;
  const extent = isPaged ? countOf(source.pages, 'page') : countOf(all.length, 'passage');
  return `$(warning) The source has no ${locatorsText(outside)}: it has ${extent}.`;
}

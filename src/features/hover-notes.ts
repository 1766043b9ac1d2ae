import type { Briefing } from '../briefing/briefing.ts';
import { locatorsText, paragraphLocators, passagesText } from '../corpus/place.ts';
import type { StoredPassage } from '../corpus/source.ts';
import type { CitedSource } from '../evidence/cited-source.ts';
import { isReadDifferently } from '../evidence/lock/rested.ts';
import { resting } from '../evidence/lock/resting.ts';
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

/** Says which cited passages are read differently than when they were locked, though the file is the same; empty if none is. */
export async function readDifferentlyNote(
  briefing: Briefing,
  span: Span,
  context: RuleContext,
  signal: AbortSignal,
): Promise<string> {
  const rows = await context.use(resting)(briefing, signal);
  const here = rows.filter(({ reference: { citation, group } }) => overlaps(citation ?? group, span));
  const passages = here.flatMap((row) => row.passages).filter(isReadDifferently);
  if (passages.length === 0) return '';
  const numbers = new Set(passages.flatMap(({ number }) => number ?? []));
  const what =
    numbers.size === 0 ? 'The source' : locatorsText([...numbers].flatMap((each) => paragraphLocators(each)));
  const [is, it] = numbers.size > 1 ? ['are', 'they were'] : ['is', 'it was'];
  return `$(info) ${what} ${is} read differently by this version than when ${it} locked. The file has not changed. **Briefing: Lock Cited Passages** locks ${numbers.size > 1 ? 'them' : 'it'} anew.`;
}

/** Lists the cited places that the source does not have; empty if it has them all. */
export function missingPlacesNote({ source, outside, all }: CitedSource): string {
  if (outside.length === 0) return '';
  const isPaged = outside.some(({ label }) => label === 'page') && source.pages !== undefined;
  const extent = isPaged ? countOf(source.pages, 'page') : countOf(all.length, 'passage');
  return `$(warning) The source has no ${locatorsText(outside)}: it has ${extent}.`;
}

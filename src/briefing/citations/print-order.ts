import { contains } from '../../text/span.ts';
import type { Briefing, Citation, CitationGroup } from '../briefing.ts';

/**
 * The citations in the order in which Pandoc prints them: those of a footnote at each reference to it, and not at all if nothing refers
 * to it.
 */
export function citationsAsPrinted(briefing: Briefing): Citation[] {
  const footnotes = briefing.containers.filter(({ form }) => form === 'footnote');
  const byLabel = new Map<string, Citation[]>();
  const body: (CitationGroup | Briefing['noteReferences'][number])[] = [];
  for (const each of [...briefing.groups, ...briefing.noteReferences]) {
    const footnote = footnotes.find((container) => contains(container, each));
    if (footnote === undefined) body.push(each);
    else if ('citations' in each) {
      const label = footnote.label ?? '';
      byLabel.set(label, [...(byLabel.get(label) ?? []), ...each.citations]);
    }
  }
  return body
    .toSorted((a, b) => a.start - b.start)
    .flatMap((each) => ('citations' in each ? each.citations : (byLabel.get(each.label) ?? [])));
}

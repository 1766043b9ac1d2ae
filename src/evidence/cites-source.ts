import type { CitationGroup } from '../briefing/briefing.ts';
import { mayBeFile } from './linked-source.ts';
import type { EvidenceContext } from './context.ts';

/** Whether a group cites a source. Until the whole corpus is known, any link to a file may. */
export function citesSource(
  context: Pick<EvidenceContext, 'linked' | 'complete'>,
): (group: CitationGroup) => boolean {
  return (group) =>
    group.form !== 'link' ||
    context.linked(group) !== undefined ||
    (!context.complete && mayBeFile(group.target?.path ?? ''));
}

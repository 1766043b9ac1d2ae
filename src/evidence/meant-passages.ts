import type { Briefing, CitationGroup } from '../briefing/briefing.ts';
import type { Levels } from '../briefing/finding.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import { citable } from '../corpus/place.ts';
import type { Cited } from './cited-passages.ts';
import type { EvidenceContext } from './context.ts';
import { quoteJudge } from './quote-judge.ts';

/** Finds the passages that citations must mean, because quotations that rest on them stand there and not where they point. */
export type MeantPassages = (
  groups: readonly CitationGroup[],
  signal: AbortSignal,
) => Promise<readonly Cited[]>;

/** The {@link MeantPassages} of a briefing. Quotations count whose place is reported by a rule that is on. */
export function meantPassages(briefing: Briefing, levels: Levels, context: EvidenceContext): MeantPassages {
  const partsOf = partsByGroup(briefing, context);
  return async (groups, signal) => {
    const found: Cited[] = [];
    const parts = new Set(groups.flatMap((group) => partsOf(group)));
    for (const part of [...parts].toSorted((a, b) => a.words.start - b.words.start)) {
      const verdict = await context.use(quoteJudge).verdict(briefing, part, signal);
      if (verdict.status !== 'misplaced' && verdict.status !== 'misattributed') continue;
      if (levels[`${verdict.status}-quote`] === 'off') continue;
      for (const passage of verdict.origins.flatMap(({ passages }) => passages)) {
        const source = await context.store.source(passage.key, signal);
        if (source === undefined) continue;
        found.push({ source, numbers: [passage.number], locators: [citable(passage)], citations: [] });
      }
    }
    return found;
  };
}

/** The parts of quotations that rest on a group; listed when the first is asked for. */
function partsByGroup(
  briefing: Briefing,
  { use }: EvidenceContext,
): (group: CitationGroup) => readonly QuotedPart[] {
  let listed: Map<CitationGroup, QuotedPart[]> | undefined;
  return (group) => {
    if (listed === undefined) {
      listed = new Map();
      for (const part of use(quoteJudge).parts(briefing)) {
        for (const each of part.groups) {
          const known = listed.get(each);
          if (known === undefined) listed.set(each, [part]);
          else known.push(part);
        }
      }
    }
    return listed.get(group) ?? [];
  };
}

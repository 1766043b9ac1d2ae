import type { Briefing, CitationGroup } from '../briefing/briefing.ts';
import type { Levels } from '../briefing/finding.ts';
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
  const judge = context.use(quoteJudge);
  return async (groups, signal) => {
    const found: Cited[] = [];
    const parts = new Set(groups.flatMap((group) => judge.partsOn(briefing, group)));
    for (const part of [...parts].toSorted((a, b) => a.words.start - b.words.start)) {
      const verdict = await judge.verdict(briefing, part, signal);
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

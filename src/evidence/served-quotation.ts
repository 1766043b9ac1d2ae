import type { Briefing, Sentence } from '../briefing/briefing.ts';
import { parseBriefing } from '../briefing/parse.ts';
import type { StoredPassage } from '../corpus/source.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import { contains } from '../text/span.ts';
import { citedTogether } from './cited-passages.ts';
import type { EvidenceContext } from './context.ts';
import { covering } from './covering.ts';
import { quoteJudge } from './quote-judge.ts';

/** Whether the quotation that an edit makes is word for word where a citation in the briefing already points. */
export async function isServed(
  briefing: Briefing,
  edit: TextEdit,
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<boolean> {
  const quoted = parseBriefing(applyEdits(briefing.text, [edit]));
  const made = { start: edit.start, end: edit.start + edit.text.length };
  // The quotation itself may hold what reads as a citation or a link.
  await context.readNamed(quoted, signal);
  const judge = context.use(quoteJudge);
  const part = judge.parts(quoted).find(({ quotation }) => contains(made, quotation));
  if (part === undefined || part.groups.length === 0) return false;
  return (await judge.verdict(quoted, part, signal)).status === 'exact';
}

/** For a sentence, whether its citations name a passage, or only its source. */
export function passageCiter(
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
): (sentence: Sentence) => Promise<(passage: StoredPassage) => 'passage' | 'source' | undefined> {
  const covered = context.use(covering)(briefing);
  return async (sentence) => {
    const { cited } = await citedTogether(covered.get(sentence) ?? [], context, signal);
    return ({ key, number }) => {
      const ofSource = cited.filter(({ source }) => source.key === key);
      if (ofSource.length === 0) return undefined;
      return ofSource.some(({ numbers }) => numbers === undefined || numbers.includes(number))
        ? 'passage'
        : 'source';
    };
  };
}

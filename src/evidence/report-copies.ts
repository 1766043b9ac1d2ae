import { covering } from './covering.ts';
import type { Briefing, CitationGroup } from '../briefing/briefing.ts';
import { evidenceSections, type StoredPassage } from '../corpus/source.ts';
import { leastShared, shared, shinglesOf } from '../text/shingles.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Cited, citedBy } from './cited-passages.ts';
import { passageReader } from './passage-reader.ts';
import type { EvidenceContext } from './context.ts';

/** Two citations of one claim that are copies of one report. */
export interface ReportCopy {
  readonly earlier: CitedText;
  readonly later: CitedText;
  /** The share of the smaller text that is in the other, up to 1. */
  readonly share: number;
}

/** The passages that are cited of one source. */
export interface CitedText {
  readonly key: string;
  /** The citation, or the link. */
  readonly place: Span;
  readonly passages: readonly StoredPassage[];
  /** All of the source's own text. */
  readonly whole: readonly StoredPassage[];
}

/**
 * The citations of each claim that copy an earlier one, each with the first that it copies, in the order of the text; with `beside` only
 * those of claims that the citation or link there covers.
 */
export async function reportCopies(
  briefing: Briefing,
  context: EvidenceContext,
  signal: AbortSignal,
  beside?: Span,
): Promise<readonly ReportCopy[]> {
  const read = passageReader(context.store, signal);
  const found: ReportCopy[] = [];
  for (const [sentence, groups] of context.use(covering)(briefing)) {
    if (!sentence.claim || groups.length === 0) continue;
    if (beside !== undefined && !groups.some((group) => overlaps(group, beside))) continue;
    const cited = await inOrder(groups, context, signal);
    const texts = cited.length < 2 ? [] : await Promise.all(cited.map((each) => textOf(each, read)));
    for (const [index, later] of texts.entries()) {
      const copy = firstCopied(later, texts.slice(0, index));
      if (copy !== undefined) found.push({ ...copy, later });
    }
  }
  return found;
}

/** The passages cited of one source, and the citation. */
interface Placed {
  readonly cited: Cited;
  readonly place: Span;
}

/** The passages that the groups cite, in the order of the text. */
async function inOrder(
  groups: readonly CitationGroup[],
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<readonly Placed[]> {
  const { cited: all } = await citedBy(groups, context, signal);
  return all
    .flatMap((cited) => {
      const place = cited.citations[0] ?? groups.find((group) => context.linked(group) === cited.source);
      return place === undefined ? [] : [{ cited, place }];
    })
    .toSorted((a, b) => a.place.start - b.place.start);
}

async function textOf(
  { cited: { source, numbers }, place }: Placed,
  read: (key: string) => Promise<readonly StoredPassage[]>,
): Promise<CitedText> {
  const all = await read(source.key);
  const whole = all.filter(({ section }) => evidenceSections.includes(section));
  const passages = numbers === undefined ? whole : all.filter(({ number }) => numbers.includes(number));
  return { key: source.key, place, passages, whole };
}

function firstCopied(
  later: CitedText,
  before: readonly CitedText[],
): Pick<ReportCopy, 'earlier' | 'share'> | undefined {
  for (const earlier of before) {
    const share = sharedShare(earlier, later);
    if (share >= leastShared) return { earlier, share };
  }
  return undefined;
}

/** The share that two cited texts have in common; that of their sources if the cited texts are too short to compare. */
function sharedShare(a: CitedText, b: CitedText): number {
  return (
    shared(shingles(a.passages), shingles(b.passages)) ?? shared(shingles(a.whole), shingles(b.whole)) ?? 0
  );
}

function shingles(passages: readonly StoredPassage[]): ReturnType<typeof shinglesOf> {
  return shinglesOf(...passages.map(({ text }) => text));
}

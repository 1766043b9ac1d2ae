import { covering } from './covering.ts';
import type { Briefing, CitationGroup } from '../briefing/briefing.ts';
import { evidenceSections, type StoredPassage } from '../corpus/source.ts';
import { Remembered } from '../text/remembered.ts';
import { leastShared, shared, shinglesOf } from '../text/shingles.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Cited, citedTogether } from './cited-passages.ts';
import { passageReader } from './passage-reader.ts';
import type { EvidenceContext, Service } from './context.ts';

/** Two citations of one claim that are copies of one report. */
export interface ReportCopy {
  readonly earlier: CitedText;
  readonly later: CitedText;
  /** The share of the smaller text that is in the other, up to 1. */
  readonly share: number;
}

/** What is cited of one source. */
export interface CitedText {
  readonly key: string;
  /** The citation, or the link. */
  readonly place: Span;
  /** The passages that are cited, else all of the source's own text. */
  readonly passages: readonly StoredPassage[];
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
  const compare = { read: passageReader(context.store, signal), known: context.use(sharedShares) };
  const found: ReportCopy[] = [];
  for (const [sentence, groups] of context.use(covering)(briefing)) {
    if (!sentence.claim || !citesSeveral(groups)) continue;
    if (beside !== undefined && !groups.some((group) => overlaps(group, beside))) continue;
    const cited = await citedInOrder(groups, context, signal);
    for (const [index, later] of cited.entries()) {
      const copy = await firstCopied(later, cited.slice(0, index), compare);
      if (copy !== undefined) found.push(copy);
    }
  }
  return found;
}

/** The shares of texts compared before, by their sources and passages. A text is read only to be compared or shown. */
const sharedShares: Service<Remembered<{ readonly share: number }>> = {
  make: () => new Remembered(mostRemembered),
};

/** Maximum pairs of texts remembered: those of a long briefing. */
const mostRemembered = 4000;

interface Comparison {
  readonly read: (key: string) => Promise<readonly StoredPassage[]>;
  readonly known: Remembered<{ readonly share: number }>;
}

/** The passages cited of one source, and the citation. */
interface CitedAt {
  readonly cited: Cited;
  readonly place: Span;
}

/** Whether groups may cite more than one source. */
function citesSeveral(groups: readonly CitationGroup[]): boolean {
  const [first, second] = groups;
  return second !== undefined || (first !== undefined && first.citations.length > 1);
}

/** The passages that the groups cite, in the order of the text. */
async function citedInOrder(
  groups: readonly CitationGroup[],
  context: EvidenceContext,
  signal: AbortSignal,
): Promise<readonly CitedAt[]> {
  const { cited: all } = await citedTogether(groups, context, signal);
  return all
    .flatMap((cited) => {
      const place = cited.citations[0] ?? groups.find((group) => context.linked(group) === cited.source);
      return place === undefined ? [] : [{ cited, place }];
    })
    .toSorted((a, b) => a.place.start - b.place.start);
}

async function firstCopied(
  later: CitedAt,
  before: readonly CitedAt[],
  compare: Comparison,
): Promise<ReportCopy | undefined> {
  for (const earlier of before) {
    const share = await shareOf(earlier.cited, later.cited, compare);
    if (share < leastShared) continue;
    return { earlier: await citedText(earlier, compare), later: await citedText(later, compare), share };
  }
  return undefined;
}

/** The share that two texts have in common; that of their sources if the texts are too short to compare. */
async function shareOf(a: Stretch, b: Stretch, compare: Comparison): Promise<number> {
  const asked = JSON.stringify([a, b].map(({ source, numbers }) => [source.key, numbers]));
  const remembered = compare.known.get(asked);
  if (remembered !== undefined) return remembered.share;
  const [first, second] = await Promise.all([passagesOf(a, compare), passagesOf(b, compare)]);
  const isWhole = a.numbers === undefined && b.numbers === undefined;
  const share =
    shared(shingles(first), shingles(second)) ??
    (isWhole ? 0 : await shareOf({ source: a.source }, { source: b.source }, compare));
  compare.known.set(asked, { share });
  return share;
}

/** Passages of a source, or all of its own text. */
type Stretch = Pick<Cited, 'source' | 'numbers'>;

async function passagesOf(
  { source, numbers }: Stretch,
  { read }: Comparison,
): Promise<readonly StoredPassage[]> {
  const all = await read(source.key);
  return numbers === undefined
    ? all.filter(({ section }) => evidenceSections.includes(section))
    : all.filter(({ number }) => numbers.includes(number));
}

async function citedText({ cited, place }: CitedAt, compare: Comparison): Promise<CitedText> {
  return { key: cited.source.key, place, passages: await passagesOf(cited, compare) };
}

function shingles(passages: readonly StoredPassage[]): ReturnType<typeof shinglesOf> {
  return shinglesOf(...passages.map(({ text }) => text));
}

import type { Briefing, CitationGroup, CitedLocator, Sentence } from '../briefing/briefing.ts';
import type { Finding } from '../briefing/finding.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import { citedIn, type CitedSource, type Reference, sourceMeant } from '../evidence/cited-source.ts';
import { detailVerdicts, type JudgedDetail } from '../evidence/detail-verdicts.ts';
import { quoteJudge } from '../evidence/quote-judge.ts';
import { markedSpan } from '../evidence/judged-quotations.ts';
import type { Verdict } from '../evidence/quote-verdict.ts';
import { unknownKey } from '../evidence/unknown-key.ts';
import { sourceNamed } from '../evidence/written-key.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { PassageStore } from '../store/store.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import { contains, type Span } from '../text/span.ts';
import { ruleContext } from './context.ts';
import { type CoveredSentence, coveredSentences } from './covered-sentences.ts';
import type { CheckOptions, CheckResult } from './outcome.ts';
import { checkInContext } from './run.ts';

/** What a claim cites of one source. */
export interface LedgerCitation {
  readonly source: StoredSource;
  /** The passages named; none where the whole source is cited, or a place that cannot be found in it. */
  readonly passages: readonly StoredPassage[];
  readonly locator?: CitedLocator;
}

/** A quotation with what comparing it with the sources shows. */
export interface JudgedQuotation {
  readonly span: Span;
  readonly verdict: Verdict;
}

/** A stretch of a briefing that nobody looked at, and why. */
export interface Unjudged {
  readonly span: Span;
  readonly why: string;
}

/** All that is known of one sentence of a briefing. */
export interface LedgerEntry extends CoveredSentence {
  readonly cited: readonly LedgerCitation[];
  readonly quotations: readonly JudgedQuotation[];
  readonly details: readonly JudgedDetail[];
  /** What the check reported here; none where the briefing was not checked. */
  readonly findings: readonly Finding[];
  /** What nobody looked at, and why. In a checked briefing nothing else that is not in `findings` was passed over. */
  readonly notChecked: readonly Unjudged[];
}

/**
 * All that is known of a briefing, sentence by sentence. Whoever shows something of a briefing asks its ledger, and only what is asked
 * for is computed. Verdicts come from the context, so that nothing is computed twice.
 */
export interface Ledger {
  readonly briefing: Briefing;
  readonly context: RuleContext;
  /** The result of the check; absent where the briefing was not checked. */
  readonly result?: CheckResult;
  /** Every sentence with the citations that cover it, in order. */
  rows(): readonly CoveredSentence[];
  /** The row that a stretch of the briefing belongs to: that of the sentence it begins in, else of one that a citation there covers. */
  rowAt(span: Span): CoveredSentence | undefined;
  /**
   * What a citation or link names; undefined where it leads to no source. A key that Pandoc cuts short leads to the source that the
   * writer means.
   */
  cited(reference: Reference, signal: AbortSignal): Promise<CitedSource | undefined>;
  /** While the sources are not all read nothing is judged: claims and quotations then count as not checked. */
  entry(row: CoveredSentence, signal: AbortSignal): Promise<LedgerEntry>;
  /** Findings that belong to no sentence, such as one on an ignore comment. */
  otherFindings(): readonly Finding[];
}

/** The ledger of a briefing that was checked. */
export interface CheckedLedger extends Ledger {
  readonly result: CheckResult;
}

/** Opens the ledger of a briefing without checking it. Rejects when the index cannot answer or `signal` is aborted. */
export async function openLedger(
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<Ledger> {
  return ledgerOf(briefing, await ruleContext(briefing, store, options, signal));
}

/** Checks a briefing with all rules and opens its ledger. Rejects only when `signal` is aborted. */
export async function checkedLedger(
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<CheckedLedger> {
  const { result, context } = await checkInContext(briefing, store, options, signal);
  return { ...ledgerOf(briefing, context, result), result };
}

/** The ledger of a briefing in a context that is known. */
export function ledgerOf(briefing: Briefing, context: RuleContext, result?: CheckResult): Ledger {
  const rows = once(() => coveredSentences(briefing, context));
  const finder = once(() => rowFinder(rows()));
  const rowAt: Ledger['rowAt'] = (span) => finder()(span);
  const bySentence = <Item extends Span>(items: readonly Item[] = []): Map<Sentence | undefined, Item[]> =>
    Map.groupBy(items, (item) => rowAt(item)?.sentence);
  const findings = once(() => bySentence(result?.findings));
  const missed = once(() => bySentence(result?.notChecked));
  const quotations = once(() =>
    Map.groupBy(
      context.use(quoteJudge).parts(briefing),
      (part) => rowAt(markedSpan(briefing, part))?.sentence,
    ),
  );
  return {
    briefing,
    context,
    ...(result === undefined ? {} : { result }),
    rows,
    rowAt,
    otherFindings: () => findings().get(undefined) ?? [],
    async cited(reference, signal) {
      const source = sourceMeant(reference, context);
      return source && citedIn(source, reference, context, signal);
    },
    async entry(row, signal) {
      const { sentence, groups } = row;
      const parts = quotations().get(sentence) ?? [];
      const passedOver = (missed().get(sentence) ?? []).map((place) => unjudged(place, place.why));
      const unread = context.complete
        ? keysWithoutText(groups, context)
        : [...(sentence.claim ? [sentence] : []), ...parts.map((part) => markedSpan(briefing, part))].map(
            (place) => unjudged(place, 'the sources are not all read'),
          );
      return {
        ...row,
        cited: await citedBy(groups, context, signal),
        ...(context.complete ? await judged(briefing, sentence, parts, context, signal) : notJudged),
        findings: findings().get(sentence) ?? [],
        notChecked: [...passedOver, ...unread],
      };
    },
  };
}

type Judged = Pick<LedgerEntry, 'quotations' | 'details'>;

const notJudged: Judged = { quotations: [], details: [] };

/** The verdicts on the quotations and details of a sentence. */
async function judged(
  briefing: Briefing,
  sentence: Sentence,
  parts: readonly QuotedPart[],
  context: RuleContext,
  signal: AbortSignal,
): Promise<Judged> {
  const quotations: JudgedQuotation[] = [];
  for (const part of parts) {
    const verdict = await context.use(quoteJudge).verdict(briefing, part, signal);
    quotations.push({ span: spanOf(markedSpan(briefing, part)), verdict });
  }
  const details = await detailVerdicts(briefing, [sentence], context.levels, context, signal);
  return { quotations, details: details.get(sentence) ?? [] };
}

function unjudged(place: Span, why: string): Unjudged {
  return { span: spanOf(place), why };
}

/** What the citations of a sentence name, in the order of the text; what leads nowhere is left out. */
async function citedBy(
  groups: readonly CitationGroup[],
  context: RuleContext,
  signal: AbortSignal,
): Promise<readonly LedgerCitation[]> {
  const cited: LedgerCitation[] = [];
  const add = async (source: StoredSource | undefined, reference: Reference): Promise<void> => {
    if (source === undefined) return;
    const { passages } = await citedIn(source, reference, context, signal);
    const locator = reference.kind === 'citation' ? reference.citation.locator : undefined;
    cited.push({ source, passages, ...(locator === undefined ? {} : { locator }) });
  };
  for (const group of groups) {
    await add(context.linked(group), { kind: 'link', group });
    for (const citation of group.citations)
      await add(sourceNamed(citation, context.sources), { kind: 'citation', citation });
  }
  return cited;
}

/** The keys that have an entry or a file and no text: what cites them cannot be checked. */
function keysWithoutText(groups: readonly CitationGroup[], context: RuleContext): readonly Unjudged[] {
  const citations = groups.flatMap((group) => group.citations);
  return citations.flatMap(({ key, keySpan }) => {
    if (context.sources.has(key)) return [];
    const known = unknownKey(key, context);
    if (known.kind !== 'no text' && known.kind !== 'not read') return [];
    return [unjudged(keySpan, known.kind === 'no text' ? 'no text here' : 'file not read')];
  });
}

function rowFinder(rows: readonly CoveredSentence[]): Ledger['rowAt'] {
  const rowOf = new Map(rows.map((row) => [row.sentence, row]));
  const sentencesAt = overlapFinder(rows.map(({ sentence }) => sentence));
  return ({ start, end }) => {
    const first = { start, end: Math.max(end, start + 1) };
    const [sentence] = sentencesAt(first);
    if (sentence !== undefined) return rowOf.get(sentence);
    return rows.find(({ groups }) => groups.some((group) => contains(group, first)));
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Computes a value when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let value: { readonly is: T } | undefined;
  return () => (value ??= { is: compute() }).is;
}

import type { Briefing } from '../briefing/briefing.ts';
import type { Finding } from '../briefing/finding.ts';
import { citedIn, type CitedSource, type Reference, sourceMeant } from '../evidence/cited-source.ts';
import { markedSpan } from '../evidence/judged-quotations.ts';
import { quoteJudge } from '../evidence/quote-judge.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { PassageStore } from '../store/store.ts';
import { once } from '../text/once.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import { contains, type Span } from '../text/span.ts';
import { ruleContext } from './context.ts';
import { type CoveredSentence, coveredSentences } from './covered-sentences.ts';
import { ledgerEntry, type LedgerEntry } from './ledger-entry.ts';
import type { CheckOptions, CheckResult } from './outcome.ts';
import { checkInContext } from './run.ts';

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
  /** All that is known of one of the `rows`. */
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
  /** Groups what stands in the briefing by the row that it belongs to. */
  const byRow = <Item>(items: readonly Item[], span: (item: Item) => Span) =>
    Map.groupBy(items, (item) => rowAt(span(item)));
  const findings = once(() => byRow(result?.findings ?? [], (finding) => finding));
  const notChecked = once(() => byRow(result?.notChecked ?? [], (place) => place));
  const quotations = once(() =>
    byRow(context.use(quoteJudge).parts(briefing), (part) => markedSpan(briefing, part)),
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
    entry(row, signal) {
      const checked = { findings: findings().get(row) ?? [], notChecked: notChecked().get(row) ?? [] };
      return ledgerEntry(briefing, row, quotations().get(row) ?? [], checked, context, signal);
    },
  };
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

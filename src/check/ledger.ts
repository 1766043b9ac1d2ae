import type { Briefing, CitationGroup, CitedLocator, Sentence } from '../briefing/briefing.ts';
import type { Finding } from '../briefing/finding.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import { citedIn, type Reference } from '../evidence/cited-source.ts';
import { detailVerdicts, type JudgedDetail } from '../evidence/detail-verdicts.ts';
import { markedSpan } from '../evidence/quote-parts.ts';
import { quoteJudge } from '../evidence/quote-judge.ts';
import type { Verdict } from '../evidence/quote-verdict.ts';
import { unknownKey } from '../evidence/unknown-key.ts';
import { sourceNamed } from '../evidence/written-key.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { PassageStore } from '../store/store.ts';
import { overlapFinder } from '../text/ordered-spans.ts';
import { contains, type Span } from '../text/span.ts';
import type { CheckOptions, CheckResult } from './outcome.ts';
import { checkInContext } from './run.ts';
import { type CoveredSentence, coveredSentences } from './covered-sentences.ts';

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

/** All that is known of one sentence of a briefing. */
export interface LedgerEntry extends CoveredSentence {
  readonly cited: readonly LedgerCitation[];
  readonly quotations: readonly JudgedQuotation[];
  readonly details: readonly JudgedDetail[];
  readonly findings: readonly Finding[];
  /** What nobody looked at, and why. Nothing else that is not in `findings` was passed over. */
  readonly notChecked: readonly { readonly span: Span; readonly why: string }[];
}

/** A briefing sentence by sentence: verdicts and findings joined. */
export interface Ledger {
  readonly result: CheckResult;
  /** One for each sentence, in order. */
  readonly entries: readonly LedgerEntry[];
  /** Findings that belong to no sentence, such as one on an ignore comment. */
  readonly otherFindings: readonly Finding[];
}

/**
 * Checks a briefing and joins what the rules found with the verdicts they rest on. Verdicts come from the context of the run, so nothing is
 * computed twice. While the sources are not all read nothing is judged, and every claim and quotation counts as not checked.
 */
export async function ledgerOf(
  briefing: Briefing,
  store: PassageStore,
  options: CheckOptions,
  signal: AbortSignal,
): Promise<Ledger> {
  const { result, context } = await checkInContext(briefing, store, options, signal);
  const rows = coveredSentences(briefing, context);
  const sentenceAt = sentenceFinder(rows);
  const bySentence = <Item>(items: readonly Item[], spanOf: (item: Item) => Span) =>
    Map.groupBy(items, (item) => sentenceAt(spanOf(item)));
  const findings = bySentence(result.findings, (finding) => finding);
  const notChecked = bySentence(result.notChecked, (place) => place);
  const unjudged = context.complete ? [] : unread(briefing, rows, context);
  const notRead = bySentence(unjudged, ({ span }) => span);
  const quotations = bySentence(
    context.complete ? await judgedQuotations(briefing, context, signal) : [],
    ({ span }) => span,
  );
  const details = context.complete
    ? await detailVerdicts(briefing, context.levels, context, signal)
    : new Map<Sentence, readonly JudgedDetail[]>();
  const entries: LedgerEntry[] = [];
  for (const row of rows) {
    const { sentence, groups } = row;
    entries.push({
      ...row,
      cited: await citedBy(groups, context, signal),
      quotations: quotations.get(sentence) ?? [],
      details: details.get(sentence) ?? [],
      findings: findings.get(sentence) ?? [],
      notChecked: [
        ...(notChecked.get(sentence) ?? []).map(({ start, end, why }) => ({ span: { start, end }, why })),
        ...keysWithoutText(groups, context),
        ...(notRead.get(sentence) ?? []),
      ],
    });
  }
  return { result, entries, otherFindings: findings.get(undefined) ?? [] };
}

/** The claims and quotations of a briefing whose sources are not all read. */
function unread(
  briefing: Briefing,
  rows: readonly CoveredSentence[],
  { use }: RuleContext,
): LedgerEntry['notChecked'] {
  const claims = rows.flatMap(({ sentence }) => (sentence.claim ? [sentence] : []));
  const quotations = use(quoteJudge)
    .parts(briefing)
    .map((part) => markedSpan(briefing, part));
  return [...claims, ...quotations].map(({ start, end }) => ({
    span: { start, end },
    why: 'the sources are not all read',
  }));
}

async function judgedQuotations(
  briefing: Briefing,
  { use }: RuleContext,
  signal: AbortSignal,
): Promise<readonly JudgedQuotation[]> {
  const judge = use(quoteJudge);
  const judged: JudgedQuotation[] = [];
  for (const part of judge.parts(briefing)) {
    const { start, end } = markedSpan(briefing, part);
    judged.push({ span: { start, end }, verdict: await judge.verdict(briefing, part, signal) });
  }
  return judged;
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
function keysWithoutText(groups: readonly CitationGroup[], context: RuleContext): LedgerEntry['notChecked'] {
  const citations = groups.flatMap((group) => group.citations);
  return citations.flatMap(({ key, keySpan }) => {
    if (!context.complete || context.sources.has(key)) return [];
    const known = unknownKey(key, context);
    if (known.kind !== 'no text' && known.kind !== 'not read') return [];
    return [{ span: keySpan, why: known.kind === 'no text' ? 'no text here' : 'file not read' }];
  });
}

/** Finds the sentence that a stretch of the briefing belongs to: the one it begins in, else the one that a citation there covers. */
function sentenceFinder(rows: readonly CoveredSentence[]): (span: Span) => Sentence | undefined {
  const at = overlapFinder(rows.map(({ sentence }) => sentence));
  return ({ start, end }) => {
    const first = { start, end: Math.max(end, start + 1) };
    return (
      at(first)[0] ?? rows.find(({ groups }) => groups.some((group) => contains(group, first)))?.sentence
    );
  };
}

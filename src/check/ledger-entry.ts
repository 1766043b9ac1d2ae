import type { Briefing, CitationGroup, CitedLocator, Sentence } from '../briefing/briefing.ts';
import type { Finding } from '../briefing/finding.ts';
import type { QuotedPart } from '../briefing/quotations/quotation-citation.ts';
import type { StoredPassage, StoredSource } from '../corpus/source.ts';
import { citedIn, type Reference } from '../evidence/cited-source.ts';
import { detailVerdicts, type JudgedDetail } from '../evidence/detail-verdicts.ts';
import { markedSpan } from '../evidence/judged-quotations.ts';
import { quoteJudge } from '../evidence/quote-judge.ts';
import type { Verdict } from '../evidence/quote-verdict.ts';
import { unknownKey } from '../evidence/unknown-key.ts';
import { keyTest, meantKey, sourceNamed } from '../evidence/written-key.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';
import type { CoveredSentence } from './covered-sentences.ts';
import type { NotChecked } from './outcome.ts';

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

/** What a check says of one sentence. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Joins the verdicts on one sentence, whose quotations are `parts`, with what the check said. While the sources are not all read nothing
 * is judged: claims and quotations then count as not checked.
 */
export async function ledgerEntry(
  briefing: Briefing,
  row: CoveredSentence,
  parts: readonly QuotedPart[],
  { findings, notChecked }: Checked,
  context: RuleContext,
  signal: AbortSignal,
): Promise<LedgerEntry> {
  const { sentence, groups } = row;
  const passedOver = notChecked.map((place) => unjudged(place, place.why));
  const unread = context.complete
    ? keysWithoutText(groups, context)
    : [...(sentence.claim ? [sentence] : []), ...parts.map((part) => markedSpan(briefing, part))].map(
        (place) => unjudged(place, 'the sources are not all read'),
      );
  return {
    ...row,
    cited: await citedBy(groups, context, signal),
    ...(context.complete ? await judged(briefing, sentence, parts, context, signal) : notJudged),
    findings,
    notChecked: [...passedOver, ...unread],
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
  const isKey = keyTest(context);
  const citations = groups.flatMap((group) => group.citations);
  return citations.flatMap((citation) => {
    const meant = meantKey(citation, isKey);
    const key = meant?.key ?? citation.key;
    if (context.sources.has(key)) return [];
    const known = unknownKey(key, context);
    if (known.kind !== 'no text' && known.kind !== 'not read') return [];
    return [unjudged(meant ?? citation.keySpan, known.kind === 'no text' ? 'no text here' : 'file not read')];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

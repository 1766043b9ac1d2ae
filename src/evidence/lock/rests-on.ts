import type { Briefing, CitationGroup, Sentence } from '../../briefing/briefing.ts';
import type { Markup } from '../../corpus/source.ts';
import { comparableQuote } from '../../briefing/quotations/quoted-words.ts';
import { detailsIn } from '../../details/details.ts';
import { containsDetail } from '../../details/missing.ts';
import { lazyPassage } from '../../details/passage.ts';
import { matchQuote } from '../../text/quotes/match-quote.ts';
import { passagesSource } from '../../text/quotes/quote-source.ts';
import { overlaps } from '../../text/span.ts';
import { claimWords } from '../claim-words.ts';
import type { EvidenceContext } from '../context.ts';
import { quoteJudge } from '../quote-judge.ts';

/** A passage of a source by its number, as it is or as it was. */
export interface NumberedText {
  readonly number: number;
  readonly text: string;
  readonly markup: Markup;
}

/** A detail that stands in more passages than this is no sign of any. */
const mostHolding = 3;

/**
 * The passages among `texts` that a sentence rests on that cites their source as a whole: those that have its quotations word for word,
 * and those that have all its figures, dates and names; where none has them all, those that have one of them, unless many do. None:
 * the sentence rests on the source as a whole.
 */
export function restsOn(
  sentence: Sentence,
  group: CitationGroup,
  texts: readonly NumberedText[],
  briefing: Briefing,
  context: EvidenceContext,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  const source = passagesSource(texts);
  for (const part of context.use(quoteJudge).partsOn(briefing, group)) {
    if (!overlaps(part.words, sentence)) continue;
    const match = matchQuote(comparableQuote(briefing, part), source);
    for (const { passage } of match.status === 'exact' ? match.places : []) add(texts[passage], numbers);
  }
  const { text } = context.use(claimWords)(briefing)(sentence);
  const details = detailsIn(text);
  if (details.length === 0) return numbers;
  const read = texts.map((each) => lazyPassage(each.text));
  const holding = details.map((detail) => read.map((passage) => containsDetail(passage, detail)));
  const having = texts.filter((_, at) => holding.every((holds) => holds[at]));
  for (const each of having) add(each, numbers);
  if (having.length > 0) return numbers;
  for (const holds of holding) {
    const some = texts.filter((_, at) => holds[at]);
    if (some.length <= mostHolding) for (const each of some) add(each, numbers);
  }
  return numbers;
}

function add(text: NumberedText | undefined, numbers: Set<number>): void {
  if (text !== undefined) numbers.add(text.number);
}

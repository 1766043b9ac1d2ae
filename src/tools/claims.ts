import type { Briefing, Citation } from '../briefing/briefing.ts';
import { citationsAsPrinted } from '../briefing/citations/print-order.ts';
import { parseBriefing } from '../briefing/parse.ts';
import { contains, overlaps, textOf } from '../text/span.ts';
import { textField } from './question.ts';
import type { JsonObject } from '../text/json-object.ts';

/** The sentences of a briefing, in Markdown, and which of them are claims. */
export interface ClaimsQuestion {
  readonly text: string;
}

/** Reads a {@link ClaimsQuestion}. Throws for a field that is wrong. */
export function claimsQuestion(asked: JsonObject): ClaimsQuestion {
  return { text: textField(asked, 'text') };
}

/** Every sentence of a briefing, whether it is a claim and why; and its citations as Pandoc prints them. */
export function listClaims({ text }: ClaimsQuestion) {
  const briefing = parseBriefing(text);
  return {
    sentences: sentencesOf(briefing),
    citations: citationsAsPrinted(briefing).map(citationData),
  };
}

function sentencesOf({ text, sentences, quotations, citations }: Briefing) {
  return sentences.map((sentence) => ({
    text: textOf(text, sentence),
    start: sentence.start,
    end: sentence.end,
    claim: sentence.claim,
    reason: sentence.reason,
    quotations: quotations
      .filter((quotation) => overlaps(sentence, quotation))
      .map(({ inner, start, end }) => ({ text: textOf(text, inner), start, end })),
    citations: citations.filter((citation) => contains(sentence, citation)).map(citationData),
  }));
}

/** A citation with Pandoc's terms for its parts and CSL's for its locator. */
function citationData({ key, mode, prefix, suffix, locator, start, end }: Citation) {
  const cited = { key, mode, prefix, suffix, start, end };
  return locator === undefined || locator.unread
    ? cited
    : { ...cited, label: locator.label, locator: locator.value };
}

import { parseBriefing } from '../briefing/parse.ts';
import { claimTexts } from '../briefing/sentences/claim-text.ts';
import { claimDetails, missingIn } from '../details/missing.ts';
import { lazyPassage } from '../details/passage.ts';
import type { Span } from '../text/span.ts';
import { textField } from './question.ts';
import type { JsonObject } from '../text/json-object.ts';

/** Which figures, dates and names of a claim, in Markdown, stand in none of the passages. */
export interface DetailsQuestion {
  readonly claim: string;
  readonly passages: readonly string[];
}

/** A detail of a claim that no passage has. Offsets are those of the claim. */
export interface AbsentDetail extends Span {
  readonly text: string;
  readonly kind: string;
  /** The closest detail, in the passage's words. */
  readonly nearest?: string;
}

/** Reads a {@link DetailsQuestion} with one `passage`. Throws for a field that is wrong. */
export function detailsQuestion(asked: JsonObject): DetailsQuestion {
  return { claim: textField(asked, 'claim'), passages: [textField(asked, 'passage')] };
}

/** The details of a claim that no passage has. Quotations, citations and marks of the claim are not details. */
export function absentDetails({ claim, passages }: DetailsQuestion): {
  readonly missing: readonly AbsentDetail[];
} {
  const { text, inFile } = claimTexts(parseBriefing(claim))({ start: 0, end: claim.length });
  const lazy = passages.map((each) => lazyPassage(each));
  return {
    missing: missingIn(text, claimDetails(text), lazy).map(({ kind, nearest, start, end }) => {
      const span = inFile({ start, end });
      const missing = { text: claim.slice(span.start, span.end), kind, start: span.start, end: span.end };
      return nearest === undefined ? missing : Object.assign(missing, { nearest: nearest.text });
    }),
  };
}

import { sentences } from '../text/sentences/sentences.ts';
import { textOf } from '../text/span.ts';
import { textField } from './question.ts';
import type { JsonObject } from '../text/json-object.ts';

/** The sentences of a plain text. */
export interface SentencesQuestion {
  readonly text: string;
}

/** A sentence and its offsets in the text. */
export interface CutSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a {@link SentencesQuestion}. Throws for a field that is wrong. */
export function sentencesQuestion(asked: JsonObject): SentencesQuestion {
  return { text: textField(asked, 'text') };
}

/** Cuts a text into sentences, in order. */
export function cutSentences({ text }: SentencesQuestion): { readonly sentences: readonly CutSentence[] } {
  return {
    sentences: sentences(text).map(({ start, end }) => ({ text: textOf(text, { start, end }), start, end })),
  };
}

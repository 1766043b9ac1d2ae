import type { PassageStore } from '../store/store.ts';
import { doubleMarks } from '../text/marks.ts';
import { tidy } from '../text/normalise.ts';
import { completeQuotation } from '../writing/complete-quotation.ts';
import { markedStyle } from '../writing/write-quotation.ts';
import { limitField, textField } from './question.ts';
import type { JsonObject } from '../text/json-object.ts';

/**
 * How a quotation that begins with `text` continues in the sources. The text may begin with a mark (`“The lack`), which then
 * decides the closing one; without it the curly marks are taken.
 */
export interface CompleteQuestion {
  readonly text: string;
  readonly limit: number;
}

/** One continuation. */
export interface Continuation {
  /** What the editor would insert after the opening mark. */
  readonly insert: string;
  readonly key: string;
  readonly number: number;
  /** The whole passage, on one line. */
  readonly passage: string;
}

/** Maximum continuations where no limit is named. */
export const completeLimit = 10;

/** Reads a {@link CompleteQuestion}. Throws for a field that is wrong. */
export function completeQuestion(asked: JsonObject): CompleteQuestion {
  return { text: textField(asked, 'text'), limit: limitField(asked, completeLimit) };
}

/** The continuations that the editor would offer after an opening mark, best first. */
export async function continueQuotation(
  { text, limit }: CompleteQuestion,
  store: PassageStore,
): Promise<{ readonly items: readonly Continuation[] }> {
  const trimmed = text.trimStart();
  const first = trimmed.charAt(0);
  const marked = first !== '' && doubleMarks.includes(first);
  const typed = marked ? trimmed.slice(1) : trimmed;
  const style = { ...markedStyle(marked ? first : '“', typed), block: false };
  const items = await completeQuotation(typed, style, store, limit);
  return {
    items: items.map(({ insert, passage }) => ({
      insert,
      key: passage.key,
      number: passage.number,
      passage: tidy(passage.text),
    })),
  };
}

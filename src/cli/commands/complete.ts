import { type QuotationItem, completeQuotation } from '../../features/complete-quotation.ts';
import { markedStyle } from '../../writing/write-quotation.ts';
import type { PassageStore } from '../../store/store.ts';
import { doubleMarks } from '../../text/marks.ts';
import { tidy } from '../../text/normalise.ts';
import type { ExitCode } from '../io.ts';
import { type QueryOptions, askIndex } from './ask-index.ts';
import type { Setting } from './options.ts';

/** One continuation, as it is printed. */
interface Row {
  readonly insert: string;
  readonly key: string;
  readonly number: number;
  readonly passage: string;
}

/**
 * `briefing complete TEXT`: what the editor would offer after an opening mark. The text may begin with the mark
 * (`“The lack`), which then decides the closing one; without it the curly marks are taken.
 */
export function completeCommand(
  text: string | undefined,
  options: QueryOptions,
  setting: Setting,
): Promise<ExitCode> {
  return askIndex(text, options, setting, {
    field: 'text',
    answers: 'items',
    ask: (index, typed) => complete(typed, options.limit, index),
    asText: ({ insert }) => insert,
  });
}

async function complete(text: string, limit: number, index: PassageStore): Promise<readonly Row[]> {
  const trimmed = text.trimStart();
  const first = trimmed.charAt(0);
  const marked = first !== '' && doubleMarks.includes(first);
  const typed = marked ? trimmed.slice(1) : trimmed;
  const style = { ...markedStyle(marked ? first : '“', typed), block: false };
  const items = await completeQuotation(typed, style, index, limit);
  return items.map(row);
}

function row({ insert, passage }: QuotationItem): Row {
  return { insert, key: passage.key, number: passage.number, passage: tidy(passage.text) };
}

import { type QuotationItem, completeQuotation } from '../../features/complete-quotation.ts';
import type { PassageStore } from '../../store/store.ts';
import { doubleMarks } from '../../text/marks.ts';
import { tidy } from '../../text/normalise.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, textField } from '../jsonl.ts';
import { findProject } from '../project.ts';
import { withIndex } from '../with-index.ts';
import { type Setting, printRows } from './options.ts';
import type { QueryOptions } from './search.ts';

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
  { io, open }: Setting,
): Promise<ExitCode> {
  const { corpus, format, jsonl, limit } = options;
  if (jsonl !== true && text === undefined) throw new UsageError('Give the words to complete, or --jsonl.');
  return withIndex(
    findProject(io, corpus),
    io,
    open,
    async (index) => {
      if (jsonl === true) {
        return answerLines(io, async (request) => ({
          items: await complete(textField(request, 'text'), limit, index),
        }));
      }
      const items = await complete(text ?? '', limit, index);
      return printRows(io, format, items, (item) => item.insert);
    },
    { byHand: corpus.length > 0 },
  );
}

async function complete(text: string, limit: number, index: PassageStore): Promise<readonly Row[]> {
  const trimmed = text.trimStart();
  const first = trimmed.charAt(0);
  const marked = first !== '' && doubleMarks.includes(first);
  const typed = marked ? trimmed.slice(1) : trimmed;
  const items = await completeQuotation(typed, { mark: marked ? first : '“', block: false }, index, limit);
  return items.map(row);
}

function row({ insert, passage }: QuotationItem): Row {
  return { insert, key: passage.key, number: passage.number, passage: tidy(passage.text) };
}

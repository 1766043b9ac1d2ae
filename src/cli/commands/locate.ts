import { type Located, locate } from '../../features/locate.ts';
import { ruleContext } from '../../check/context.ts';
import { changesText } from '../../language/en/messages/quote-changes.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { byGravity } from '../../text/quotes/quote-changes.ts';
import { type JsonObject, textField } from '../../tools/question.ts';
import { tidy } from '../../text/normalise.ts';
import { warnOfBibliographies } from '../damaged-bibliographies.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines } from '../jsonl.ts';
import { findProject, warnOfCorpus } from '../project.ts';
import { withIndex } from '../with-index.ts';
import { type LineOptions, type Setting, printRows } from './options.ts';

/** Options of `locate`. */
export interface LocateOptions extends LineOptions {
  /** Where the words should stand. */
  readonly key?: string;
  readonly number?: number;
}

/** Where quoted words come from, as it is printed; `null` for what is unknown. */
interface Row {
  readonly status: Located['status'];
  readonly key: string | null;
  readonly number: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly changes: readonly { readonly kind: string; readonly removed: string; readonly added: string }[];
}

/** `briefing locate QUOTE`: where do these words come from. */
export function locateCommand(
  quote: string | undefined,
  { corpus, format, jsonl, key, number }: LocateOptions,
  { io, open }: Setting,
): Promise<ExitCode> {
  onlyLines(jsonl, quote);
  if (jsonl !== true && quote === undefined) throw new UsageError('Give the words to locate, or --jsonl.');
  const project = findProject(io, corpus);
  return withIndex(
    project,
    io,
    open,
    async (index) => {
      warnOfCorpus(io, project, index.status());
      await warnOfBibliographies(io, project, index);
      const signal = new AbortController().signal;
      const context = await ruleContext(
        { citations: [], groups: [] },
        index,
        { scope: 'sentence', levels: {} },
        signal,
      );
      if (jsonl === true) return answerLines(io, (request) => answer(request, context, signal));
      const place = { ...(key === undefined ? {} : { key }), ...(number === undefined ? {} : { number }) };
      const found = await locate(quote ?? '', place, context, signal);
      return printRows(io, format, [row(found)], () => asText(found));
    },
    { byHand: corpus.length > 0 },
  );
}

async function answer(request: JsonObject, context: RuleContext, signal: AbortSignal): Promise<Row> {
  const { key, number } = request;
  if (key !== undefined && key !== null && typeof key !== 'string') throw new Error('"key" must be a text.');
  if (number !== undefined && number !== null && typeof number !== 'number')
    throw new Error('"number" must be a number.');
  const place = { ...(key ? { key } : {}), ...(typeof number === 'number' ? { number } : {}) };
  return row(await locate(textField(request, 'quote'), place, context, signal));
}

function row({ status, key, number, start, end, text, changes }: Located): Row {
  return {
    status,
    key: key ?? null,
    number: number ?? null,
    start: start ?? null,
    end: end ?? null,
    text: text ?? null,
    changes: changes.map(({ kind, removed, added }) => ({ kind, removed, added })),
  };
}

function asText({ status, key, number, text, changes }: Located): string {
  if (key === undefined) return status;
  const differing = changes.length === 0 ? '' : ` (${changesText(byGravity(changes))})`;
  return `${status}  ${key} ¶${number}  ${tidy(text ?? '')}${differing}`;
}

import { detailsQuestion, absentDetails } from '../../tools/details.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines } from '../jsonl.ts';
import { type LineOptions, printRows, type Setting } from './options.ts';

/** Options of `details`. */
export interface DetailsOptions extends LineOptions {
  readonly claim?: string;
  readonly passage?: readonly string[];
}

/**
 * `briefing details --claim TEXT --passage TEXT`: which figures, dates and names of a claim no passage has. Needs no index. Ends
 * with 1 where one is missing.
 */
export async function detailsCommand(
  { format, jsonl, claim, passage: passages = [] }: DetailsOptions,
  { io }: Pick<Setting, 'io'>,
): Promise<ExitCode> {
  onlyLines(jsonl, claim ?? passages);
  if (jsonl === true) return answerLines(io, (line) => absentDetails(detailsQuestion(line)));
  if (claim === undefined || passages.length === 0)
    throw new UsageError('Give --claim and --passage, or --jsonl.');
  const { missing } = absentDetails({ claim, passages });
  printRows(io, format, missing, ({ kind, text, nearest }) =>
    [kind, text, ...(nearest === undefined ? [] : [`nearest: ${nearest}`])].join('\t'),
  );
  return missing.length === 0 ? 0 : 1;
}

import type { LocalIndex } from '../../store/local-index.ts';
import type { JsonObject } from '../../tools/question.ts';
import { warnOfBibliographies } from '../damaged-bibliographies.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines } from '../jsonl.ts';
import { findProject, warnOfCorpus } from '../project.ts';
import { withIndex } from '../with-index.ts';
import { type LineOptions, type Setting, printRows } from './options.ts';

/** Options of the commands that ask the index for passages. */
export interface QueryOptions extends LineOptions {
  /** Maximum answers to each question. */
  readonly limit: number;
}

/** How a command that asks the index differs from its siblings. */
export interface IndexQuestion<Answer, Row> {
  /** Answers a question in JSON: the one of the command line, or that of a `--jsonl` line. */
  readonly answer: (asked: JsonObject, index: LocalIndex) => Promise<Answer>;
  /** The part of an answer that `--format json` prints. */
  readonly rows: (answer: Answer) => readonly Row[];
  readonly asText: (row: Row) => string;
}

/** Asks what the command line asks, or each line with `--jsonl`, and prints the answers. */
export function askIndex<Answer extends object, Row>(
  asked: JsonObject | undefined,
  options: LineOptions & { readonly limit?: number },
  { io, open }: Setting,
  { answer, rows, asText }: IndexQuestion<Answer, Row>,
): Promise<ExitCode> {
  const { corpus, format, jsonl, limit } = options;
  onlyLines(jsonl, asked);
  if (jsonl !== true && asked === undefined) throw new UsageError('Say what to look for, or give --jsonl.');
  const project = findProject(io, corpus);
  return withIndex(
    project,
    io,
    open,
    async (index) => {
      warnOfCorpus(io, project, index.status());
      await warnOfBibliographies(io, project, index);
      if (jsonl === true) return answerLines(io, (line) => answer({ ...line, limit }, index));
      return printRows(io, format, rows(await answer({ ...asked, limit }, index)), asText);
    },
    { byHand: corpus.length > 0 },
  );
}

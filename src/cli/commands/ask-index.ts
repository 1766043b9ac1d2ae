import type { PassageStore } from '../../store/store.ts';
import { warnOfBibliographies } from '../damaged-bibliographies.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines, textField } from '../jsonl.ts';
import { findProject, warnOfCorpus } from '../project.ts';
import { withIndex } from '../with-index.ts';
import { type LineOptions, type Setting, printRows } from './options.ts';

/** Options of the commands that ask the index for passages. */
export interface QueryOptions extends LineOptions {
  /** At most this many answers. */
  readonly limit: number;
}

/** How a command that asks the index differs from its siblings. */
export interface Question<Row> {
  /** The field of a `--jsonl` request that holds the words. */
  readonly field: string;
  /** The field of its answer. */
  readonly answers: string;
  ask(index: PassageStore, text: string): Promise<readonly Row[]>;
  asText(row: Row): string;
}

/** Asks for the words given, or for those of each line with `--jsonl`, and prints the rows found. */
export function askIndex<Row>(
  text: string | undefined,
  { corpus, format, jsonl }: QueryOptions,
  { io, open }: Setting,
  question: Question<Row>,
): Promise<ExitCode> {
  onlyLines(jsonl, text);
  if (jsonl !== true && text === undefined) throw new UsageError('Say what to look for, or give --jsonl.');
  const project = findProject(io, corpus);
  return withIndex(
    project,
    io,
    open,
    async (index) => {
      warnOfCorpus(io, project, index.status());
      await warnOfBibliographies(io, project, index);
      if (jsonl === true) {
        return answerLines(io, async (request) => ({
          [question.answers]: await question.ask(index, textField(request, question.field)),
        }));
      }
      const rows = await question.ask(index, text ?? '');
      return printRows(io, format, rows, (row) => question.asText(row));
    },
    { byHand: corpus.length > 0 },
  );
}

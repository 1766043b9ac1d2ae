import type { LocalIndex } from '../../store/local-index.ts';
import type { JsonObject } from '../../text/json-object.ts';
import { warnOfBibliographies } from '../damaged-bibliographies.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines } from '../jsonl.ts';
import { findProject, warnOfCorpus } from '../project.ts';
import { withIndex } from '../with-index.ts';
import { type LineOptions, type Setting, printAnswer } from './options.ts';

/** Options of the commands that ask the index for passages. */
export interface QueryOptions extends LineOptions {
  /** Maximum answers to each question. */
  readonly limit: number;
}

/** How a command that asks the index differs from its siblings. */
export interface IndexQuestion<Found> {
  /** Answers a question in JSON: that of the command line, or of a `--jsonl` line. */
  readonly find: (asked: JsonObject, index: LocalIndex) => Promise<Found>;
  /** The answer to a `--jsonl` line. */
  readonly answer: (found: Found) => object;
  /** What `--format json` prints. */
  readonly rows: (found: Found) => readonly object[];
  /** What `--format text` prints, without line ends. */
  readonly texts: (found: Found) => readonly string[];
}

/**
 * Asks what the command line asks, or each line with `--jsonl`, and prints the answers. `defaults` are the fields that options give;
 * they apply to each question that does not have its own.
 */
export function askIndex<Found>(
  asked: JsonObject | undefined,
  defaults: JsonObject,
  { corpus, format, jsonl }: LineOptions,
  { io, open }: Setting,
  { find, answer, rows, texts }: IndexQuestion<Found>,
): Promise<ExitCode> {
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
      if (jsonl === true)
        return answerLines(io, async (line) => answer(await find(withDefaults(line, defaults), index)));
      const found = await find({ ...defaults, ...asked }, index);
      return printAnswer(
        io,
        format,
        () => rows(found),
        () => texts(found),
      );
    },
    { byHand: corpus.length > 0 },
  );
}

/** A question with the default for each field that it lacks or that is `null`. */
function withDefaults(question: JsonObject, defaults: JsonObject): JsonObject {
  const lacking = Object.entries(defaults).filter(([name]) => (question[name] ?? undefined) === undefined);
  return { ...question, ...Object.fromEntries(lacking) };
}

import type { Hit, PassageStore } from '../../store/store.ts';
import { tidy } from '../../text/normalise.ts';
import { UsageError, type ExitCode } from '../io.ts';
import { answerLines, textField } from '../jsonl.ts';
import { findProject } from '../project.ts';
import { withIndex } from '../with-index.ts';
import { type LineOptions, type Setting, printRows } from './options.ts';

/** Options of the commands that ask the index for passages. */
export interface QueryOptions extends LineOptions {
  /** At most this many answers. */
  readonly limit: number;
}

/** One passage found, as it is printed. */
interface Row {
  readonly key: string;
  readonly number: number;
  readonly score: number;
  readonly text: string;
}

/** `briefing search QUERY`: passages found as the editor's search finds them. */
export function searchCommand(
  query: string | undefined,
  options: QueryOptions,
  setting: Setting,
): Promise<ExitCode> {
  return askIndex(query, options, setting, {
    field: 'query',
    answers: 'hits',
    ask: (index, text) => index.search(text, { limit: options.limit }),
  });
}

/** `briefing cite SENTENCE`: the passages that best support a sentence, as the editor's fixes offer them. */
export function citeCommand(
  sentence: string | undefined,
  options: QueryOptions,
  setting: Setting,
): Promise<ExitCode> {
  return askIndex(sentence, options, setting, {
    field: 'text',
    answers: 'passages',
    ask: (index, text) => index.rank(text, { limit: options.limit }),
  });
}

/** How a command that asks for passages differs from its sibling. */
interface Question {
  /** The field of a `--jsonl` request that holds the words. */
  readonly field: string;
  /** The field of its answer. */
  readonly answers: string;
  ask(index: PassageStore, text: string): Promise<readonly Hit[]>;
}

function askIndex(
  text: string | undefined,
  { corpus, format, jsonl }: QueryOptions,
  { io, open }: Setting,
  question: Question,
): Promise<ExitCode> {
  if (jsonl !== true && text === undefined) throw new UsageError('Say what to look for, or give --jsonl.');
  return withIndex(
    findProject(io, corpus),
    io,
    open,
    async (index) => {
      if (jsonl === true) {
        return answerLines(io, async (request) => {
          const hits = await question.ask(index, textField(request, question.field));
          return { [question.answers]: hits.map(row) };
        });
      }
      const rows = (await question.ask(index, text ?? '')).map(row);
      return printRows(io, format, rows, (hit) => `${hit.key} ¶${hit.number}  ${tidy(hit.text)}\n`);
    },
    { byHand: corpus.length > 0 },
  );
}

function row({ key, number, score, text }: Hit): Row {
  return { key, number, score, text };
}

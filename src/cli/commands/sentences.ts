import { tidy } from '../../text/normalise.ts';
import { cutSentences, sentencesQuestion } from '../../tools/sentences.ts';
import { textFile } from '../file-roles.ts';
import { namedFiles, readText } from '../files.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines } from '../jsonl.ts';
import { type LineOptions, type Setting, printRows } from './options.ts';

/** `briefing sentences FILES…`: plain text cut into sentences. Needs no index. */
export async function sentencesCommand(
  files: readonly string[],
  { format, jsonl }: LineOptions,
  { io }: Setting,
): Promise<ExitCode> {
  onlyLines(jsonl, files);
  if (jsonl === true) return answerLines(io, (line) => cutSentences(sentencesQuestion(line)));
  if (files.length === 0) throw new UsageError('Name the files to cut, or give --jsonl.');
  const rows = namedFiles(files, io.cwd, textFile).flatMap((file) => {
    const text = readText(file, textFile, (message) => io.err(message));
    return cutSentences({ text }).sentences.map((row) => Object.assign(row, { file: file.name }));
  });
  return printRows(io, format, rows, ({ text }) => tidy(text));
}

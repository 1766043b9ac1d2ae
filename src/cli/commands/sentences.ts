import { sentences } from '../../text/sentences/sentences.ts';
import { textOf } from '../../text/span.ts';
import { tidy } from '../../text/normalise.ts';
import { textFile } from '../file-roles.ts';
import { namedFiles, readText } from '../files.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines, textField } from '../jsonl.ts';
import { type LineOptions, type Setting, printRows } from './options.ts';

/** `briefing sentences FILES…`: plain text cut into sentences. Needs no index. */
export async function sentencesCommand(
  files: readonly string[],
  { format, jsonl }: LineOptions,
  { io }: Setting,
): Promise<ExitCode> {
  onlyLines(jsonl, files);
  if (jsonl === true) return answerLines(io, (request) => ({ sentences: cut(textField(request, 'text')) }));
  if (files.length === 0) throw new UsageError('Name the files to cut, or give --jsonl.');
  const rows = namedFiles(files, io.cwd, textFile).flatMap((file) =>
    cut(readText(file, textFile, (message) => io.err(message))).map((row) =>
      Object.assign(row, { file: file.name }),
    ),
  );
  return printRows(io, format, rows, (row) => tidy(row.text));
}

function cut(
  text: string,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return sentences(text).map((span) => ({ text: textOf(text, span), start: span.start, end: span.end }));
}

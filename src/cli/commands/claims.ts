import { tidy } from '../../text/normalise.ts';
import { claimsQuestion, listClaims } from '../../tools/claims.ts';
import { briefingToRead } from '../file-roles.ts';
import { namedFiles, readText } from '../files.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines } from '../jsonl.ts';
import { type LineOptions, type Setting, printRows } from './options.ts';

/** `briefing claims FILES…`: every sentence of a briefing, whether it is a claim, and why. Needs no index. */
export async function claimsCommand(
  files: readonly string[],
  { format, jsonl }: LineOptions,
  { io }: Setting,
): Promise<ExitCode> {
  onlyLines(jsonl, files);
  if (jsonl === true) return answerLines(io, (line) => listClaims(claimsQuestion(line)));
  if (files.length === 0) throw new UsageError('Name the briefings to look at, or give --jsonl.');
  const rows = namedFiles(files, io.cwd, briefingToRead).flatMap((file) => {
    const text = readText(file, briefingToRead, (message) => io.err(message));
    return listClaims({ text }).sentences.map((row) => Object.assign(row, { file: file.name }));
  });
  return printRows(
    io,
    format,
    rows,
    ({ claim, reason, text }) => `${claim ? 'claim' : '-'}  ${reason}  ${tidy(text)}`,
  );
}

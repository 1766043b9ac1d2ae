import type { Briefing, Citation } from '../../briefing/briefing.ts';
import { parseBriefing } from '../../briefing/parse.ts';
import { citationsAsPrinted } from '../../briefing/citations/print-order.ts';
import { tidy } from '../../text/normalise.ts';
import { contains, overlaps, textOf } from '../../text/span.ts';
import { briefingToRead } from '../file-roles.ts';
import { namedFiles, readText } from '../files.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { answerLines, onlyLines, textField } from '../jsonl.ts';
import { type LineOptions, type Setting, printRows } from './options.ts';

/** `briefing claims FILES…`: every sentence of a briefing, whether it is a claim, and why. Needs no index. */
export async function claimsCommand(
  files: readonly string[],
  { format, jsonl }: LineOptions,
  { io }: Setting,
): Promise<ExitCode> {
  onlyLines(jsonl, files);
  if (jsonl === true) {
    return answerLines(io, (request) => {
      const briefing = parseBriefing(textField(request, 'text'));
      return { sentences: sentenceRows(briefing), citations: citationsAsPrinted(briefing).map(citationRow) };
    });
  }
  if (files.length === 0) throw new UsageError('Name the briefings to look at, or give --jsonl.');
  const rows = namedFiles(files, io.cwd, briefingToRead).flatMap((file) =>
    sentenceRows(parseBriefing(readText(file, briefingToRead, (message) => io.err(message)))).map((row) =>
      Object.assign(row, { file: file.name }),
    ),
  );
  return printRows(
    io,
    format,
    rows,
    (row) => `${row.claim ? 'claim' : '-'}  ${row.reason}  ${tidy(row.text)}`,
  );
}

function sentenceRows(briefing: Briefing) {
  const { text, quotations, citations } = briefing;
  return briefing.sentences.map((sentence) => ({
    text: textOf(text, sentence),
    start: sentence.start,
    end: sentence.end,
    claim: sentence.claim,
    reason: sentence.reason,
    quotations: quotations
      .filter((quotation) => overlaps(sentence, quotation))
      .map(({ inner, start, end }) => ({ text: textOf(text, inner), start, end })),
    citations: citations.filter((citation) => contains(sentence, citation)).map(citationRow),
  }));
}

/** A citation with Pandoc's terms for its parts and CSL's for its locator. */
function citationRow({ key, mode, prefix, suffix, locator, start, end }: Citation) {
  const cited = { key, mode, prefix, suffix, start, end };
  return locator === undefined || locator.unread
    ? cited
    : { ...cited, label: locator.label, locator: locator.value };
}

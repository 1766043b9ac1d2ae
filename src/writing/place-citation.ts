import type { TextEdit } from '../text/edits.ts';
import type { Sentence } from '../briefing/briefing.ts';

/** What may stand between a sentence's last word and its end besides punctuation: marks, brackets, emphasis, note marks. */
const closers = /(?:[”"’'»“‘)\]}*_~`]|\[\^[^\]\s]+\])+$/u;
const finalPunctuation = /[.!?;:,。！？]$/u;
const ellipsis = /(?:…|\.{3}|\. \. \.)$/u;
/** A full stop that belongs to its word: `U.S.`, `p.m.`, and abbreviations that often end a sentence. */
const abbreviation =
  /(?:(?<!\p{L})\p{L}\.(?:\p{L}\.)+|(?<!\p{L})(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al|approx)\.)$/iu;
/** More signs than these, in characters, close no sentence; and no abbreviation is longer. */
const longestClosing = 1000;
const longestAbbreviation = 40;
const quotationMarks = /[”"’'»“‘]/u;

/**
 * The edit that writes `citation` where Pandoc style wants it: before the full stop, after a closing quotation mark.
 * `He left.` becomes `He left [@port, ¶4].`, and `He said “I left.”` becomes `He said “I left” [@port, ¶4].`; a
 * question or exclamation mark stays inside its marks, and the stop of `U.S.` with its word. A block quote keeps its
 * last stop and is cited after it; a table row is cited at the end of its last cell.
 */
export function citeEdit(text: string, sentence: Sentence, citation: string): TextEdit {
  const written = text.slice(sentence.start, sentence.end);
  if (sentence.kind === 'table-row') return inLastCell(written, sentence, citation);
  const body = written.trimEnd();
  const end = sentence.start + body.length;
  const after = (offset: number): TextEdit => ({ start: offset, end: offset, text: ` ${citation}` });
  if (sentence.kind === 'block-quote') return after(end);

  const closing = closers.exec(body.slice(-longestClosing))?.[0] ?? '';
  const core = body.slice(0, body.length - closing.length);
  const coreEnd = sentence.start + core.length;
  // An ellipsis at the end: a stop of ours would make four dots of it.
  if (ellipsis.test(core) || !finalPunctuation.test(core)) return after(end);
  const stop = core.slice(-1);
  const abbreviated = abbreviation.test(core.slice(-longestAbbreviation));
  if (abbreviated && /[)\]]/.test(closing)) return after(end);
  if (!quotationMarks.test(closing)) {
    return abbreviated ? { start: coreEnd, end: coreEnd, text: ` ${citation}.` } : after(coreEnd - 1);
  }
  const marks = closing.slice(0, lastQuotationMark(closing) + 1);
  const rest = closing.slice(marks.length);
  const inside = (stop === '.' && !abbreviated) || stop === ',' ? '' : stop;
  const outside = stop === ',' ? ',' : '.';
  return {
    start: coreEnd - 1,
    end,
    text: `${inside}${marks} ${citation}${outside}${rest}`,
  };
}

/** Before the pipe that ends the row, or at the row's end where there is none; `\|` is a character of the cell. */
function inLastCell(written: string, sentence: Sentence, citation: string): TextEdit {
  const row = written.trimEnd();
  const inner = /(?<!\\)\|$/.test(row) ? row.slice(0, -1).trimEnd() : row;
  const offset = sentence.start + inner.length;
  const space = inner.length < row.length - 1 || inner.length === row.length ? '' : ' ';
  return { start: offset, end: offset, text: ` ${citation}${space}` };
}

function lastQuotationMark(closing: string): number {
  return closing.split('').findLastIndex((character) => quotationMarks.test(character));
}

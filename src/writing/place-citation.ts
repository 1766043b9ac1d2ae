import type { TextEdit } from '../text/edits.ts';
import type { Sentence } from '../briefing/briefing.ts';

/** Characters after a sentence's punctuation: quotation marks, brackets, emphasis, note references. */
const closers = /(?:[”"’'»“‘)\]}*_~`]|\[\^[^\]\s]+\])+$/u;
const finalPunctuation = /[.!?;:,。！？]$/u;
const ellipsis = /(?:…|\.{3}|\. \. \.)$/u;
/** A full stop that is part of its word: `U.S.`, `p.m.`, and abbreviations that often end a sentence. */
const abbreviation =
  /(?:(?<!\p{L})\p{L}\.(?:\p{L}\.)+|(?<!\p{L})(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al|approx)\.)$/iu;
/** Maximum length of the characters that close a sentence, and of an abbreviation. */
const longestClosing = 1000;
const longestAbbreviation = 40;
const quotationMarks = /[”"’'»“‘]/u;

/**
 * The edit that inserts `citation` in Pandoc's style: before the full stop, after a closing quotation mark.
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
  // Another full stop after an ellipsis would make it four dots.
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

/** Before the pipe that ends the row, or at the end of a row without one; `\|` is a character of the cell. */
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

import type { Span } from '../../text/span.ts';
import { headerLine } from '../claims/header-line.ts';
import type { InlineText } from '../markdown/inline-text.ts';

/** Maximum lines of a head within a paragraph. */
const maxLines = 60;

/**
 * The lines at the beginning of a paragraph that form a document's head, each a sentence: header lines, and a title or name directly above
 * them. Empty for running text, whose sentences continue across lines.
 *
 * For `Port Harven\nDate: 4 March 2021\nThe council met.` these are the first two.
 */
export function headLines({ text }: InlineText): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let fields = 0;
  while (start < text.length && lines.length < maxLines) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = bare(text.slice(start, end));
    const isField = headerLine(line) !== undefined;
    if (!isField && (lines.length > 0 || endsSentence(line))) break;
    // Before a line that begins with a small letter, this is running text.
    if (
      isField &&
      /^\p{Ll}/u.test(text.slice(end + 1, end + 3)) &&
      headerLine(lineAt(text, end + 1)) === undefined
    )
      break;
    if (isField) fields += 1;
    lines.push({ start, end: end - trailing(text.slice(start, end)) });
    start = end + 1;
  }
  const isAll = lines.length === 1 && start > text.length;
  return fields === 0 || isAll ? [] : lines;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return bare(text.slice(start, end < 0 ? text.length : end));
}

/** The length of the line break marks at a line's end: a backslash, or spaces. */
function trailing(line: string): number {
  return line.length - line.replace(/\\$/, '').trimEnd().length;
}

/** A line without emphasis marks and line break marks. */
function bare(line: string): string {
  return line.slice(0, 600).replaceAll(/[*_]/g, '').replace(/\\$/, '').trim();
}

/** Whether a line ends in punctuation that closes a sentence or clause. */
function endsSentence(line: string): boolean {
  return /[.!?…;:,。！？；：，、]["'”’)»\]*_]{0,4}$/u.test(line);
}

/** Maximum words of a title. */
const maxTitleWords = 30;

/**
 * Whether the words of a first line may be a title: short, without closing punctuation and without the end of a sentence inside. The caller
 * checks what follows it in the document.
 */
export function mayBeTitle(plain: string): boolean {
  if (plain.length > 250 || endsSentence(plain) || headerLine(plain) !== undefined) return false;
  return plain.split(/\s+/u).length <= maxTitleWords && !/\p{L}{2}[.!?。！？]["'”’)»]{0,2}\s/u.test(plain);
}

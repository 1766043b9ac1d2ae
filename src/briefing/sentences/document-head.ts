import { headerLine } from '../claims/header-line.ts';
import type { Unit } from '../markdown/unit.ts';

/** A line of a unit, as offsets into its text. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** More lines than these at the beginning of a paragraph are no head. */
const mostLines = 60;

/**
 * The lines at the beginning of a paragraph that stand for themselves, because they make the head of a document: header lines, and a title
 * or name right above them. Empty for running text, whose sentences go over its lines.
 *
 * For `Port Harven\nDate: 4 March 2021\nThe council met.` these are the first two.
 */
export function headLines({ text }: Unit): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let fields = 0;
  while (start < text.length && lines.length < mostLines) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const line = bare(text.slice(start, end));
    const isField = headerLine(line) !== undefined;
    if (!isField && (lines.length > 0 || endsSentence(line))) break;
    // A line that goes on with a small letter is one of running text.
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

/** How many characters at a line's end make its break: a backslash, or spaces. */
function trailing(line: string): number {
  return line.length - line.replace(/\\$/, '').trimEnd().length;
}

/** A line without marks of emphasis and of a line break. */
function bare(line: string): string {
  return line.slice(0, 600).replaceAll(/[*_]/g, '').replace(/\\$/, '').trim();
}

/** Whether a line ends in a sign that closes a sentence or a part of one. */
export function endsSentence(line: string): boolean {
  return /[.!?…;:,。！？；：，、]["'”’)»\]*_]{0,4}$/u.test(line);
}

/** More words than these are no title. */
const mostTitleWords = 30;

/**
 * Whether the words of a first line may be a title: short, without closing punctuation and without a sentence's end inside. What stands
 * after it in the document is for the caller to look at.
 */
export function mayBeTitle(plain: string): boolean {
  if (plain.length > 250 || endsSentence(plain) || headerLine(plain) !== undefined) return false;
  return plain.split(/\s+/u).length <= mostTitleWords && !/\p{L}{2}[.!?。！？]["'”’)»]{0,2}\s/u.test(plain);
}

import { linesWithoutDots } from './plain-contents.ts';
import type { Line } from './line.ts';

/** Dots between a line's words and a number at its end. */
const leader = /(?:\. ?){4}|…{2}|(?:[·_] ?){5}/u;

/** Words over a list of contents. */
const contentsHeading =
  /^(?:table of )?contents\b|^inhalt(?:sverzeichnis)?$|^table des matières|^índice|^indice|^sommaire|^list of (?:figures|tables)/iu;

/**
 * The lines of a page that belong to a list of contents: words, dots, a page's number. Where they make up much of a page, its other lines
 * belong to the list, too. Forms have dots as well, but their numbers are not those of pages.
 */
export function contentsLines(lines: readonly Line[], pageCount: number): ReadonlySet<Line> {
  // A list may have dots in a part of its lines only.
  const [dotted, plain] = [linesWithDots(lines, pageCount), linesWithoutDots(lines, pageCount)];
  return new Set(lines.filter((line) => dotted.has(line) || plain.has(line)));
}

function linesWithDots(lines: readonly Line[], pageCount: number): ReadonlySet<Line> {
  const entries = lines.filter(({ text }) => isEntry(text, pageCount));
  const isList = lines.some(({ text }) => contentsHeading.test(text));
  if (entries.length < (isList ? 2 : 4)) return new Set();
  if (!isList && entries.length < 0.3 * lines.length) return new Set();
  if (entries.length <= 0.3 * lines.length) return new Set(entries);
  // What stands before the list or behind it on its page is text.
  const marks = lines.map((line) => entries.includes(line) || contentsHeading.test(line.text));
  return new Set(lines.slice(marks.indexOf(true), marks.lastIndexOf(true) + 1));
}

function isEntry(text: string, pageCount: number): boolean {
  if (!leader.test(text)) return false;
  const number = /[\divxlc]{1,8}$/iu.exec(text)?.[0];
  return number !== undefined && (!/^\d+$/.test(number) || Number(number) <= pageCount + 20);
}

/** A line's words without dots that only lead the eye: `Wages . . . . 7` is `Wages 7`. */
export function withoutLeaders(text: string): string {
  return text.replaceAll(/ ?(?:\. ?){4,}| \.(?: \.){2,} ?| ?…{3,} ?| ?_{4,} ?/gu, ' ').trim();
}

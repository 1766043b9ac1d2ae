import { contentsTitles } from '../../../language/web-page-words.ts';
import type { OfficePart } from './office-part.ts';

const title = new RegExp(`^(?:${contentsTitles.join('|')})\\s*:?$`, 'iu');

/** A page number behind a tab or a row of dots: `Findings ........ 12`, `4. Receipts\t4-13`. */
const leader =
  /(?:\.{3}|…{2}|(?:\. ){3}|_{3}|\t)\s{0,3}(?:\d{1,4}|[ivxlcdm]{1,7}|[A-Z\d]{1,3}[-–.]\d{1,4}|N\/A)$/iu;
/** A page number behind a space, as under a title that says that a list of contents follows. */
const spaced = /\s(?:\d{1,4}|[ivxlcdm]{1,7}|[A-Z\d]{1,3}[-–.]\d{1,4}|N\/A)$/iu;
/** A page number glued to the last word, where a program lost the tab: `4. RECEIPTS4-13`. */
const glued = /[\p{L})](?:\d{1,3}[-–]\d{1,4}|\d{1,4})$/u;

/** How many lines of one list are looked at, and how long one may be. */
const mostLines = 2000;
const longestLine = 300;

/**
 * The indices of the lines of lists of contents: known by their style or field, by a neighbour that has a page number too, or by the title
 * over them, as far as page numbers go on, or else as far as the lines return as headings.
 */
export function listedContents(parts: readonly OfficePart[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run = 0;
  parts.forEach((part, index) => {
    const hasLeader =
      isLine(part, leader) && (isLine(parts[index - 1], leader) || isLine(parts[index + 1], leader));
    if (part.section === 'boilerplate' || hasLeader) found.add(index);
    run = goesOn(parts[index - 1], part, run) ? run + 1 : Number(isGlued(part));
    if (run >= 3) for (let at = index - run + 1; at <= index; at += 1) found.add(at);
  });
  const keys = new Map<string, number>();
  parts.forEach((part, index) => keys.set(keyOf(part), index));
  parts.forEach((part, index) => {
    if (!title.test(part.text.trim())) return;
    const end = lastLine(parts, index, keys, found);
    if (end > index) for (let at = index; at <= end; at += 1) found.add(at);
  });
  return found;
}

/** The index of the last line under a title of contents; that of the title where none follows. */
function lastLine(
  parts: readonly OfficePart[],
  start: number,
  keys: ReadonlyMap<string, number>,
  found: ReadonlySet<number>,
): number {
  let numbered = start;
  let repeated = start;
  for (let at = start + 1; at < parts.length && at < start + mostLines; at += 1) {
    const part = parts[at];
    if (part === undefined || part.isRow || part.section === 'footnote') break;
    const text = part.text.trim();
    if (found.has(at) || isLine(part, spaced) || isLine(part, leader)) numbered = at;
    else if (text.length > 160 || (text.split(/\s+/).length > 5 && /[.!?]["”»“]?$/u.test(text))) break;
    if (repeated === at - 1 && (keys.get(keyOf(part)) ?? 0) > at) repeated = at;
  }
  return numbered > start ? numbered : repeated > start + 1 ? repeated : start;
}

function isLine(part: OfficePart | undefined, sign: RegExp): boolean {
  return (
    part !== undefined &&
    !part.isRow &&
    part.section !== 'footnote' &&
    part.section !== 'heading' &&
    part.text.length < longestLine &&
    sign.test(part.text.trim().slice(-60))
  );
}

function isGlued(part: OfficePart | undefined): boolean {
  return isLine(part, glued) || isLine(part, leader);
}

/** Whether a line with a page number goes on a list: other words than the line before, and a page that is not before its page. */
function goesOn(before: OfficePart | undefined, part: OfficePart, run: number): boolean {
  if (run === 0 || before === undefined || !isGlued(part)) return false;
  const [own, last] = [part, before].map(({ text }) => text.trim().replaceAll(/(?<![-–\d])[-–\d]+$/g, ''));
  return own !== last && pageOf(part) >= pageOf(before);
}

/** A page number as one figure: `4-13` is 4.013. */
function pageOf({ text }: OfficePart): number {
  const [, first = '0', second = '0'] = /(\d{1,4})(?:[-–](\d{1,3}))?$/.exec(text.trim().slice(-12)) ?? [];
  return Number(first) + Number(second) / 1000;
}

function keyOf({ text }: OfficePart): string {
  return text
    .replace(/(?:\.{3}|\t) ?\S{1,7}$/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

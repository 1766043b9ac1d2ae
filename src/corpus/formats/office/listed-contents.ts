import { contentsTitles } from '../../../language/web-page-words.ts';
import type { OfficePart } from './office-part.ts';

const title = new RegExp(`^(?:${contentsTitles.join('|')})\\s*:?$`, 'iu');

/** A page number behind a tab or a row of dots: `Findings ........ 12`, `4. Receipts\t4-13`. */
const leader =
  /(?:\.{3}|…{2}|(?:\. ){3}|_{3}|\t)\s{0,3}(?:\d{1,4}|[ivxlcdm]{1,7}|[A-Z\d]{1,3}[-–.]\d{1,4}|N\/A)$/iu;
/** The same behind dots. */
const dotted =
  /(?:\.{3}|…{2}|(?:\. ){3}|_{3})\s{0,3}(?:\d{1,4}|[ivxlcdm]{1,7}|[A-Z\d]{1,3}[-–.]\d{1,4}|N\/A)$/iu;
/** A page number behind a space, as under a title that says that a list of contents follows. */
const spaced = /\s(?:\d{1,4}|[ivxlcdm]{1,7}|[A-Z\d]{1,3}[-–.]\d{1,4}|N\/A)$/iu;
/** A page number glued to the last word, where a program lost the tab: `4. RECEIPTS4-13`. */
const glued = /[\p{L})](?:\d{1,3}[-–]\d{1,4}|\d{1,4})$/u;

/** How many lines of one list are looked at, and how long one may be. */
const mostLines = 2000;
const longestLine = 300;

/** How many lines with dots are a list by themselves, and which share of a list's lines returns in the text or has a page not before the last. */
const fewestDotted = 3;
const returningShare = 0.5;
const orderedShare = 0.8;

/**
 * The indices of the lines of lists of contents: known by their style or field, by words that return below as headings do, by dots before
 * pages in their order, or by the title over them, as far as page numbers continue, or else as far as the lines return as headings. Lines
 * with figures behind tabs alone are a table: `Oil⇥34` over `Gas⇥56`.
 */
export function listedContents(parts: readonly OfficePart[]): ReadonlySet<number> {
  const found = new Set<number>();
  const keys = new Map<string, number>();
  parts.forEach((part, index) => keys.set(keyOf(part.text), index));
  let run: number[] = [];
  for (const [index, part] of [...parts, undefined].entries()) {
    if (part?.section === 'boilerplate') found.add(index);
    if (isEntry(part)) {
      run.push(index);
      continue;
    }
    if (isList(run, parts, keys)) for (const at of run) found.add(at);
    run = [];
  }
  parts.forEach((part, index) => {
    if (!title.test(part.text.trim())) return;
    const end = lastLine(parts, index, keys, found);
    if (end > index) for (let at = index; at <= end; at += 1) found.add(at);
  });
  return found;
}

/** Whether neighbouring lines with numbers at their ends are a list of contents. */
function isList(
  run: readonly number[],
  parts: readonly OfficePart[],
  keys: ReadonlyMap<string, number>,
): boolean {
  if (run.length < 2) return false;
  const last = run.at(-1) ?? 0;
  const texts = run.map((at) => parts[at]?.text.trim() ?? '');
  const returning = texts.filter((text) => entryKeys(text).some((key) => (keys.get(key) ?? -1) > last));
  if (returning.length >= run.length * returningShare) return true;
  const isDotted = run.length >= fewestDotted && texts.every((text) => dotted.test(text.slice(-60)));
  const ordered = texts.filter((text, at) => at === 0 || pageOf(text) >= pageOf(texts[at - 1] ?? ''));
  return isDotted && ordered.length >= run.length * orderedShare;
}

/** The words of an entry without its page, and without a number in front that a program may write by itself. */
function entryKeys(text: string): readonly string[] {
  const words = text.replace(/[\s._…](?:[ivxlcdm]{1,7}|[A-Z\d]{1,3}[-–.]\d{1,4}|N\/A)$/iu, '');
  const name = words.replaceAll(/(?<![-–\d])[-–\d]+$/g, '').trim();
  return [name, name.replace(/^[\d.]{1,12}[\s.)]{1,3}/, '')].map(keyOf).filter((key) => key.length > 2);
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
    if (repeated === at - 1 && (keys.get(keyOf(part.text)) ?? 0) > at) repeated = at;
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

/** Whether a line ends in a number as the entries of a list do. */
function isEntry(part: OfficePart | undefined): boolean {
  return isLine(part, glued) || isLine(part, leader);
}

/** A page number as one figure: `4-13` is 4.013. */
function pageOf(text: string): number {
  const [, first = '0', second = '0'] = /(\d{1,4})(?:[-–](\d{1,3}))?$/.exec(text.slice(-12)) ?? [];
  return Number(first) + Number(second) / 1000;
}

function keyOf(text: string): string {
  return text
    .replace(/(?:\.{3}|\t) ?\S{1,7}$/, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

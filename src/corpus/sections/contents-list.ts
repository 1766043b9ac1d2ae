import { contentsTitles } from '../../language/web-page-words.ts';

const title = new RegExp(`^(?:${contentsTitles.join('|')})\\s*[.:]?$`, 'iu');

/** The number of a page behind dots. */
const dotted = /(?:\.{3}|…{2}|(?:\. ){3}|_{3})\s{0,40}(?:\d{1,4}|[ivxlcdm]{1,7})$/iu;
/** The number of a page behind words, as under a title that says that a list of contents follows. */
const numbered = /[\s.…_](?:\d{1,4}|[ivxlcdm]{1,7})$/iu;

/** How many lines with dots are a list by themselves, and how many lines are one under its title. */
const fewestDotted = 3;
const fewestTitled = 2;
/** From these shares on, the lines of a block are entries, and the pages of a list are in their order. */
const entryShare = 0.6;
const orderedShare = 0.8;
/** Maximum length of an entry, in characters. */
const longestEntry = 160;

/** What a block says as a part of a list of contents. */
interface Listed {
  readonly lines: readonly string[];
  /** The number of lines with a page. */
  readonly entries: number;
  /** The pages of its lines, without those in Roman numbers. */
  readonly pages: readonly number[];
  readonly isNumbered: boolean;
  readonly isDotted: boolean;
}

/**
 * The blocks of a text that are a list of contents: a title with words and pages below it, or with words that return below as headings do;
 * else dots that lead to pages in their order. Lines that only end in figures are a table: `Oil 34` over `Gas 56`.
 */
export function contentsBlocks(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const lastAt = lastOccurrences(texts);
  for (let index = 0; index < texts.length; index += 1) {
    const [first = '', ...others] = linesOf(texts[index] ?? '');
    const isTitled = title.test(first);
    if (!isTitled && !dotted.test(first)) continue;
    const isAlone = isTitled && others.length === 0;
    const end = isTitled ? titledEnd(index, isAlone ? index + 1 : index) : dottedEnd(index);
    for (let at = index; at < end; at += 1) found.add(at);
    index = Math.max(index, end - 1);
  }
  return found;

  /** The index behind the last block of a list under a title; that of the title where there is none. */
  function titledEnd(titleAt: number, from: number): number {
    let lines = 0;
    let page = 0;
    let at = from;
    for (; at < texts.length; at += 1) {
      const own = listed(linesOf(texts[at] ?? '').filter((line, index) => index > 0 || !title.test(line)));
      const isNext = own.isNumbered && inOrder([page, ...own.pages]);
      const returning = own.lines.filter(
        (line) => !isSentence(line) && (lastAt.get(keyOf(line)) ?? -1) > at,
      ).length;
      if (own.lines.length === 0 || (!isNext && returning < own.lines.length * entryShare)) break;
      lines += own.lines.length;
      page = own.pages.at(-1) ?? page;
    }
    return lines < fewestTitled ? titleAt : at;
  }

  /** The same for a list without a title. */
  function dottedEnd(from: number): number {
    const pages: number[] = [];
    let entries = 0;
    let at = from;
    for (; at < texts.length; at += 1) {
      const own = listed(linesOf(texts[at] ?? ''));
      if (!own.isDotted) break;
      entries += own.entries;
      pages.push(...own.pages);
    }
    return entries >= fewestDotted && inOrder(pages) ? at : from;
  }
}

/** The lines of a block that is short enough for entries; none for a paragraph. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  return lines.some((line) => line.length > longestEntry) ? [] : lines.filter((line) => line !== '');
}

function listed(lines: readonly string[]): Listed {
  const ends = lines.filter((line) => numbered.test(line) && /\p{L}/u.test(line));
  return {
    lines,
    entries: ends.length,
    pages: ends.flatMap((line) => Number(/\d{1,4}$/.exec(line)?.[0] ?? []) || []),
    isNumbered: ends.length > 0 && ends.length >= lines.length * entryShare,
    isDotted: ends.length > 0 && ends.filter((line) => dotted.test(line)).length >= lines.length * entryShare,
  };
}

function isSentence(line: string): boolean {
  return /[.!?]$/.test(line) && line.split(' ').length > 5;
}

function inOrder(pages: readonly number[]): boolean {
  const ordered = pages.filter((page, at) => at === 0 || page >= (pages[at - 1] ?? 0));
  return ordered.length >= pages.length * orderedShare;
}

/** Where each short line that begins a block stands last. */
function lastOccurrences(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  texts.forEach((text, index) => {
    const [first = ''] = linesOf(text);
    const key = keyOf(first);
    if (key.length > 2) found.set(key, index);
  });
  return found;
}

/** The letters and figures of an entry without its page. */
function keyOf(line: string): string {
  return line
    .replace(numbered, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

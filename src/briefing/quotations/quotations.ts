import { isEscaped } from '../../text/escaped.ts';
import { markPairs, singlePairs } from '../../text/marks.ts';
import { within } from '../../text/ordered-spans.ts';
import { runStart } from '../../text/run-start.ts';
import { contains, shift, type Span } from '../../text/span.ts';
import type { Container, Quotation } from '../briefing.ts';
import type { QuotedWords, ReadBlock, UnplacedQuotation } from '../block-reading.ts';
import { filler, maskedText } from '../markdown/masked.ts';
import type { InlineText } from '../markdown/inline-text.ts';

/** Minimum words between marks that make a quotation; fewer are a term. */
export const minQuotationWords = 3;

/**
 * The quotations of a document in order. Marks inside a closed quotation belong to it. A block quote is one quotation, without its line
 * of attribution (`— Putin`).
 */
export function quotationsOf(blocks: readonly ReadBlock[], containers: readonly Container[]): Quotation[] {
  const inline = blocks.flatMap((read, index) => {
    const { block, reading } = read;
    if (reading.quotations.length === 0) return [];
    const isContinued = continuesIn(read, blocks[index + 1]);
    return reading.quotations.map(({ start, end, inner, open }): Quotation => ({
      start: start + block.start,
      end: end + block.start,
      form: 'inline',
      inner: shift(inner, block.start),
      open: open && !isContinued,
    }));
  });
  return [...blockQuotations(blocks, containers), ...inline].toSorted((a, b) => a.start - b.start);
}

/** Whether the next paragraph opens with a mark, as the paragraphs of one long quotation do. */
function continuesIn({ block }: ReadBlock, next: ReadBlock | undefined): boolean {
  if (block.kind !== 'paragraph' || next?.block.kind !== 'paragraph') return false;
  return next.block.parent === block.parent && /["“„«»]/.test(next.reading.opening);
}

/** The quotations between marks in an inline text, in order. */
export function inlineQuotations(inline: InlineText): UnplacedQuotation[] {
  const text = maskedText(inline);
  const found: UnplacedQuotation[] = [];
  let outer: Span = { start: 0, end: 0 };
  const pairs = [...markPairs(text), ...singlePairs(text)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const [index, { start, end, inner, closed }] of pairs.entries()) {
    if (contains(outer, { start, end })) continue;
    if (closed) outer = { start, end };
    // An unclosed quotation ends where the next begins.
    const next = closed ? undefined : pairs[index + 1];
    const room = { start: inner.start, end: next?.start ?? inner.end };
    const words = withoutEscape(inline.text, withLinks(trimmed(text, room), room, inline));
    if (wordCount(text.slice(words.start, words.end)) < minQuotationWords) continue;
    const span = { start, end: closed ? afterFiller(text, end) : words.end };
    found.push({ ...inline.inFile(span), inner: inline.inFile(words), open: !closed });
  }
  return found;
}

/** The end of the entity before `end`; `end` itself if there is none. */
function afterFiller(text: string, end: number): number {
  let at = end;
  while (text.charAt(at) === filler) at += 1;
  return at;
}

/** The words of an inline text in a block quote. */
export function quotedWords(inline: InlineText): QuotedWords {
  const text = maskedText(inline);
  const counted = (part: string): QuotedWords['all'] => {
    const span = wordsIn(part);
    return span && { ...inline.inFile(span), count: wordCount(part) };
  };
  return { all: counted(text), unsigned: counted(withoutAttribution(text, inline)) };
}

/** The words with all of the links at either end, of which only the text is visible. */
function withLinks(words: Span, room: Span, { links }: InlineText): Span {
  let { start, end } = words;
  for (const link of within(links, room)) {
    if (link.image) continue;
    if (contains(link, { start, end: start + 1 })) ({ start } = link);
    if (contains(link, { start: end - 1, end })) ({ end } = link);
  }
  return { start, end };
}

/** The words without the backslash of an escaped closing mark. */
function withoutEscape(text: string, { start, end }: Span): Span {
  return { start, end: isEscaped(text, end) ? end - 1 : end };
}

function blockQuotations(blocks: readonly ReadBlock[], containers: readonly Container[]): Quotation[] {
  const words = new Map<number, Span & { count: number }>();
  const lastBlock = new Map<number, ReadBlock>();
  for (const read of blocks) lastBlock.set(outerQuote(read.block.parent, containers), read);
  for (const read of blocks) {
    const quote = outerQuote(read.block.parent, containers);
    if (quote < 0) continue;
    for (const { all, unsigned } of read.reading.quotedWords) {
      const counted = lastBlock.get(quote) === read ? unsigned : all;
      if (counted === undefined) continue;
      const span = shift(counted, read.block.start);
      const before = words.get(quote);
      const count = counted.count + (before?.count ?? 0);
      words.set(quote, { start: before?.start ?? span.start, end: span.end, count });
    }
  }
  return [...words.values()]
    .filter(({ count }) => count >= minQuotationWords)
    .map(({ start, end }) => ({ start, end, form: 'block', inner: { start, end }, open: false }));
}

/** The outermost block quote around a container, -1 where there is none. */
export function outerQuote(parent: number, containers: readonly Container[]): number {
  let found = -1;
  for (let index = parent; index >= 0; index = containers[index]?.parent ?? -1) {
    if (containers[index]?.form === 'quote') found = index;
  }
  return found;
}

/**
 * The text without its attribution: a last line that opens with a dash, a dash and a name after the last sentence, or a final citation
 * in round brackets.
 */
function withoutAttribution(text: string, { groups }: InlineText): string {
  const line = text.lastIndexOf('\n') + 1;
  if (/^\s*[*_]*(?:[—–―]|--)/.test(text.slice(line))) return text.slice(0, line);
  const closing = runStart(text, /[\s).]/);
  const cited = groups.findLast(({ end }) => end >= closing);
  const before = text.slice(0, cited?.start);
  const from = Math.max(0, before.length - maxAttribution);
  const end = before.slice(from);
  const dashed = /[.!?]$/.test(end.trimEnd()) ? undefined : signed.exec(end)?.index;
  const inBrackets = bracketed.exec(end)?.index;
  if (dashed !== undefined && dashed <= (inBrackets ?? dashed)) return text.slice(0, from + dashed);
  return inBrackets !== undefined && cited !== undefined ? text.slice(0, from + inBrackets) : text;
}

/** Maximum length of an attribution: 120 characters, and room for the citation and marks around it. */
const maxAttribution = 400;

/** `. — Ann Reporter` at the end. */
const signed = /(?<=[.!?…]["”’»*_]{0,4})\s+[*_]{0,3}(?:[—–―]|--)\s*(?=[\p{Lu}*_])[^\n]{0,120}$/u;
/** `. (Ann Reporter,` at the end. */
const bracketed = /(?<=[.!?…]["”’»*_]{0,4})\s*\([^()\n]{0,120}$/u;

const word = /[\p{L}\p{N}]+(?:['’\-‐‑.,][\p{L}\p{N}]+)*/gu;

function wordCount(text: string): number {
  return text.match(word)?.length ?? 0;
}

function wordsIn(text: string): Span | undefined {
  const first = /[\p{L}\p{N}]/u.exec(text)?.index;
  if (first === undefined) return undefined;
  let end = text.length;
  while (end > first && !/[\p{L}\p{M}\p{N}\uDC00-\uDFFF]/u.test(text.charAt(end - 1))) end -= 1;
  return { start: first, end };
}

function trimmed(text: string, { start, end }: Span): Span {
  const isRoom = (at: number): boolean => /[\s\u2063]/.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from < to && isRoom(from)) from += 1;
  while (to > from && isRoom(to - 1)) to -= 1;
  return { start: from, end: Math.min(end, afterFiller(text, to)) };
}

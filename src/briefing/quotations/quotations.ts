import { markPairs, singlePairs } from '../../text/marks.ts';
import { within } from '../../text/ordered-spans.ts';
import { runStart } from '../../text/run-start.ts';
import { contains, shift, type Span } from '../../text/span.ts';
import type { Leaf } from '../markdown/blocks.ts';
import type { Container, Quotation } from '../briefing.ts';
import { filler, maskedText } from '../markdown/masked.ts';
import type { Unit } from '../markdown/unit.ts';

/** Fewer words than this between marks are a term, not a quotation. */
export const fewestWords = 3;

/** An inline quotation before it is known whether the next paragraph goes on with it. */
export type LooseQuotation = Omit<Quotation, 'form'>;

/** What a unit adds to the block quote it stands in: the span of its words and their number. */
export interface QuotedWords {
  readonly all: (Span & { readonly count: number }) | undefined;
  /** The same without a last line that says whose the quotation is (`— Putin`). */
  readonly unsigned: (Span & { readonly count: number }) | undefined;
}

/** A leaf that was read; the spans of what was read count from its start. */
export interface ReadLeaf {
  readonly leaf: Leaf;
  readonly reading: {
    readonly quotations: readonly LooseQuotation[];
    readonly quotedWords: readonly QuotedWords[];
    readonly opening: string;
  };
}

/**
 * The quotations of a text in order. What stands inside a closed quotation belongs to it; a block quote is one quotation
 * as a whole, its line of attribution (`— Putin`) left out.
 */
export function quotationsOf(leaves: readonly ReadLeaf[], containers: readonly Container[]): Quotation[] {
  const inline = leaves.flatMap((read, index) => {
    const { leaf, reading } = read;
    if (reading.quotations.length === 0) return [];
    const isContinued = goesOn(read, leaves[index + 1]);
    return reading.quotations.map(({ start, end, inner, open }): Quotation => ({
      start: start + leaf.start,
      end: end + leaf.start,
      form: 'inline',
      inner: shift(inner, leaf.start),
      open: open && !isContinued,
    }));
  });
  return [...blockQuotations(leaves, containers), ...inline].toSorted((a, b) => a.start - b.start);
}

/** Whether the next paragraph opens with a mark, as the paragraphs of one long quotation do. */
function goesOn({ leaf }: ReadLeaf, next: ReadLeaf | undefined): boolean {
  if (leaf.kind !== 'paragraph' || next?.leaf.kind !== 'paragraph') return false;
  return next.leaf.parent === leaf.parent && /["“„«»]/.test(next.reading.opening);
}

/** The quotations of a unit between marks, in order. */
export function inlineQuotations(unit: Unit): LooseQuotation[] {
  const text = maskedText(unit);
  const found: LooseQuotation[] = [];
  let outer: Span = { start: 0, end: 0 };
  const pairs = [...markPairs(text), ...singlePairs(text)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const [index, { start, end, inner, closed }] of pairs.entries()) {
    if (contains(outer, { start, end })) continue;
    if (closed) outer = { start, end };
    // One that is never closed reaches to the next at most.
    const next = closed ? undefined : pairs[index + 1];
    const room = { start: inner.start, end: next?.start ?? inner.end };
    const words = withoutEscape(unit.text, withLinks(trimmed(text, room), room, unit));
    if (wordCount(text.slice(words.start, words.end)) < fewestWords) continue;
    const span = { start, end: closed ? afterFiller(text, end) : words.end };
    found.push({ ...unit.raw(span), inner: unit.raw(words), open: !closed });
  }
  return found;
}

/** Where the entity ends that stands before `end`, if one does. */
function afterFiller(text: string, end: number): number {
  let at = end;
  while (text.charAt(at) === filler) at += 1;
  return at;
}

/** The words of a unit of a block quote. */
export function quotedWords(unit: Unit): QuotedWords {
  const text = maskedText(unit);
  const counted = (part: string): QuotedWords['all'] => {
    const span = wordsIn(part);
    return span && { ...unit.raw(span), count: wordCount(part) };
  };
  return { all: counted(text), unsigned: counted(withoutAttribution(text, unit)) };
}

/** With the whole of the links at both ends, of which only the text shows. */
function withLinks(words: Span, room: Span, { links }: Unit): Span {
  let { start, end } = words;
  for (const link of within(links, room)) {
    if (link.image) continue;
    if (contains(link, { start, end: start + 1 })) ({ start } = link);
    if (contains(link, { start: end - 1, end })) ({ end } = link);
  }
  return { start, end };
}

/** The back-slash of an escaped closing mark is no part of the words. */
function withoutEscape(text: string, { start, end }: Span): Span {
  return { start, end: text.charAt(end - 1) === '\\' ? end - 1 : end };
}

function blockQuotations(leaves: readonly ReadLeaf[], containers: readonly Container[]): Quotation[] {
  const words = new Map<number, Span & { count: number }>();
  const lastLeaf = new Map<number, ReadLeaf>();
  for (const read of leaves) lastLeaf.set(outerQuote(read.leaf.parent, containers), read);
  for (const read of leaves) {
    const quote = outerQuote(read.leaf.parent, containers);
    if (quote < 0) continue;
    for (const { all, unsigned } of read.reading.quotedWords) {
      const own = lastLeaf.get(quote) === read ? unsigned : all;
      if (own === undefined) continue;
      const span = shift(own, read.leaf.start);
      const before = words.get(quote);
      const count = own.count + (before?.count ?? 0);
      words.set(quote, { start: before?.start ?? span.start, end: span.end, count });
    }
  }
  return [...words.values()]
    .filter(({ count }) => count >= fewestWords)
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
 * Without what says whose the words are: a last line that opens with a dash, a dash and a name after the last sentence, or a
 * last parenthesis that cites.
 */
function withoutAttribution(text: string, { groups }: Unit): string {
  const line = text.lastIndexOf('\n') + 1;
  if (/^\s*[*_]*(?:[—–―]|--)/.test(text.slice(line))) return text.slice(0, line);
  const closing = runStart(text, /[\s).]/);
  const cited = groups.findLast(({ end }) => end >= closing);
  const before = text.slice(0, cited?.start);
  const from = Math.max(0, before.length - longestAttribution);
  const end = before.slice(from);
  const dashed = /[.!?]$/.test(end.trimEnd()) ? undefined : signed.exec(end)?.index;
  const inBrackets = bracketed.exec(end)?.index;
  if (dashed !== undefined && dashed <= (inBrackets ?? dashed)) return text.slice(0, from + dashed);
  return inBrackets !== undefined && cited !== undefined ? text.slice(0, from + inBrackets) : text;
}

/** An attribution of 120 characters, with what may stand around it. */
const longestAttribution = 400;

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

import { markPairs, singlePairs } from '../text/marks.ts';
import { contains, type Span } from '../text/span.ts';
import type { Leaf } from './blocks.ts';
import type { Container, Quotation } from './briefing.ts';
import { maskedText } from './masked.ts';
import type { Unit } from './unit.ts';

/** Fewer words than this between marks are a term, not a quotation. */
export const fewestWords = 3;

/** A leaf with what stands in it. */
export interface ReadLeaf {
  readonly leaf: Leaf;
  readonly units: readonly Unit[];
}

/**
 * The quotations of a text in order. What stands inside a closed quotation belongs to it; a block quote is one quotation
 * as a whole, its line of attribution (`— Putin`) left out.
 */
export function quotationsOf(leaves: readonly ReadLeaf[], containers: readonly Container[]): Quotation[] {
  const blocks = blockQuotations(leaves, containers);
  const goOn = new Set(leaves.filter((read, index) => goesOn(read, leaves[index + 1])));
  const inline = leaves
    .filter(({ leaf }) => outerQuote(leaf.parent, containers) < 0)
    .flatMap((read) => read.units.flatMap((unit) => inlineQuotations(unit, goOn.has(read))));
  return [...blocks, ...inline].toSorted((a, b) => a.start - b.start);
}

/** Whether the next paragraph opens with a mark, as the paragraphs of one long quotation do. */
function goesOn({ leaf }: ReadLeaf, next: ReadLeaf | undefined): boolean {
  if (leaf.kind !== 'paragraph' || next?.leaf.kind !== 'paragraph') return false;
  return next.leaf.parent === leaf.parent && /^["“„«»]/.test(next.units[0]?.text ?? '');
}

function inlineQuotations(unit: Unit, isContinued: boolean): Quotation[] {
  const text = maskedText(unit);
  const found: Quotation[] = [];
  let outer: Span = { start: 0, end: 0 };
  const pairs = [...markPairs(text), ...singlePairs(text)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const [index, { start, end, inner, closed }] of pairs.entries()) {
    if (contains(outer, { start, end })) continue;
    if (closed) outer = { start, end };
    // One that is never closed reaches to the next at most.
    const next = closed ? undefined : pairs[index + 1];
    const words = withoutEscape(
      unit.text,
      trimmed(text, { start: inner.start, end: next?.start ?? inner.end }),
    );
    if (wordCount(text.slice(words.start, words.end)) < fewestWords) continue;
    const span = closed ? { start, end } : { start, end: words.end };
    found.push({ ...unit.raw(span), form: 'inline', inner: unit.raw(words), open: !closed && !isContinued });
  }
  return found;
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
    for (const unit of read.units) {
      const masked = maskedText(unit);
      const text = lastLeaf.get(quote) === read ? withoutAttribution(masked) : masked;
      const span = wordsIn(text);
      if (span === undefined) continue;
      const raw = unit.raw(span);
      const before = words.get(quote);
      const count = wordCount(text) + (before?.count ?? 0);
      words.set(quote, { start: before?.start ?? raw.start, end: raw.end, count });
    }
  }
  return [...words.values()]
    .filter(({ count }) => count >= fewestWords)
    .map(({ start, end }) => ({ start, end, form: 'block', inner: { start, end }, open: false }));
}

/** The outermost block quote around a container, -1 where there is none. */
function outerQuote(parent: number, containers: readonly Container[]): number {
  let found = -1;
  for (let index = parent; index >= 0; index = containers[index]?.parent ?? -1) {
    if (containers[index]?.form === 'quote') found = index;
  }
  return found;
}

/** Without a last line that opens with a dash. */
function withoutAttribution(text: string): string {
  const at = text.lastIndexOf('\n') + 1;
  return /^\s*(?:[—–―]|--)/.test(text.slice(at)) ? text.slice(0, at) : text;
}

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
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

import { markPairs } from '../../text/marks.ts';
import { firstFrom } from '../../text/ordered-spans.ts';
import type { Span } from '../../text/span.ts';
import { itemsOf, keyAt } from '../citations/cite-key.ts';
import { maskedText } from './masked.ts';
import { openBlock, type OpenBlock } from './open-block.ts';
import { runStart } from '../../text/run-start.ts';

/** A quotation that is being written. */
export interface OpenQuotation {
  readonly form: 'inline' | 'block';
  /** The opening mark; for a block quote without one `>`. */
  readonly mark: string;
  /** Where the mark stands; for a block quote where the text of its paragraph begins. */
  readonly start: number;
  /** What has been typed after the mark, up to the cursor. */
  readonly words: Span;
  /** Whether the mark stands within a block quote; true for every quotation of form `block`. */
  readonly inBlockQuote: boolean;
}

/**
 * The quotation that the cursor stands in, if one is open there: in `He said “The lack` (cursor at the end) the one from
 * 8 on. What follows the cursor is not looked at, so that a quotation whose closing mark already stands there is found
 * too. In a block quote whose text has no open mark it is the quote's own paragraph.
 */
export function openQuotation(text: string, offset: number): OpenQuotation | undefined {
  const block = openBlock(text, offset);
  if (block === undefined) return undefined;
  const { unit, quoted } = block;
  if (inCode(block, text, offset)) return undefined;
  const pair = markPairs(maskedText(unit)).findLast(({ closed }) => !closed);
  if (pair !== undefined) {
    const { start } = unit.raw({ start: pair.start, end: pair.start + 1 });
    const words = { start: start + 1, end: offset };
    return { form: 'inline', mark: unit.text.charAt(pair.start), start, words, inBlockQuote: quoted };
  }
  if (!quoted || openBracket(block) !== undefined) return undefined;
  return {
    form: 'block',
    mark: '>',
    start: block.start,
    words: { start: block.start, end: offset },
    inBlockQuote: true,
  };
}

/** A citation that is being written. */
export interface OpenCitation {
  /** `key` right after an `@`, `locator` after `[@key,` or `@key [`. */
  readonly stage: 'key' | 'locator';
  /** At stage `locator` the key whose passage is sought. */
  readonly key?: string;
  /** What has been typed of the key or locator, up to the cursor. */
  readonly typed: string;
  /** What a completion replaces: the typed text and what is left of the same word after the cursor. */
  readonly replace: Span;
  /** Whether a `[` is open around it. */
  readonly bracketed: boolean;
}

/** The citation that the cursor stands in, if one is open there: `[@`, `@coa`, `[see @a, ¶2; @b`, `[@port, ¶`, `@port [`. */
export function openCitation(text: string, offset: number): OpenCitation | undefined {
  const before = text.charAt(offset - 1);
  if (!/[\p{L}\p{N}@[,;¶§.:#$%&\-+?<>~/_ \t{]/u.test(before)) return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (!text.slice(Math.max(0, lineStart - 2000), offset).includes('@')) return undefined;
  const block = openBlock(text, offset);
  if (block === undefined || inCode(block, text, offset)) return undefined;
  return openKey(block, text, offset) ?? openLocator(block, text, offset);
}

function openKey(block: OpenBlock, text: string, offset: number): OpenCitation | undefined {
  const written = block.unit.text;
  const match = /@(?:(\{)([^\s{}]*)|([\p{L}\p{N}_:.#$%&\-+?<>~/]*))$/u.exec(written);
  if (match === null) return undefined;
  const [, brace = '', inBraces, plain = ''] = match;
  const typed = inBraces ?? plain;
  const escapes = match.index - runStart(written.slice(0, match.index), /\\/);
  if (escapes % 2 === 1 || keyAt(`${written.slice(0, match.index)}@x`, match.index, false) === undefined)
    return undefined;
  const rest = brace === '' ? /^[\p{L}\p{N}_:#&\-+/]*/u : /^[^\s{}]*/;
  const tail = rest.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
  return {
    stage: 'key',
    typed,
    replace: { start: offset - typed.length, end: offset + tail },
    bracketed: openBracket(block) !== undefined,
  };
}

function openLocator(block: OpenBlock, text: string, offset: number): OpenCitation | undefined {
  const { unit } = block;
  const open = openBracket(block);
  if (open === undefined) return undefined;
  const key = itemsOf(unit.structure, open + 1, unit.text.length).at(-1)?.key;
  const from = key?.end ?? open + 1;
  const suffix = unit.text.slice(from);
  const name = key?.key ?? (/[;@]/.test(suffix) ? undefined : keyBefore(block, open));
  const lead = (key === undefined ? /^\s*,?\s*/ : /^\s*,\s*|^\s+(?=¶)/).exec(suffix)?.[0];
  if (name === undefined || lead === undefined) return undefined;
  const typed = suffix.slice(lead.length);
  if (!/^(?:¶{1,2}|§{1,2}|p(?:a(?:r(?:a(?:g(?:r(?:a(?:p(?:hs?)?)?)?)?)?)?)?)?s?\.?)?[\d\s,–-]*$/.test(typed))
    return undefined;
  const tail = /^\d*/.exec(text.slice(offset, offset + 20))?.[0].length ?? 0;
  return {
    stage: 'locator',
    key: name,
    typed,
    replace: { start: offset - typed.length, end: offset + tail },
    bracketed: true,
  };
}

/** The key of an in-text citation that ends right before an offset. */
function keyBefore({ unit }: OpenBlock, open: number): string | undefined {
  const group = unit.groups.findLast(({ form, end }) => form === 'in-text' && end <= open);
  return group !== undefined && /^\s*$/.test(unit.text.slice(group.end, open))
    ? group.items.at(-1)?.key.key
    : undefined;
}

/** The innermost `[` that is not closed before the cursor. */
function openBracket(block: OpenBlock): number | undefined {
  const { text, structure } = block.unit;
  const inSkip = skipTest(block);
  for (let at = text.lastIndexOf('['); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('[', at - 1)) {
    if (!structure.closing.has(at) && text.charAt(at - 1) !== '\\' && !inSkip(at)) return at;
  }
  return undefined;
}

/** Whether the cursor stands in code between back-ticks, the closing ones after it. */
function inCode(block: OpenBlock, text: string, offset: number): boolean {
  const tick = block.unit.text.lastIndexOf('`');
  if (
    tick < 0 ||
    skipTest(block)(tick) ||
    [...block.unit.structure.skips.values()].some(({ end }) => end === tick + 1)
  ) {
    return false;
  }
  return /^[^\r\n]*`/.test(text.slice(offset, offset + 1000));
}

/** Tells whether an offset stands within code, a comment, a tag or the like. */
function skipTest({ unit }: OpenBlock): (offset: number) => boolean {
  const skips = Array.from(unit.structure.skips, ([start, { end }]) => ({ start, end }));
  return (offset) => (skips[firstFrom(skips, offset) - 1]?.end ?? 0) > offset;
}

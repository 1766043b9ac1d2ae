import { markPairs } from '../../text/marks.ts';
import type { Span } from '../../text/span.ts';
import { maskedText } from '../markdown/masked.ts';
import { inCode, openBracket } from './open-bracket.ts';
import { openBlock } from './open-block.ts';

/** A quotation that is being written. */
export interface OpenQuotation {
  readonly form: 'inline' | 'block';
  /** The opening mark; for a block quote without one `>`. */
  readonly mark: string;
  /** The offset of the mark; for a block quote, of the beginning of its paragraph's text. */
  readonly start: number;
  /** What has been typed after the mark, up to the cursor. */
  readonly words: Span;
  /** Whether the mark stands within a block quote; true for every quotation of form `block`. */
  readonly inBlockQuote: boolean;
}

/**
 * The quotation around the cursor, if one is open there: in `He said “The lack`, with the cursor at the end, the one that starts at 8.
 * Text after the cursor is ignored, so that a quotation whose closing mark is already there is found too. In a block quote without an
 * open mark, it is the paragraph of the quote.
 */
export function openQuotation(text: string, offset: number): OpenQuotation | undefined {
  const block = openBlock(text, offset);
  if (block === undefined) return undefined;
  const { inline, quoted } = block;
  if (inCode(block, text, offset)) return undefined;
  const pair = markPairs(maskedText(inline)).findLast(({ closed }) => !closed);
  if (pair !== undefined) {
    const { start } = inline.inFile({ start: pair.start, end: pair.start + 1 });
    const words = { start: start + 1, end: offset };
    return { form: 'inline', mark: inline.text.charAt(pair.start), start, words, inBlockQuote: quoted };
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

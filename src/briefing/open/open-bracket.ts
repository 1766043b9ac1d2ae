import { firstFrom } from '../../text/ordered-spans.ts';
import { isEscaped } from '../../text/escaped.ts';
import type { OpenBlock } from './open-block.ts';

/** The offset in the block's text of the innermost `[` that is not closed before the cursor. */
export function openBracket(block: OpenBlock): number | undefined {
  const { text, structure } = block.inline;
  const inSkip = skipTest(block);
  for (let at = text.lastIndexOf('['); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('[', at - 1)) {
    if (!structure.closing.has(at) && !isEscaped(text, at) && !inSkip(at)) return at;
  }
  return undefined;
}

/** Whether the cursor stands in inline code whose closing backticks follow it. */
export function inCode(block: OpenBlock, text: string, offset: number): boolean {
  const tick = block.inline.text.lastIndexOf('`');
  if (tick < 0 || skipTest(block)(tick)) return false;
  return /^[^\r\n]*`/.test(text.slice(offset, offset + 1000));
}

/** A test whether an offset stands within code, a comment, a tag or the like. */
function skipTest({ inline }: OpenBlock): (offset: number) => boolean {
  const skips = Array.from(inline.structure.skips, ([start, { end }]) => ({ start, end }));
  return (offset) => (skips[firstFrom(skips, offset) - 1]?.end ?? 0) > offset;
}

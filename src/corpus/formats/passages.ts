import { withoutAsides } from '../../text/asides.ts';
import { lines, lineStarts, positionAt } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { asidesOfBlocks, asidesOfText } from '../layout/asides.ts';
import { isSpace } from '../sections/measure-text.ts';
import { paragraphLocators } from '../place.ts';
import type { Markup, Passage } from '../source.ts';
import { sectionsOf } from '../sections/sections.ts';

/**
 * The blocks of `text` between blank lines, from offset `from`, without white space at both ends.
 * For `'A\n\n B \n'` these are `{ start: 0, end: 1 }` and `{ start: 4, end: 5 }`.
 *
 * A blank line contains only white space, no-break spaces and byte order marks included. `\n`, `\r\n` and a lone `\r` end lines.
 * Nothing else decides where a block ends, so the number of a passage never depends on a guess.
 */
export function blockSpans(text: string, from = 0): Span[] {
  const blocks: Span[] = [];
  let block: { start: number; end: number } | undefined;
  for (const line of lines(text, from)) {
    let { start, end } = line;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) block = undefined;
    else if (block !== undefined) block.end = end;
    else blocks.push((block = { start, end }));
  }
  return blocks;
}

/** The passages of a text, numbered from 1 and labelled with their sections. `from` is the end of its front matter. */
export function cutPassages(text: string, from: number, markup: Markup): Passage[] {
  const blocks = blockSpans(text, from);
  if (blocks.length === 0) return [];
  const texts = blocks.map((block) => text.slice(block.start, block.end));
  const asides = asidesOfBlocks(blocks, asidesOfText(text, from, markup));
  const shown = texts.map((own, index) => withoutAsides({ text: own, asides: asides[index] ?? [] }).trim());
  const sections = sectionsOf(
    shown.filter((own) => own !== ''),
    markup,
  );
  const starts = lineStarts(text);
  let classified = 0;
  return blocks.map((block, index) => {
    const own = asides[index] ?? [];
    const passage: Passage = {
      number: index + 1,
      // A block of nothing but asides is a page's.
      section: shown[index] === '' ? 'boilerplate' : (sections[classified++] ?? 'body'),
      start: block.start,
      end: block.end,
      text: texts[index] ?? '',
      position: positionAt(starts, block.start),
      locators: paragraphLocators(index + 1),
    };
    return own.length === 0 ? passage : Object.assign(passage, { asides: own });
  });
}

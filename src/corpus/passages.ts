import { lineStarts, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './source.ts';
import { sectionsOf } from './sections.ts';
import type { TextFormat } from './sections.ts';

/**
 * The blocks of `text` between blank lines from offset `from` on, white space at both ends left out.
 * For `'A\n\n B \n'` these are `{ start: 0, end: 1 }` and `{ start: 4, end: 5 }`.
 *
 * A blank line holds nothing but white space, no-break spaces and byte order marks included; `\n`, `\r\n` and a lone
 * `\r` end lines. Nothing else decides where a block ends: the number of a passage never depends on a guess.
 */
export function blockSpans(text: string, from = 0): Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let end = -1;
  for (const line of lines(text, from)) {
    const words = text.slice(line.start, line.end);
    const inner = words.trimStart();
    if (inner === '') {
      if (start !== -1) blocks.push({ start, end });
      start = -1;
      continue;
    }
    if (start === -1) start = line.end - inner.length;
    end = line.start + words.trimEnd().length;
  }
  if (start !== -1) blocks.push({ start, end });
  return blocks;
}

/** The passages of a text, numbered from 1 and labelled with their sections; `from` is where its front matter ends. */
export function passagesOf(text: string, from: number, format: TextFormat): Passage[] {
  const blocks = blockSpans(text, from);
  if (blocks.length === 0) return [];
  const texts = blocks.map((block) => text.slice(block.start, block.end));
  const sections = sectionsOf(texts, format);
  const starts = lineStarts(text);
  return blocks.map((block, index) => ({
    number: index + 1,
    section: sections[index] ?? 'body',
    start: block.start,
    end: block.end,
    text: texts[index] ?? '',
    position: positionAt(starts, block.start),
  }));
}

/** Every line from `from` on, without its line end. */
function* lines(text: string, from: number): Generator<Span> {
  const lineEnd = /\r\n|\n|\r/g;
  lineEnd.lastIndex = from;
  let start = from;
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    yield { start, end: match.index };
    start = lineEnd.lastIndex;
  }
  yield { start, end: text.length };
}

import { entityAt } from '../../text/entities.ts';
import type { Span } from '../../text/span.ts';
import type { InlineText } from './inline-text.ts';

/** Follows the character of an entity in a {@link maskedText}, up to the entity's end. It is invisible and separates no words. */
export const filler = '\u2063';

/**
 * An inline text with blanks for all that is not the writer's words: citations, notes, link targets, pictures, comments, tags, and the
 * backslashes of escapes. Its length stays the same. Code becomes word joiners, which are neither words nor space; an entity becomes its
 * character and {@link filler} (`&ldquo;` is `“`).
 */
export function maskedText(inline: InlineText): string {
  const { text } = inline;
  const characters = text.split('');
  const blank = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) characters[at] = ' ';
  };
  for (const [start, skip] of inline.structure.skips) {
    blank(start, skip.end);
    if (skip.kind === 'code' || skip.kind === 'math') {
      for (let at = skip.inner.start; at < skip.inner.end; at += 1) characters[at] = '\u2060';
    }
  }
  let blankTo = 0;
  for (const { start, end } of hiddenSpans(inline)) {
    // A span within another is blank already.
    if (end > blankTo) blank(Math.max(start, blankTo), end);
    blankTo = Math.max(blankTo, end);
  }
  for (let at = 0; at < characters.length; at += 1) {
    if (characters[at] === '\\' && /[!-/:-@[-`{-~]/.test(characters[at + 1] ?? '')) {
      characters[at] = /\S/.test(characters[at - 1] ?? ' ') ? '\u2060' : ' ';
      at += 1;
    } else if (characters[at] === '&') {
      const entity = entityAt(text, at);
      if (entity === undefined) continue;
      for (let more = 0; at + more < entity.end; more += 1)
        characters[at + more] = entity.text.charAt(more) || filler;
      at = entity.end - 1;
    }
  }
  return characters.join('');
}

/** Citations, notes, pictures and link targets, in order of start. */
function hiddenSpans({ groups, notes, references, links }: InlineText): Span[] {
  const targets = links.flatMap(({ destination, image, text, start, end }) => {
    if (destination === undefined) return [];
    return [
      { start, end: image ? end : text.start },
      { start: text.end, end },
    ];
  });
  return [...groups, ...notes, ...references, ...targets].toSorted((a, b) => a.start - b.start);
}

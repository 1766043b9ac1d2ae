import { entityAt } from '../../text/entities.ts';
import type { Span } from '../../text/span.ts';
import type { Unit } from './unit.ts';

/** Follows the character of an entity in a {@link maskedText}, up to its end: takes no room and parts no words. */
export const filler = '\u2063';

/**
 * The text of a unit, just as long, with blanks for what is not the writer's words: citations, notes, links' targets,
 * pictures, comments, tags, and the back-slashes of escapes; code becomes word joiners, which are neither words nor space,
 * and an entity its character (`&ldquo;` is `“` and {@link filler}).
 */
export function maskedText(unit: Unit): string {
  const { text } = unit;
  const characters = text.split('');
  const blank = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) characters[at] = ' ';
  };
  for (const [start, skip] of unit.structure.skips) {
    blank(start, skip.end);
    if (skip.kind === 'code' || skip.kind === 'math') {
      for (let at = skip.inner.start; at < skip.inner.end; at += 1) characters[at] = '\u2060';
    }
  }
  let blankTo = 0;
  for (const { start, end } of hiddenSpans(unit)) {
    // What stands within another is blank already.
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

/** Citations, notes, pictures and the targets of links, in order of their start. */
function hiddenSpans({ groups, notes, references, links }: Unit): Span[] {
  const targets = links.flatMap(({ destination, image, text, start, end }) => {
    if (destination === undefined) return [];
    return [
      { start, end: image ? end : text.start },
      { start: text.end, end },
    ];
  });
  return [...groups, ...notes, ...references, ...targets].toSorted((a, b) => a.start - b.start);
}

import { entityAt } from '../text/entities.ts';
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
  for (const group of unit.groups) blank(group.start, group.end);
  for (const note of [...unit.notes, ...unit.references]) blank(note.start, note.end);
  for (const link of unit.links) {
    if (link.destination === undefined) continue;
    blank(link.start, link.image ? link.end : link.text.start);
    blank(link.text.end, link.end);
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

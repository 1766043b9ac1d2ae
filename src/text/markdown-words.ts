import { entityAt } from './entities.ts';
import { isEscaped } from './escaped.ts';
import { raised } from './raised.ts';
import type { Span } from './span.ts';

/**
 * A Markdown text of the same length in which only its words are visible: marks of emphasis, headings, block quotes and lists,
 * backslashes of escapes and of line breaks, targets of links, pictures, references of notes, comments and tags are blanked, and an
 * entity is its character, the figures of a superscript are superscripts. Both sides of a comparison are treated alike, so that `**Iran** was \[not\] there` and
 * `Iran was [not] there` are the same words.
 *
 * Marks become word joiners, which the normalisation drops, so that `**T**he` stays one word; whole elements become spaces.
 */
export function blankMarkdown(text: string): string {
  if (!marks.test(text)) return text;
  const characters = text.split('');
  const blank = (start: number, end: number, by: string): void => {
    for (let at = start; at < end; at += 1) if (characters[at] !== '\n') characters[at] = by;
  };
  for (const { start, end } of elementsIn(text)) blank(start, end, ' ');
  for (const { start, label, end } of linksIn(text)) {
    if (characters[start] === ' ') continue;
    blank(start, label.start, joiner);
    blank(label.end, end, joiner);
  }
  for (const { 0: found, index } of text.matchAll(lineMarks)) blank(index, index + found.length, ' ');
  for (const { index } of text.matchAll(/&/g)) {
    const entity = isEscaped(text, index) ? undefined : entityAt(text, index);
    if (entity === undefined) continue;
    blank(index, entity.end, joiner);
    for (let at = 0; at < entity.text.length; at += 1) characters[index + at] = entity.text.charAt(at);
  }
  // Escaped characters are no marks, and take no part in what follows.
  const blanked = characters.join('');
  for (const { index } of blanked.matchAll(escapes)) characters[index] = joiner;
  const bare = blanked.replace(escapes, '\uE000\uE000');
  for (const { 0: found, index } of bare.matchAll(/\\(?=\r?\n)|`+/g))
    blank(index, index + found.length, joiner);
  for (const { start, end } of emphasis(bare)) blank(start, end, joiner);
  for (const { text: written, start } of shiftedIn(bare))
    for (let at = 0; at < written.length; at += 1) characters[start + at] = written.charAt(at);
  return characters.join('');
}

/** A Markdown text of the same length in which the figures of Pandoc's superscripts are superscripts: `10^6^` is `10⁶` with joiners. */
export function raiseFigures(text: string): string {
  if (!text.includes('^') && !text.includes('~')) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { text: written, start } of shiftedIn(text)) {
    parts.push(text.slice(done, start), written);
    done = start + written.length;
  }
  return parts.join('') + text.slice(done);
}

/**
 * The words of a Markdown text as they can be quoted in another Markdown text: as {@link blankMarkdown}, but with the escapes, which
 * show that the next character is no mark. The length stays the same.
 */
export function quotableMarkdown(text: string): string {
  const blanked = blankMarkdown(text);
  if (blanked === text) return text;
  const characters = blanked.split('');
  for (const { index } of text.matchAll(escapes)) if (characters[index] === joiner) characters[index] = '\\';
  return characters.join('');
}

/** U+2060: has no width, separates no words, and is dropped by the normalisation. */
const joiner = '\u2060';
const escapes = /\\[!-/:-@[-`{-~]/g;
const marks = /[*_~^`\\[\]<>#&]|^[^\S\r\n\u2028\u2029]*[-+]\s/m;
/** Pandoc's superscripts and subscripts without other marks in them: `10^6^`, `CO~2~`. */
const shifted = /(?<!~)([~^])([^\s~^*_`[\]\uE000]{1,40})\1(?!~)/g;
/** Elements that are no words. Of a comment only the opening is matched; its end is searched for. */
const elements =
  /<!--|!\[[^\][]{0,500}\]\([^()\s]{0,2000}\)|<\/?[a-zA-Z][^<>\n]{0,300}>|\[\^[^\][\s]{1,80}\](?!:)/g;
/** The opening of a link up to the round bracket of its target. */
const links = /(?<![!\\])\[([^\][]{1,2000})\]\(/g;
/** The end of a link after its target: a title, and the closing bracket. */
const targetEnd = /(?:\s+"[^"\n]{0,500}")?\)/y;
/** Maximum length of a link's target, in UTF-16 units. */
const longestTarget = 2000;
const lineMarks =
  /^[ \t]*(?:>[ \t]?)+(?:[-+*][ \t](?=[ \t]*\S))?|^ {0,3}#{1,6}(?=[ \t])|^ {0,3}[-+*][ \t](?=[ \t]*\S)/gm;

/** Superscripts and subscripts with what they say in as many characters, the marks as joiners. */
function shiftedIn(text: string): { readonly text: string; readonly start: number }[] {
  return Array.from(text.matchAll(shifted), ({ 1: mark, 2: inner = '', index }) => ({
    text: joiner + (mark === '^' ? raised(inner) : inner) + joiner,
    start: index,
  }));
}

/** Pictures, tags, comments and references of notes. */
function elementsIn(text: string): Span[] {
  const found: Span[] = [];
  const lastClose = text.lastIndexOf('-->');
  elements.lastIndex = 0;
  for (let match = elements.exec(text); match !== null; match = elements.exec(text)) {
    const [written] = match;
    const start = match.index;
    let end = start + written.length;
    if (written === '<!--') {
      // An unclosed comment is no comment.
      if (lastClose < end) continue;
      end = text.indexOf('-->', end) + '-->'.length;
      elements.lastIndex = end;
    }
    found.push({ start, end });
  }
  return found;
}

/** Links, each with the span of its words: for `see [a](b.md)` the link from 4 to 13 with the words from 5 to 6. */
function linksIn(text: string): (Span & { readonly label: Span })[] {
  const found: (Span & { readonly label: Span })[] = [];
  const ends = new Map<number, number>();
  links.lastIndex = 0;
  for (let match = links.exec(text); match !== null; match = links.exec(text)) {
    const [whole, label = ''] = match;
    const start = match.index;
    const from = start + whole.length;
    targetEnd.lastIndex = afterTarget(text, from, ends);
    if (targetEnd.lastIndex - from > longestTarget || !targetEnd.test(text)) continue;
    const end = targetEnd.lastIndex;
    found.push({ start, label: { start: start + 1, end: start + 1 + label.length }, end });
    links.lastIndex = end;
  }
  return found;
}

/**
 * The end of a link's target, without its title: escapes belong to it, and round brackets in pairs, one deep. `ends` remembers the end
 * for each offset that was passed, so that links within the target of another link are not read to their end again.
 */
function afterTarget(text: string, from: number, ends: Map<number, number>): number {
  const passed: number[] = [];
  let at = from;
  let end = ends.get(at);
  while (end === undefined) {
    passed.push(at);
    targetPart.lastIndex = at;
    if (targetPart.test(text)) {
      at = targetPart.lastIndex;
      end = ends.get(at);
    } else end = at;
  }
  for (const place of passed) ends.set(place, end);
  return end;
}

/** One character of a target, an escape, or a pair of round brackets. */
const targetPart = /[^()\s\\]|\\.|\([^()\s]*\)/y;

/** The runs of `*`, `_` and `~~` that open or close emphasis. */
function emphasis(text: string): Span[] {
  const found: Span[] = [];
  const open = new Map<string, Span>();
  for (const { 0: mark, index: start } of text.matchAll(/\*{1,3}|_{1,3}|~~/g)) {
    const end = start + mark.length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const inWord = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (inWord) continue;
    const opened = open.get(mark);
    if (opened !== undefined && /\S/.test(before)) {
      found.push(opened, { start, end });
      open.delete(mark);
    } else if (/\S/.test(after)) open.set(mark, { start, end });
  }
  return found;
}

import { entityAt } from './entities.ts';
import type { Span } from './span.ts';

/**
 * A Markdown text, just as long, in which what is not its words is invisible: marks of emphasis, headings, block quotes and
 * lists, back-slashes of escapes and of line breaks, targets of links, pictures, notes' references, comments and tags; an
 * entity is its character. Both sides
 * of a comparison go through it, so that `**Iran** was \[not\] there` and `Iran was [not] there` are the same words.
 *
 * Marks become word joiners, which the normalisation drops, so that `**T**he` stays one word; whole elements become blanks.
 */
export function blankMarkdown(text: string): string {
  if (!marks.test(text)) return text;
  const characters = text.split('');
  const put = (start: number, end: number, by: string): void => {
    for (let at = start; at < end; at += 1) if (characters[at] !== '\n') characters[at] = by;
  };
  for (const { start, end } of elementsIn(text)) put(start, end, ' ');
  for (const { start, label, end } of linksIn(text)) {
    if (characters[start] === ' ') continue;
    put(start, label.start, joiner);
    put(label.end, end, joiner);
  }
  for (const { 0: found, index } of text.matchAll(lineMarks)) put(index, index + found.length, ' ');
  for (const { index } of text.matchAll(/&/g)) {
    const entity = characters[index - 1] === '\\' ? undefined : entityAt(text, index);
    if (entity === undefined) continue;
    put(index, entity.end, joiner);
    for (let at = 0; at < entity.text.length; at += 1) characters[index + at] = entity.text.charAt(at);
  }
  // Escaped characters are words' neighbours, not marks: they take no part in what follows.
  const blanked = characters.join('');
  for (const { index } of blanked.matchAll(escapes)) characters[index] = joiner;
  const bare = blanked.replace(escapes, '\uE000\uE000');
  for (const { 0: found, index } of bare.matchAll(/\\(?=\r?\n)|`+/g))
    put(index, index + found.length, joiner);
  for (const { start, end } of emphasis(bare)) put(start, end, joiner);
  return characters.join('');
}

/**
 * The words of a Markdown text as a Markdown text of the writer's own may have them: as {@link blankMarkdown}, but escapes stay,
 * which say that what follows is no mark. Just as long as `text`.
 */
export function plainMarkdown(text: string): string {
  const blanked = blankMarkdown(text);
  if (blanked === text) return text;
  const characters = blanked.split('');
  for (const { index } of text.matchAll(escapes)) if (characters[index] === joiner) characters[index] = '\\';
  return characters.join('');
}

/** Whether the marks of emphasis and the like of the source at `path` are Markdown's. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** U+2060: takes no room, parts no words, and is dropped by the normalisation. */
const joiner = '\u2060';
const escapes = /\\[!-/:-@[-`{-~]/g;
const marks = /[*_~`\\[\]<>#&]|^[^\S\r\n\u2028\u2029]*[-+]\s/m;
/** The first two signs of a comment alone: where it ends is looked up. */
const elements =
  /<!--|!\[[^\][]{0,500}\]\([^()\s]{0,2000}\)|<\/?[a-zA-Z][^<>\n]{0,300}>|\[\^[^\][\s]{1,80}\](?!:)/g;
/** What opens a link, up to the round bracket of its target. */
const links = /(?<![!\\])\[([^\][]{1,2000})\]\(/g;
/** What stands behind a link's target: a title, and the bracket that closes it. */
const targetEnd = /(?:\s+"[^"\n]{0,500}")?\)/y;
/** Maximum length of a link's target, in UTF-16 units. */
const longestTarget = 2000;
const lineMarks =
  /^[ \t]*(?:>[ \t]?)+(?:[-+*][ \t](?=[ \t]*\S))?|^ {0,3}#{1,6}(?=[ \t])|^ {0,3}[-+*][ \t](?=[ \t]*\S)/gm;

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
      // A comment that is not closed is none, and is looked for no further.
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
 * The end of a link's target, without its title: escapes belong to it, and round brackets in pairs, one deep. `ends` keeps the end for
 * each place that was passed: of links within the target of another none is read to its end again.
 */
function afterTarget(text: string, from: number, ends: Map<number, number>): number {
  const passed: number[] = [];
  let at = from;
  let end = ends.get(at);
  while (end === undefined) {
    passed.push(at);
    piece.lastIndex = at;
    if (piece.test(text)) {
      at = piece.lastIndex;
      end = ends.get(at);
    } else end = at;
  }
  for (const place of passed) ends.set(place, end);
  return end;
}

/** One sign of a target, an escape, or a pair of round brackets. */
const piece = /[^()\s\\]|\\.|\([^()\s]*\)/y;

/** The runs of `*`, `_` and `~~` that open and close something. */
function emphasis(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open = new Map<string, { start: number; end: number }>();
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

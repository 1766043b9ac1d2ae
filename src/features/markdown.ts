import { runStart } from '../text/run-start.ts';

/**
 * Text of a source as Markdown that shows exactly that text. All ASCII punctuation is escaped, so nothing in it becomes a link, an image,
 * HTML, an icon or a heading; white space becomes single spaces.
 *
 * `*x* <b> $(gear)` becomes `\*x\* &lt;b&gt; \$\(gear\)`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .replaceAll(/[!-/:-@[-`{-~]/gu, (mark) => entities[mark] ?? `\\${mark}`);
}

/**
 * The same with as few escapes as possible, for Markdown that a screen reader reads out literally: only characters that would act as
 * markup where they are. `inLine` says that other text comes before it on the line.
 *
 * `1. AT&T (10-15 % [of] it) *here*` becomes `1\. AT&T (10-15 % [of] it) \*here\*`.
 */
export function escapeSparingly(text: string, inLine = false): string {
  const escaped = text
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .replaceAll(acting, (sign) => entities[sign] ?? `\\${sign}`);
  return inLine ? escaped : escaped.replace(actingFirst, '$1$3\\$2$4');
}

/**
 * Escapes, code, emphasis, strike-through, tags, link targets, icons, entities, addresses. At the end of the text a character counts,
 * because the text that follows may make it act.
 */
const acting =
  /[\\`*~<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=[([:]|$)|\$(?=\(|$)|&(?=#|\w+;|$)|:(?=\/\/|$)|(?<=www)\.|(?<=^|\S)@/giu;

/** Turns a line that begins with it into a heading, a list, a quotation, a rule or a table. */
const actingFirst = /^( ?)([#+=>|-]|:(?=-))|^( ?\d{1,9})([.)])(?=\s|$)/u;

/**
 * Words that the reader looks for, marked like a match in the editor. `markdown` is escaped already. The words are also underlined, because
 * high contrast themes have no background for matches and a span may set nothing but colours.
 */
export function marked(markdown: string): string {
  return `<u><span style="background-color:var(--vscode-editor-findMatchHighlightBackground);">${markdown}</span></u>`;
}

/** Secondary text, in grey. `markdown` is escaped already. */
export function greyed(markdown: string): string {
  return `<span style="color:var(--vscode-descriptionForeground);">${markdown}</span>`;
}

/** A key as it stands out in a hover. */
export function bold(key: string): string {
  return `**${escapeMarkdown(key)}**`;
}

/** How much of a passage is shown as context in a hover, in characters. */
export const contextLength = 220;

/** A text cut to about `length` characters between words, with an ellipsis if the end is left out. */
export function cutEnd(text: string, length: number): string {
  const tidy = text.replaceAll(/\s+/gu, ' ').trim();
  if (tidy.length <= length) return tidy;
  const cut = tidy.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const whole = space > length / 2 ? cut.slice(0, space) : cut;
  return `${whole.slice(0, runStart(whole, /[\s,;:.–—-]/u))}…`;
}

/** The same with the beginning left out. */
export function cutStart(text: string, length: number): string {
  const tidy = text.replaceAll(/\s+/gu, ' ').trim();
  if (tidy.length <= length) return tidy;
  const cut = tidy.slice(-length);
  const space = cut.indexOf(' ');
  return `…${space >= 0 && space < length / 2 ? cut.slice(space + 1) : cut}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

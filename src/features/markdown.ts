import { runStart } from '../text/run-start.ts';

/**
 * Text of a source as Markdown that shows exactly that text: every punctuation mark of ASCII is escaped, so nothing in
 * it is a link, an image, HTML, an icon or a heading; white space becomes single spaces.
 *
 * `*x* <b> $(gear)` becomes `\*x\* &lt;b&gt; \$\(gear\)`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\s\u0085]+/gu, ' ')
    .replaceAll(/[!-/:-@[-`{-~]/gu, (mark) => entities[mark] ?? `\\${mark}`);
}

/** Words that the reader looks for, marked as the editor marks matches. `markdown` is escaped already. */
export function marked(markdown: string): string {
  return `<span style="background-color:var(--vscode-editor-findMatchHighlightBackground);">${markdown}</span>`;
}

/** Words beside the point, greyed. `markdown` is escaped already. */
export function greyed(markdown: string): string {
  return `<span style="color:var(--vscode-descriptionForeground);">${markdown}</span>`;
}

/** A text cut to about `length` characters at a word, with an ellipsis where something is left out at the end. */
export function cutEnd(text: string, length: number): string {
  const tidy = text.replaceAll(/\s+/gu, ' ').trim();
  if (tidy.length <= length) return tidy;
  const cut = tidy.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const whole = space > length / 2 ? cut.slice(0, space) : cut;
  return `${whole.slice(0, runStart(whole, /[\s,;:.–—-]/u))}…`;
}

/** The same, with the beginning left out. */
export function cutStart(text: string, length: number): string {
  const tidy = text.replaceAll(/\s+/gu, ' ').trim();
  if (tidy.length <= length) return tidy;
  const cut = tidy.slice(-length);
  const space = cut.indexOf(' ');
  return `…${space >= 0 && space < length / 2 ? cut.slice(space + 1) : cut}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

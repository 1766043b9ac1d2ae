/**
 * A text for display with every character escaped that a terminal would obey, or that makes the text look different from what it
 * is: control characters, line separators, and marks that change the direction of writing. Tabs and line ends stay.
 *
 *     "a\u001B[31mb" becomes a\u001b[31mb, with a backslash and five characters in place of the escape character
 *
 * JSON stays equivalent, because these characters can only stand in its strings.
 */
export function visible(text: string): string {
  return text.replaceAll(controls, escaped);
}

/** Like {@link visible}, but line ends are escaped too, so that no part of the text looks like a line of its own. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll(/[\r\n]/g, escaped);
}

/**
 * Control characters of ECMA-48 (C0, DEL, C1) except tab and line end; a lone carriage return overwrites its line. Also line and
 * paragraph separators, and the embeddings, overrides and isolates of UAX #9.
 */
// oxlint-disable-next-line no-control-regex -- the pattern is meant to find them
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\r(?!\n)/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A text for people with every sign written out that a terminal would obey, or that shows other words than stand there: control
 * characters, line separators, and marks that turn the direction of writing. Tabs and line ends stay.
 *
 *     "a\u001B[31mb" becomes a\u001b[31mb, a reverse solidus and five signs in the place of the escape
 *
 * In JSON such a sign can only stand in a string, where the two are the same: the value does not change.
 */
export function visible(text: string): string {
  return text.replaceAll(obeyed, writtenOut);
}

/** As {@link visible}, with line ends written out as well: for what must not look like a line of its own. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll(/[\r\n]/g, writtenOut);
}

/**
 * Control characters of ECMA-48 (C0, DEL, C1) but tab and line end; a carriage return alone overwrites its line. Then line and
 * paragraph separator, and the embeddings, overrides and isolates of UAX #9.
 */
// oxlint-disable-next-line no-control-regex -- they are what it looks for
const obeyed = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|\r(?!\n)/g;

function writtenOut(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

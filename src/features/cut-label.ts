import { tokenStart } from '../text/token-start.ts';

/** Maximum characters given up to cut at the end of a word. */
const mostLost = 7;

/**
 * A text cut to `length` characters, with the ellipsis, for a row of a list: at the end of a word if that keeps at least `least`
 * characters, else within one. {@link import('./markdown.ts').cutEnd} cuts running text.
 */
export function cutLabel(text: string, length: number, least: number = length - mostLost): string {
  if (text.length <= length) return text;
  const space = tokenStart(text, length) - 1;
  const cut = text.slice(0, space >= least ? space : length - 1).trimEnd();
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The beginning and the end of a text: `fighters on the ground… France bombings`. */
export function cutMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = cutLabel(text, Math.ceil(length * headShare));
  return `${head} ${endOf(text, length - head.length - 1)}`;
}

/** The beginning gets more room, because it continues the typed text. */
const headShare = 0.6;

/** The beginning of a text, and the text from `at` on. */
export function cutAround(text: string, at: number, length: number): string {
  if (text.length <= length) return text;
  const head = cutLabel(text, Math.ceil(length * shortHeadShare));
  const room = length - head.length - 1;
  const from = tokenStart(text, at);
  if (from < head.length || text.length - from <= room) return cutMiddle(text, length);
  return `${head} ${cutLabel(text.slice(from), room)}`;
}

const shortHeadShare = 0.4;

/** As many of the last words of a text as fit. */
function endOf(text: string, length: number): string {
  const start = text.length - length;
  const space = text.indexOf(' ', start - 1);
  return text.slice(space === -1 || space - start > mostLost ? start : space + 1);
}

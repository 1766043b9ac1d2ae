import { tokenStart } from '../text/token-start.ts';

/** How many characters a cut at a word may cost. */
const mostLost = 7;

/**
 * A text cut to `length` characters for a row of a list, the ellipsis included: at a word where at least `least` of its
 * characters stay, else within one. {@link import('./markdown.ts').cutEnd} cuts running text.
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

/** The beginning weighs more: it goes on from what is typed. */
const headShare = 0.6;

/** A text's beginning, and what stands round `at`. */
export function cutAround(text: string, at: number, length: number): string {
  if (text.length <= length) return text;
  const head = cutLabel(text, Math.ceil(length * shortHeadShare));
  const room = length - head.length - 1;
  const from = tokenStart(text, at);
  if (from < head.length || text.length - from <= room) return cutMiddle(text, length);
  return `${head} ${cutLabel(text.slice(from), room)}`;
}

const shortHeadShare = 0.4;

/** The last words of a text, as many as fit. */
function endOf(text: string, length: number): string {
  const start = text.length - length;
  const space = text.indexOf(' ', start - 1);
  return text.slice(space === -1 || space - start > mostLost ? start : space + 1);
}

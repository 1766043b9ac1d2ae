import { type Word, words } from '../text/words.ts';

/** Minimum words of a long name; `Kazansky Cathedral` and `President Barack Obama` are not long. */
const longName = 4;

/** Words inside a name or a list of names, if a capital follows: `Ministry of Foreign Affairs of the Republic`. */
const joiners = new Set(
  'of the and for de del della la le les el al bin ibn von van der den du di da do dos e y et und'.split(' '),
);

/**
 * The number of words of a text that count as somebody's wording; a long name or a list of names counts as one. It is four for `Saudi Arabia,
 * Qatar and the United Arab Emirates sent no one`: the list, `sent`, `no`, `one`.
 */
export function wordingLength(text: string): number {
  const list = words(text);
  let count = 0;
  for (let at = 0; at < list.length;) {
    const length = Math.max(1, nameLength(text, list, at));
    count += length >= longName ? 1 : length;
    at += length;
  }
  return count;
}

/** The number of words of the name that begins at a word; 0 if none does. */
function nameLength(text: string, list: readonly Word[], first: number): number {
  let length = 0;
  for (let at = first; at < list.length; at += 1) {
    const word = list[at]?.text ?? '';
    if (/^\p{Lu}/u.test(word)) length = at - first + 1;
    else if (length === 0 || !joiners.has(word) || at - first - length >= 2) break;
    if (/[.!?;:]\s/.test(text.slice(list[at]?.end, list[at + 1]?.start))) break;
  }
  return length;
}

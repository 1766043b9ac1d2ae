const mark = /^\p{P}$/u;

/** Whether most of a text is words: no formula, no figures of a table, no label of an axis. */
export function isMainlyWords(text: string): boolean {
  let signs = 0;
  let inWords = 0;
  let longest = 0;
  for (const token of text.split(' ')) {
    const word = withoutMarks(token);
    const letters = word.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
    signs += token.length;
    if (letters < 2 || letters < 0.75 * word.length) continue;
    inWords += token.length;
    longest = Math.max(longest, letters);
  }
  return longest > 2 && inWords > 0.5 * signs;
}

/** A word without the punctuation round it. */
function withoutMarks(token: string): string {
  let [from, to] = [0, token.length];
  while (from < to && mark.test(token.charAt(from))) from += 1;
  while (from < to && mark.test(token.charAt(to - 1))) to -= 1;
  return token.slice(from, to);
}

/** The words of a list, parted by white space. Throws where a word is listed twice. */
export function wordSet(list: string): ReadonlySet<string> {
  const words = wordsOf(list);
  const set = new Set(words);
  if (set.size < words.length) {
    const twice = words.filter((word, index) => words.indexOf(word) < index);
    throw new Error(`Listed twice: ${twice.join(', ')}`);
  }
  return set;
}

/**
 * A table that gives every word of a line the value of that line. `[[1000, 'km kms'], [1, 'm']]` maps `km` and `kms` to 1000 and
 * `m` to 1. Throws where a word has two values.
 */
export function wordMap<Value>(lines: Iterable<readonly [Value, string]>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, list] of lines) {
    for (const word of wordsOf(list)) {
      if (map.has(word)) throw new Error(`Listed twice: ${word}`);
      map.set(word, value);
    }
  }
  return map;
}

/** The words of a list by their place in it, counted from `first`: `monday tuesday` from 1 are 1 and 2. */
export function numbered(list: string, first = 0): ReadonlyMap<string, number> {
  return wordMap(wordsOf(list).map((word, index) => [index + first, word] as const));
}

/** Forms of one word or name to a line, as lists. */
export function formLists(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => wordsOf(line));
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** The phrases of a list, separated by commas. Throws where a phrase is listed twice. */
export function phraseSet(list: string): ReadonlySet<string> {
  const phrases = list.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/gu, ' '));
  for (const [index, phrase] of phrases.entries()) {
    if (phrase === '' || phrases.indexOf(phrase) < index)
      throw new Error(`Empty or listed twice: “${phrase}”`);
  }
  return new Set(phrases);
}

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

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/**
 * Citation keys cut to at most `length` characters where that keeps them apart: a key that is too long loses its middle,
 * and keys that would then look alike keep the stretch in which they differ. Of keys that differ in more than one such
 * stretch the whole stays.
 *
 * For a length of 14 `illusions-of-victory` is `illus…-victory`.
 */
export function shortKeys(keys: Iterable<string>, length: number): ReadonlyMap<string, string> {
  const all = [...new Set(keys)];
  const short = new Map(all.map((key) => [key, withoutMiddle(key, length)]));
  for (const alike of sharing(short)) {
    const at = commonStart(alike);
    for (const key of alike) short.set(key, around(key, at, length));
  }
  for (const alike of sharing(short)) for (const key of alike) short.set(key, key);
  return short;
}

/** `illus…-victory`: how it ends tells more of a long key than how it begins. */
function withoutMiddle(key: string, length: number): string {
  if (key.length <= length) return key;
  const head = Math.floor((length - 1) * headShare);
  return `${key.slice(0, head)}…${key.slice(head + 1 - length)}`;
}

const headShare = 0.4;

/** The key's first characters and those from `at` on. */
function around(key: string, at: number, length: number): string {
  if (key.length <= length) return key;
  const head = at <= shortestHead ? key.slice(0, at) : `${key.slice(0, shortestHead - 1)}…`;
  const rest = key.slice(at);
  const room = length - head.length;
  return head + (rest.length <= room ? rest : `${rest.slice(0, room - 1)}…`);
}

/** Fewer characters than this before the stretch that differs say nothing of the key. */
const shortestHead = 4;

/** The keys that share what they are cut to, in groups of two or more. */
function sharing(short: ReadonlyMap<string, string>): string[][] {
  const groups = Map.groupBy(short.keys(), (key) => short.get(key));
  return [...groups.values()].filter((keys) => keys.length > 1);
}

/** How many characters all of the texts begin with. */
function commonStart(texts: readonly string[]): number {
  const [first = '', ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length += 1;
  return length;
}

/** Phrases by their first word; made by {@link phrases}. */
export type Phrases = ReadonlyMap<string, readonly RegExp[]>;

/**
 * Reads a table of phrases, one a line, in lower case. A line begins with a plain word, or with plain words to choose from in
 * brackets, `(within|out of)`; what follows is a regular expression: `(is|are) (?:very |quite )?likely`. A reader goes through
 * its text once, word by word, and tries only the phrases that begin with the word it stands at. Throws where a line begins
 * otherwise, because such a phrase would never be found.
 */
export function phrases(lines: string): Phrases {
  const byWord = new Map<string, RegExp[]>();
  for (const line of linesOf(lines)) {
    const [, choice, single, rest = ''] = /^(?:\(([^()?]*)\)|([^ (),!]+))([^]*)/u.exec(line) ?? [];
    const first = choice ?? single;
    if (first === undefined) throw new Error(`A phrase must begin with a plain word: ${line}`);
    // Without the flag `u`, which makes V8's matching several times slower; the phrases are plain English.
    // oxlint-disable-next-line require-unicode-regexp
    const phrase = new RegExp(`(?:${first})${rest}(?!\\w)`, 'y');
    for (const word of new Set(first.split('|').map((words) => words.split(' ', 1)[0] ?? ''))) {
      if (!/^[\p{L}'’-]+$/u.test(word)) throw new Error(`“${word}” is no plain word in: ${line}`);
      byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
    }
  }
  return byWord;
}

/** Whether a phrase of the table begins at offset `start` of `text`, where `word` stands. */
export function phraseAt(table: Phrases, text: string, word: string, start: number): boolean {
  for (const phrase of table.get(word) ?? []) {
    phrase.lastIndex = start;
    if (phrase.test(text)) return true;
  }
  return false;
}

/**
 * The lines of a table as one group of a regular expression, in their order: `war` and `world war (?:i|ii)` give
 * `(?:war|world war (?:i|ii))`. A line is one phrase: alternatives within it stand in brackets. Throws where a line holds a bare
 * `|`, and where a phrase is listed twice.
 */
export function alternatives(lines: string): string {
  const list = linesOf(lines);
  if (list.length === 0) throw new Error('A table of phrases is empty');
  for (const [index, line] of list.entries()) {
    if (hasBareBar(line)) throw new Error(`A line is one phrase: ${line}`);
    if (list.indexOf(line) < index) throw new Error(`This phrase is listed twice: ${line}`);
  }
  return `(?:${list.join('|')})`;
}

/** Plain phrases, one a line, each with the value of its table. Throws where a phrase has two values. */
export function phraseMap<Value>(tables: Iterable<readonly [Value, string]>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, lines] of tables) {
    for (const line of linesOf(lines)) {
      if (map.has(line)) throw new Error(`This phrase is listed twice: ${line}`);
      map.set(line, value);
    }
  }
  return map;
}

function linesOf(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a `|` stands outside brackets, classes and escapes. */
function hasBareBar(line: string): boolean {
  let depth = 0;
  let inClass = false;
  for (const [sign] of line.matchAll(/\\.|[[\]()|]/gu)) {
    if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}

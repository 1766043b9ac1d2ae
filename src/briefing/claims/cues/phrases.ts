import type { Clause } from '../reading.ts';

/** Phrases by their first word; made by {@link phrases}. */
export type Phrases = ReadonlyMap<string, readonly RegExp[]>;

/**
 * Reads a list of phrases, one a line, in lower case. A line begins with a plain word, or with plain words to choose from
 * in brackets, `(within|out of)`; what follows is a regular expression: `(is|are) (?:very |quite )?likely`. So a clause is
 * looked through once, word by word, and only the phrases that begin with a word it has are tried. Throws where a line
 * begins otherwise: it would never be found.
 */
export function phrases(lines: string): Phrases {
  const byWord = new Map<string, RegExp[]>();
  for (const line of lines.split('\n')) {
    const [, choice, single, rest = ''] = /^(?:\(([^()?]*)\)|([^ (),!]+))([^]*)/u.exec(line.trim()) ?? [];
    const first = choice ?? single;
    if (first === undefined) {
      if (line.trim() === '') continue;
      throw new Error(`No phrase can be found by how this one begins: ${line}`);
    }
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

/** Whether one of the phrases stands anywhere in the clause. */
export function has(clause: Clause, list: Phrases): boolean {
  for (let index = 0; index < clause.lowerWords.length; index++) {
    if (hasAt(clause, list, index)) return true;
  }
  return false;
}

/** Whether the clause begins with one of the phrases; a conjunction before it does not count. */
export function startsWith(clause: Clause, list: Phrases): boolean {
  return hasAt(
    clause,
    list,
    /^(?:and|but|so|yet|or|because|since|although|though|while)$/u.test(clause.lowerWords[0] ?? '') ? 1 : 0,
  );
}

/** Whether one of the phrases begins at the word with this index. */
function hasAt(clause: Clause, list: Phrases, index: number): boolean {
  const start = clause.starts[index] ?? 0;
  for (const phrase of list.get(clause.lowerWords[index] ?? '') ?? []) {
    phrase.lastIndex = start;
    if (phrase.test(clause.lower)) return true;
  }
  return false;
}

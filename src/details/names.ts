import { bodyNouns } from '../language/en/name-words.ts';
import { titles, weakTitles } from '../language/en/titles.ts';
import type { Name } from './detail.ts';
import { opensWithName } from './first-name-word.ts';
import { nameRunAt } from './name-runs.ts';
import { isCapital, nameWord } from './name-word.ts';
import type { Read } from './quantities.ts';
import { isHyphen, type Token } from './tokens.ts';

/**
 * The names of the run of capitalised words that begins at token `at`, with small words between them (`Foundation for Defense of
 * Democracies`). Titles divide a run and belong to no name: `French President François Hollande` is `French` and `François Hollande`.
 * The first word of a sentence alone is a name only where its neighbours show it.
 */
export function readNames(tokens: readonly Token[], at: number): Read<readonly Name[]> | undefined {
  const run = nameRunAt(tokens, at);
  if (run === undefined) return undefined;
  const next = (run.at(-1) ?? at) + 1;
  const segments: number[][] = [[]];
  for (const index of run) {
    if (isTitle(tokens, index)) segments.push([]);
    else if (isCapital(tokens[index])) segments.at(-1)?.push(index);
  }
  const names = segments.flatMap((words) => {
    const first = words[0] ?? at;
    const kept =
      tokens[first]?.initial === true && !opensWithName(tokens, first, words) ? words.slice(1) : words;
    const list = kept
      .filter((index) => !isArticle(tokens, index))
      .map((index) => nameWord(tokens[index], isHyphen(tokens[index - 1])))
      .filter(({ folded }) => folded !== '');
    const [from, to] = [list[0], list.at(-1)];
    return from === undefined || to === undefined
      ? []
      : [{ kind: 'name' as const, words: list, start: from.start, end: to.end }];
  });
  return { detail: names, next };
}

/** Whether a token is an Arabic article before a hyphen: `Al` of `Al-Qaeda`. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:al|el|ul|as|ash|ad|an|ar|at|az)$/.test(tokens[at]?.lower ?? '') && isHyphen(tokens[at + 1]);
}

/** Whether a token is a title: also `State` of `Secretary of State`, `Jr.`, and `Foreign` of `Foreign Minister` but not of `Foreign Legion`. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isOfBody(tokens, at)) return false;
  const isOfState = token.lower === 'state' && tokens[at - 2]?.lower === 'secretary';
  const word = token.lower.replace(/'s?$/, '');
  return isOfState || titles.has(word) || (weakTitles.has(word) && isTitle(tokens, at + 1));
}

/** Whether a token is part of the name of a body: `Justice` of `Department of Justice` and `Justice Department`. */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.lower === 'of' && isBodyNoun(tokens[at - 2])) || isBodyNoun(tokens[at + 1]);
}

function isBodyNoun(token: Token | undefined): boolean {
  return isCapital(token) && bodyNouns.has(token?.lower ?? '');
}

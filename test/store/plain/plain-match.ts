import type { Match } from '../../../src/store/query/passage-table.ts';

/** How often a text, given as its folded words, has what a match asks for; 0 where it does not match. */
export function occurrences(match: Match, text: readonly string[]): number {
  if ('words' in match) return places(text, match.words, match.lastMayGoOn === true).length;
  if ('near' in match) return isNear(text, match) ? 1 : 0;
  if ('but' in match) return occurrences(match.not, text) > 0 ? 0 : occurrences(match.but, text);
  const counts = ('all' in match ? match.all : match.any).map((each) => occurrences(each, text));
  if ('all' in match && counts.includes(0)) return 0;
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The runs of words that a match asks for, each once. */
export function runsIn(match: Match): readonly Match[] {
  if ('words' in match || 'near' in match) return [match];
  if ('but' in match) return [...runsIn(match.but), ...runsIn(match.not)];
  return ('all' in match ? match.all : match.any).flatMap(runsIn);
}

/** Where words stand one after the other, as positions of the first. */
function places(text: readonly string[], run: readonly string[], lastMayGoOn: boolean): number[] {
  if (run.length === 0) return [];
  const isAt = (start: number): boolean =>
    run.every((word, index) => {
      const here = text[start + index];
      return here === word || (lastMayGoOn && index === run.length - 1 && here?.startsWith(word) === true);
    });
  return [...text.keys()].filter(isAt);
}

function isNear(
  text: readonly string[],
  { near, within, lastMayGoOn = false }: Extract<Match, { near: readonly string[] }>,
): boolean {
  const found = near.map((word, index) => places(text, [word], lastMayGoOn && index === near.length - 1));
  return found.some((starts) =>
    starts.some((start) => found.every((each) => each.some((at) => at >= start && at <= start + within + 1))),
  );
}

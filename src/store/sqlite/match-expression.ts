import type { Match } from '../query/passage-table.ts';

/** A match as an expression of FTS5's query language (sqlite.org/fts5.html, section 3). */
export function matchExpression(match: Match): string {
  if ('words' in match) return quoted(match.words.join(' '), match.lastMayGoOn === true);
  if ('near' in match) {
    const { near, within, lastMayGoOn = false } = match;
    const words = near.map((word, index) => quoted(word, lastMayGoOn && index === near.length - 1));
    return `NEAR(${words.join(' ')}, ${within})`;
  }
  if ('all' in match) return combined(match.all, 'AND');
  if ('any' in match) return combined(match.any, 'OR');
  return `(${matchExpression(match.but)}) NOT (${matchExpression(match.not)})`;
}

/** Of nothing it is an empty string, which matches nothing. */
function combined(matches: readonly Match[], operator: 'AND' | 'OR'): string {
  const [only] = matches;
  if (matches.length === 1 && only !== undefined) return matchExpression(only);
  return matches.map((each) => inBrackets(each)).join(` ${operator} `) || quoted('', false);
}

function inBrackets(match: Match): string {
  return 'words' in match ? matchExpression(match) : `(${matchExpression(match)})`;
}

/**
 * Words as a string of FTS5's: they stand one after the other; with `prefix` the last may be cut short. Any text can be asked for; NUL is
 * left out, because FTS5 takes it for the end of the expression.
 */
function quoted(text: string, prefix: boolean): string {
  return `"${text.replaceAll('\0', '').replaceAll('"', '""')}"${prefix ? ' *' : ''}`;
}

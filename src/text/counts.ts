/** `1 source`, `2 sources`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : plural(noun)}`;
}

/**
 * How many there are of each kind, the most frequent first: for PDF, Word document, PDF it is `2 PDF, 1 Word document`.
 * Of more than `most` kinds the rest is counted together.
 */
export function countsByKind(kinds: Iterable<string>, most = 6): string {
  const sorted = byFrequency(kinds);
  const named = sorted.slice(0, sorted.length > most ? most - 1 : most);
  const rest = sorted.slice(named.length).reduce((sum, [, count]) => sum + count, 0);
  const parts = named.map(([kind, count]) => countOf(count, kind));
  return [...parts, ...(rest === 0 ? [] : [`${rest} of other kinds`])].join(', ');
}

/** The same of reasons, which have no plural: `place unknown: 2, other language: 1`. */
export function countsByReason(reasons: Iterable<string>): string {
  return byFrequency(reasons)
    .map(([reason, count]) => `${reason}: ${count}`)
    .join(', ');
}

function byFrequency(names: Iterable<string>): (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

/** Abbreviations, plurals and names of stuff stay as they are: `2 PDF`, `4 text`, `3 slides`. */
function plural(noun: string): string {
  if (noun.endsWith('x')) return `${noun}es`;
  return /(?:[A-Zs]|(?:^|\s)(?:text|Markdown|mail|sound|code|data))$/.test(noun) ? noun : `${noun}s`;
}

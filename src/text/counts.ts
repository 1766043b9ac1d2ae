/** `1 source`, `2 sources`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : plural(noun)}`;
}

/**
 * The number of each kind, the most frequent first: `2 PDF, 1 Word document` for PDF, Word document, PDF. Where there are more
 * than `most` kinds, the rest is counted together.
 */
export function countsByKind(kinds: Iterable<string>, most = 6): string {
  const sorted = byFrequency(kinds);
  const named = sorted.slice(0, sorted.length > most ? most - 1 : most);
  const rest = sorted.slice(named.length).reduce((sum, [, count]) => sum + count, 0);
  const parts = named.map(([kind, count]) => countOf(count, kind));
  return [...parts, ...(rest === 0 ? [] : [`${rest} of other kinds`])].join(', ');
}

/** The number of each reason, without a plural: `place unknown: 2, other language: 1`. */
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

/** The plural of a noun. Abbreviations, plurals and mass nouns stay as they are: `2 PDF`, `3 slides`, `4 text`. */
function plural(noun: string): string {
  if (noun.endsWith('x')) return `${noun}es`;
  if (noun.endsWith('ry')) return `${noun.slice(0, -1)}ies`;
  return /(?:[A-Zs]|(?:^|\s)(?:text|Markdown|mail|sound|code|data))$/.test(noun) ? noun : `${noun}s`;
}

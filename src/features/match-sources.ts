import Fuse from 'fuse.js';
import type { CslItem, CslName } from '../corpus/source.ts';
import { titleText } from '../text/title-text.ts';
import { words } from '../text/words.ts';

/** Maximum entries searched fuzzily. Fuse scans them word by word at every key stroke; these take about 20 ms. */
const mostScanned = 2000;

/** Minimum length of a word that may be mistyped: in a shorter one a typing error is another word. */
const shortestMistyped = 4;

/** Anything with a key and bibliographic data: a source, or an entry without a text. */
export interface Named {
  readonly key: string;
  readonly item: CslItem;
}

/**
 * The sources that match the typed text, best first: each typed word begins a word of the key, title, authors or year (`recknagel-2014`,
 * `putin`). If no source matches, typing errors are allowed (`recknagl`). All sources match an empty query.
 */
export function matchSources<One extends Named>(typed: string, sources: readonly One[]): readonly One[] {
  const wanted = words(typed).map((word) => word.folded);
  if (wanted.length === 0) return sources;
  const prefix = typed.trim().toLowerCase();
  const begins = ({ key }: Named): number => (key.toLowerCase().startsWith(prefix) ? 0 : 1);
  const meant = sources.filter((source) => {
    const has = words(fieldsOf(source).join(' ')).map((word) => word.folded);
    return wanted.every((word) => has.some((one) => one.startsWith(word)));
  });
  if (meant.length > 0) return meant.toSorted((a, b) => begins(a) - begins(b));
  return wanted.every((word) => word.length >= shortestMistyped) ? mistyped(wanted, sources) : [];
}

function mistyped<One extends Named>(wanted: readonly string[], sources: readonly One[]): One[] {
  const fuse = new Fuse(sources.slice(0, mostScanned), {
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreDiacritics: true,
    threshold: 0.4,
    keys: [{ name: 'fields', getFn: fieldsOf }],
  });
  return fuse.search(wanted.join(' ')).map((result) => result.item);
}

/** The texts by which a source may be found. */
function fieldsOf({ key, item }: Named): string[] {
  const year = item.issued?.['date-parts']?.[0]?.[0] ?? item.issued?.raw ?? item.issued?.literal ?? '';
  return [
    key.replaceAll(/[-_]+/g, ' '),
    titleText(item.title ?? ''),
    ...(item.author ?? []).map(fullName),
    String(year),
  ];
}

function fullName(name: CslName): string {
  return name.literal ?? [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

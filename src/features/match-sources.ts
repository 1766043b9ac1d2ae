import Fuse from 'fuse.js';
import type { CslName } from '../corpus/source.ts';
import type { StoredSource } from '../store/store.ts';

/** Fuse scans its list word by word at every key; up to this many entries that stays under about 20 ms. */
export const mostSourcesScanned = 2000;

/**
 * The sources that what a person typed may mean, best first: every word of it must match the key, title, author or
 * year, a typo allowed (`recknagl 2014` finds the 2014 article by Charles Recknagel). All of them for an empty query.
 */
export function matchSources(typed: string, sources: readonly StoredSource[]): readonly StoredSource[] {
  const query = typed.trim().replaceAll(/[-_]+/g, ' ');
  if (query === '') return sources;
  const prefix = typed.trim().toLowerCase();
  const fuse = new Fuse(sources.slice(0, mostSourcesScanned), {
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreDiacritics: true,
    threshold: 0.35,
    keys: [
      { name: 'key', weight: 3, getFn: (source) => source.key.replaceAll(/[-_]+/g, ' ') },
      { name: 'title', weight: 2, getFn: (source) => source.item.title ?? '' },
      { name: 'author', weight: 2, getFn: (source) => (source.item.author ?? []).map(fullName) },
      { name: 'year', weight: 1, getFn: (source) => year(source) },
    ],
  });
  const found = fuse.search(query).map((result) => result.item);
  const beginning = sources.filter((source) => source.key.toLowerCase().startsWith(prefix));
  return [...new Set([...beginning, ...found])];
}

function fullName(name: CslName): string {
  return name.literal ?? [name.given, name.family].filter(Boolean).join(' ');
}

function year(source: StoredSource): string {
  return String(source.item.issued?.['date-parts']?.[0]?.[0] ?? source.item.issued?.raw ?? '');
}

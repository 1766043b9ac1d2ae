import type { CslItem } from '../source.ts';

/** What an entry takes from others: BibLaTeX's `crossref` names its book or its proceedings, `xdata` entries that only hold data. */
export interface Relations {
  readonly crossref?: string;
  readonly xdata?: readonly string[];
}

/** Fields of a book or of proceedings that their parts have too (BibLaTeX manual, 2.4.1.1 and appendix B). */
const shared = [
  'issued',
  'publisher',
  'publisher-place',
  'editor',
  'translator',
  'volume',
  'number',
  'edition',
  'ISBN',
  'ISSN',
  'language',
  'genre',
] as const;

/** Types that are a part of what their `crossref` names, so that its title is not theirs. */
const parts: ReadonlySet<string> = new Set([
  'chapter',
  'paper-conference',
  'article-journal',
  'entry-encyclopedia',
]);

/**
 * The items with what they inherit, at most one step up; what an entry says itself stays. `relations` is by id. An entry that names itself,
 * or one that is not there, inherits nothing.
 */
export function withInherited(
  items: readonly CslItem[],
  relations: ReadonlyMap<string, Relations>,
): readonly CslItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const data = (item: CslItem): CslItem => {
    const own: Record<string, unknown> = { ...item };
    for (const id of relations.get(item.id)?.xdata ?? []) {
      for (const [name, value] of Object.entries(byId.get(id) ?? {}))
        if (name !== 'custom') own[name] ??= value;
    }
    return { ...own, id: item.id, type: item.type };
  };
  return items.map((item) => {
    const own = data(item);
    const parent = byId.get(relations.get(item.id)?.crossref ?? '');
    return parent === undefined || parent === item ? own : fromParent(own, data(parent));
  });
}

function fromParent(item: CslItem, parent: CslItem): CslItem {
  const given = Object.fromEntries(shared.flatMap((name) => (name in parent ? [[name, parent[name]]] : [])));
  const container =
    parts.has(item.type) && parent.title !== undefined ? { 'container-title': parent.title } : {};
  return { ...given, ...container, ...item };
}

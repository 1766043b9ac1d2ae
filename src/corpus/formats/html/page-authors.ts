import { authorNames } from './author-names.ts';
import type { PageData } from './page-data.ts';

/** The authors that a page states, and where. */
export interface PageAuthors {
  readonly names: readonly string[];
  readonly from: string;
}

const metaNames = [
  'citation_author',
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
];

/** The authors of a page by the first of its statements that holds a name; `linked` are those of its JSON-LD. */
export function pageAuthors(data: PageData, linked: readonly string[]): PageAuthors | undefined {
  const items = [data.item('author'), data.item('creator')].flatMap((item) => item?.value ?? []);
  const lists = [
    { values: linked, from: 'JSON-LD' },
    ...metaNames.map((name) => ({
      values: data.metas(name).map(({ value }) => value),
      from: `meta ${name}`,
    })),
    { values: items, from: 'microdata author' },
    { values: data.writer === undefined ? [] : [data.writer], from: 'microformat author' },
  ];
  for (const { values, from } of lists) {
    const names = [...new Set(values.flatMap(authorNames))];
    if (names.length > 0) return { names, from };
  }
  return undefined;
}

import type { CslItem } from '../../source.ts';
import type { StatedValue } from './page-data.ts';
import type { PageMetadata } from './page-metadata.ts';

/** The page's data as CSL-JSON fields, and the origin of each. */
export function cslOf(page: PageMetadata): {
  readonly metadata: Partial<CslItem>;
  readonly origins: Record<string, string>;
} {
  const origins: Record<string, string> = {};
  const value = (field: string, stated: StatedValue | undefined): Record<string, string> => {
    if (stated === undefined) return {};
    origins[field] = stated.from;
    return { [field]: stated.value };
  };
  const metadata: Partial<CslItem> = {
    type: page.type,
    ...value('title', page.title),
    ...(page.authors === undefined ? {} : { author: page.authors.names.map((literal) => ({ literal })) }),
    ...(page.issued === undefined ? {} : { issued: page.issued.date }),
    ...value('publisher', page.publisher),
    ...value('container-title', page.journal ?? page.publisher),
    ...value('URL', page.url),
    ...value('language', page.language),
    ...value('DOI', page.doi),
  };
  if (page.authors !== undefined) origins['author'] = page.authors.from;
  if (page.issued !== undefined) origins['issued'] = page.issued.from;
  return { metadata, origins };
}

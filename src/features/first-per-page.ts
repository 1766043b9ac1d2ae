import { citable } from '../corpus/place.ts';
import type { Passage } from '../corpus/source.ts';

/** Whether a citation names the page of a passage rather than its paragraph. */
export function isCitedByPage(passage: Pick<Passage, 'number' | 'locators'>): boolean {
  return citable(passage).label === 'page';
}

/** Of the passages that begin on one page the first, because a citation of the page means no more than that; all others as they are. */
export function firstPerPage<P extends Pick<Passage, 'number' | 'locators'>>(
  passages: readonly P[],
): readonly P[] {
  const seen = new Set<string>();
  return passages.filter((passage) => {
    if (!isCitedByPage(passage)) return true;
    const page = citable(passage).first;
    const isFirst = !seen.has(page);
    seen.add(page);
    return isFirst;
  });
}

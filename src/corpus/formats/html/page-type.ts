/** The CSL type of a page, by the type that its JSON-LD gives and by its address, generator and publisher. */
export function typeOfPage(
  linkedType: string,
  isArticle: boolean,
  hasJournal: boolean,
  about: string,
): string {
  if (hasJournal || linkedType === 'ScholarlyArticle') return 'article-journal';
  if (
    linkedType === 'BlogPosting' ||
    /\/\/blogs?\.|\/blogs?\//i.test(about) ||
    (isArticle && /\bblogs?\b|blogger|medium\.com|wordpress\.com|substack/i.test(about))
  )
    return 'post-weblog';
  if (/News|Reportage/.test(linkedType)) return 'article-newspaper';
  if (
    isArticle &&
    !linkedType.endsWith('Page') &&
    !/^https?:\/\/[^/]*\.(?:gov|mil|int|edu|gouv|admin|europa)(?:\.\w{2,3})?(?:\/|$)/i.test(about)
  )
    return 'article-newspaper';
  return 'webpage';
}

/** The name in the address of a site: `quay` of `https://www.quay.example/a`. */
export function hostName(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\d?\.)?([^/:]+?)(?:\.\w{2,3})?\.\w{2,8}(?=[/:]|$)/i.exec(url ?? '')?.[1];
}

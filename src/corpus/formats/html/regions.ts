import type { DomBlock } from '../dom/dom-block.ts';
import { elementsOf, isBare, isElement, lineage, type TreeElement } from '../dom/tree.ts';

/** The names that a page's author gave an element: the words of its class and id, `postMeta` and `post_meta` as `post-meta`. */
export function namesOf(element: TreeElement): string[] {
  if (isBare(element)) return [];
  const { attributes } = element;
  const written = ['class', 'id', 'data-gu-name', 'data-component', 'data-testid']
    .map((name) => attributes[name] ?? '')
    .join(' ')
    .slice(0, 1000);
  return written
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(/[_.:]+/g, '-')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** How a block is made, as far as its element and the one around it tell: `p.text<div.comment`. Blocks of one kind on a page are alike. */
export function namesAround(block: Pick<DomBlock, 'element'> | undefined): string {
  return [...lineage(block?.element)]
    .slice(0, 2)
    .map(({ name, attributes }) => `${name}.${(attributes['class'] ?? '').split(' ', 1).join('')}`)
    .join('<');
}

const commentNames =
  /^(?:(?:[a-z\d]{1,20}-){0,3}(?:comments?|kommentare?|commentaires|comentarios|reacties)(?:-?(?:msg|message|area|sections?|list|wrap(?:per)?|container|block|body|thread|content|text|inner|box|template|page|holder|main|region))?|disqus(?:-?thread|-?comments?)?|respond|responses|reactions?|reagir|replies|fb-comments|livefyre|discussion-?thread|isso-thread|utterances|leserkommentare|kommentarbereich|comment-respond|dsq-.{1,30})$/;

/** Whether an element holds comments of readers, or the form for them. */
export function isCommentPart(element: TreeElement): boolean {
  if (/^(?:html|body|main|a|span|i|em|b|strong|button|h[1-6]|time|label|header)$/.test(element.name))
    return false;
  if (isBare(element)) return false;
  const { attributes } = element;
  const stated =
    attributes['itemprop'] === 'comment' ||
    /schema\.org\/(?:User)?Comments?$/.test(attributes['itemtype'] ?? '');
  if (!stated && !namesOf(element).some((name) => commentNames.test(name))) return false;
  return ![...elementsOf(element)].some(isHeadline);
}

function isHeadline({ name, attributes }: TreeElement): boolean {
  return (
    name === 'h1' ||
    name === 'main' ||
    /(?:^|\s)(?:headline|articleBody)(?:\s|$)/.test(attributes['itemprop'] ?? '')
  );
}

const furnitureNames =
  /(?:^|-)(?:shar(?:e|ing)|sharedaddy|addthis|addtoany|social(?:-?media)?|related(?:posts?|articles?|stories)?|jp-relatedposts|recommend(?:ed|ations?)?|newsletters?|subscri(?:be|ption)|promos?|adverts?|advertisements?|ads?|adsense|dfp|sponsor(?:ed)?|cookies?|consent|gdpr|breadcrumbs?|pagination|pager|paging|sidebar|menu|nav|navbar|navigation|toolbar|site-footer|page-footer|footer-widgets?|site-header|tagcloud|tag-list|tags-links|post-tags|entry-tags|cat-links|author-(?:bio|box|info|description)|about-(?:the-)?author|post-navigation|most-(?:read|popular|viewed)|popular-posts|trending|popup|login|donate|donation|copyright|licen[cs]e|skip-links?|skiplink|edit-?section|toc|table-of-contents|outbrain|taboola|catlinks|printfooter|siteSub|site-sub|mw-navigation|authority-control|navbox|ambox|hatnote|metadata-box)(?:-|$)/;

const wholeNames =
  /^(?:widget|widget-area|widgets|banner|masthead|tags|links|footer|header|meta-tags|print-link|post-links)$/;

/** Whether an element is part of the page's frame by its kind, its role or its names. */
export function isFurniture(element: TreeElement): boolean {
  const { name, attributes } = element;
  if (name === 'nav' || name === 'menu' || name === 'aside' || name === 'footer' || name === 'form')
    return true;
  if (
    /^(?:navigation|banner|contentinfo|complementary|search|toolbar|menu|menubar|alert|alertdialog|dialog)$/.test(
      attributes['role'] ?? '',
    )
  )
    return true;
  if (name === 'body' || name === 'html' || name === 'main') return false;
  return namesOf(element).some((each) => furnitureNames.test(each) || wholeNames.test(each));
}

const bylineNames =
  /(?:^|-)(?:by-?line|authors?|dateline|date|datum|time|timestamp|publi(?:shed|cation)|pub-?date|posted|meta|writers?|submitted|vcard|autor(?:en|in)?|auteurs?|credits?|fecha|firma)(?:-|$)/;

/** Whether an element or what it stands in says that it names the author or the date. */
export function isBylinePart(element: TreeElement): boolean {
  let steps = 0;
  for (const each of lineage(element)) {
    if (/^(?:body|article|main|section)$/.test(each.name) || steps >= 4) return false;
    if (isStatedByline(each) || each.children.some((child) => isElement(child) && isStatedByline(child)))
      return true;
    if (namesOf(each).some((name) => bylineNames.test(name))) return true;
    steps += 1;
  }
  return false;
}

function isStatedByline({ name, attributes }: TreeElement): boolean {
  return (
    name === 'time' ||
    /(?:^|\s)author(?:\s|$)/.test(attributes['rel'] ?? '') ||
    /(?:^|\s)(?:author|datePublished|dateModified|dateCreated)(?:\s|$)/.test(attributes['itemprop'] ?? '')
  );
}

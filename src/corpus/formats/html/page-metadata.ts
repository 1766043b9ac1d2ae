import type { CslDate } from '../../source.ts';
import type { TreeElement } from '../dom/tree.ts';
import { dateOfPageData, dateOrder, type DateOrder } from './date-order.ts';
import { linkedArticle } from './json-ld.ts';
import { pageAuthors, type PageAuthors } from './page-authors.ts';
import { pageData, type StatedValue } from './page-data.ts';
import { hostName, typeOfPage } from './page-type.ts';
import { siteInTitle, withoutSiteName } from './titles.ts';
import { dateInAddress } from './web-date.ts';

/** What a page states of itself, with where each came from. */
export interface PageMetadata {
  readonly title?: StatedValue;
  readonly authors?: PageAuthors;
  readonly issued?: { readonly date: CslDate; readonly from: string };
  readonly publisher?: StatedValue;
  readonly url?: StatedValue;
  readonly language?: StatedValue;
  readonly doi?: StatedValue;
  readonly journal?: StatedValue;
  readonly type: string;
  /** The order of a date in figures. */
  readonly dateOrder: DateOrder;
  /** Whether the page says that it is one piece of writing rather than a list or a front page. */
  readonly isArticle: boolean;
}

/** Names by which sites of their own make state when a page was published. */
const publishedName =
  /(?:^|[:._-])(?:first-?)?publi(?:shed|cation|c)(?:[-_:.]?(?:at|time|date|on))?$|(?:pub|issue|release|article)[-_.]?date(?:time)?$|date[-_.]?(?:published|issued)$/;

/** Reads the data of a page. `headings` are its first headings, by which a title is told from the name of the site behind it. */
export function pageMetadata(
  root: TreeElement,
  headings: readonly string[],
  savedFrom: string | undefined,
): PageMetadata {
  const data = pageData(root);
  const { article, site } = linkedArticle(root);
  const isPiece = article !== undefined && !article.type.endsWith('Page');
  const url = firstOf(
    addressOf(data.canonical, 'link canonical'),
    addressOf(data.meta('og:url')?.value, 'meta og:url'),
    addressOf(article?.url, 'JSON-LD'),
    addressOf(savedFrom, 'saved from'),
  );
  const publisher = firstOf(
    linked(isPiece ? article.publisher : undefined),
    data.meta('og:site_name'),
    data.meta('citation_publisher', 'dc.publisher', 'dcterms.publisher'),
    linked(site ?? article?.publisher),
    data.item('publisher'),
    data.meta('application-name', 'blog-name', 'cre'),
    siteInTitle(data.title, headings),
  );
  const sites = [publisher?.value, data.meta('og:site_name')?.value, site, hostName(url?.value)].flatMap(
    (each) => each ?? [],
  );
  const rawTitle = firstOf(
    linked(isPiece ? article.headline : undefined),
    data.meta(
      'citation_title',
      'og:title',
      'dc.title',
      'dcterms.title',
      'twitter:title',
      'parsely-title',
      'sailthru.title',
    ),
    data.item('headline'),
    data.title === '' ? undefined : { value: data.title, from: 'title of the page' },
    linked(article?.headline),
  );
  const title =
    rawTitle === undefined
      ? undefined
      : { ...rawTitle, value: withoutSiteName(rawTitle.value, sites, headings) };
  const authors = pageAuthors(data, isPiece ? article.authors : []);
  const order = dateOrder(
    [data.language, data.meta('og:locale')?.value, data.meta('content-language')?.value].flatMap(
      (each) => each ?? [],
    ),
    url?.value ?? '',
  );
  const issued = dateOfStated(
    order,
    linked(isPiece ? article.published : undefined),
    data.meta(
      'article:published_time',
      'og:article:published_time',
      'citation_publication_date',
      'citation_date',
      'citation_online_date',
    ),
    data.meta(
      'dc.date.issued',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'dcterms.created',
      'dc.date.created',
      'parsely-pub-date',
      'sailthru.date',
    ),
    data.item('datePublished'),
    data.meta(
      'pubdate',
      'publish-date',
      'publishdate',
      'publication_date',
      'date',
      'datepublished',
      'last-published',
      'og:published_time',
      'article.published',
      'cxenseparse:recs:publishtime',
    ),
    linked(article?.published),
    data.metaLike(publishedName),
    data.published,
    data.item('dateCreated'),
  );
  const byAddress = dateInAddress(url?.value ?? '');
  const language = firstOf(
    data.language === undefined ? undefined : { value: data.language, from: 'html lang' },
    data.meta('content-language', 'og:locale', 'dc.language', 'language'),
    linked(article?.language),
  );
  const isArticle =
    isPiece ||
    /^article/i.test(data.meta('og:type')?.value ?? '') ||
    data.meta('citation_title') !== undefined;
  const date =
    issued ?? (byAddress === undefined ? undefined : { date: byAddress, from: 'address of the page' });
  const doi = data.meta('citation_doi', 'prism.doi');
  const journal = data.meta('citation_journal_title', 'prism.publicationname');
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors === undefined ? {} : { authors }),
    ...(date === undefined ? {} : { issued: date }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language: { ...language, value: language.value.replace('_', '-') } }),
    ...(doi === undefined
      ? {}
      : { doi: { ...doi, value: doi.value.replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i, '') } }),
    ...(journal === undefined ? {} : { journal }),
    type: typeOfPage(
      article?.type ?? '',
      isArticle,
      journal !== undefined,
      `${url?.value ?? ''} ${data.meta('generator')?.value ?? ''} ${publisher?.value ?? ''}`,
    ),
    dateOrder: order,
    isArticle,
  };
}

function dateOfStated(
  order: DateOrder,
  ...list: readonly (StatedValue | undefined)[]
): PageMetadata['issued'] {
  for (const stated of list) {
    const date = stated === undefined ? undefined : dateOfPageData(stated.value, order);
    if (stated !== undefined && date !== undefined) return { date, from: stated.from };
  }
  return undefined;
}

function firstOf(...list: readonly (StatedValue | undefined)[]): StatedValue | undefined {
  return list.find((each) => each !== undefined && each.value !== '');
}

function linked(value: string | undefined): StatedValue | undefined {
  return value === undefined ? undefined : { value, from: 'JSON-LD' };
}

function addressOf(value: string | undefined, from: string): StatedValue | undefined {
  return value !== undefined && /^https?:\/\/\S+$/i.test(value.trim())
    ? { value: value.trim(), from }
    : undefined;
}

import { lineOf } from '../dom/inline.ts';
import { elementsOf, lineage, treeText, type TreeElement } from '../dom/tree.ts';

/** A value that a page states of itself, and where: `meta og:title`. */
export interface StatedValue {
  readonly value: string;
  readonly from: string;
}

/** The data in a page's head and attributes, looked up by name. */
export interface PageData {
  /** The first value of a `<meta>` by name, property or `http-equiv`, of the names given, in the order given. */
  meta(...names: readonly string[]): StatedValue | undefined;
  /** All values of one name. */
  metas(name: string): readonly StatedValue[];
  /** The first value of a `<meta>` whose name matches. */
  metaLike(name: RegExp): StatedValue | undefined;
  /** The date of the first element of class `published` (microformats.org/wiki/hatom). */
  readonly published: StatedValue | undefined;
  /** The name in the first card of an author (microformats.org/wiki/hcard), as `<span class="author vcard">`. */
  readonly writer: string | undefined;
  /** The value of the first `itemprop` outside what is about another thing. */
  item(name: string): StatedValue | undefined;
  readonly title: string;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
}

const wanted = new Set([
  'author',
  'creator',
  'datePublished',
  'dateCreated',
  'headline',
  'publisher',
  'inLanguage',
]);

/** Collects the data of a page. Nothing is fetched: addresses are text. */
export function pageData(root: TreeElement): PageData {
  const metas = new Map<string, StatedValue[]>();
  const items = new Map<string, StatedValue>();
  let title: string | undefined;
  let published: StatedValue | undefined;
  let writer: string | undefined;
  let canonical: string | undefined;
  let language: string | undefined;
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    if (name === 'html') language ??= attributes['lang'] ?? attributes['xml:lang'];
    if (name === 'title' && element.parent?.name !== 'svg' && !isIn(element, 'svg'))
      title ??= clean(treeText(element));
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes['rel'] ?? ''))
      canonical ??= attributes['href'];
    if (name === 'meta') {
      const value = clean(attributes['content'] ?? '');
      const stated = `${attributes['property'] ?? ''} ${attributes['name'] ?? ''} ${attributes['http-equiv'] ?? ''}`;
      for (const each of new Set(stated.toLowerCase().split(/\s+/))) {
        if (each === '' || value === '') continue;
        const found = { value, from: `meta ${each}` };
        const list = metas.get(each);
        if (list === undefined) metas.set(each, [found]);
        else if (list.length < 500) list.push(found);
      }
    }
    if (
      published === undefined &&
      /(?:^|\s)(?:dt-published|published|entry-date)(?:\s|$)/.test(attributes['class'] ?? '') &&
      !isAside(element)
    ) {
      const value = attributes['datetime'] ?? attributes['title'] ?? '';
      if (/^\d{4}-\d{2}/.test(value)) published = { value, from: 'microformat published' };
    }
    if (writer === undefined && isAuthorCard(attributes['class'] ?? '') && !isAside(element)) {
      const line = lineOf(element);
      writer = line.length < 80 ? line : '';
    }
    const property = attributes['itemprop'];
    if (property !== undefined && !isAside(element)) {
      for (const each of property.split(/\s+/).filter((own) => wanted.has(own) && !items.has(own))) {
        const value = clean(attributes['content'] ?? attributes['datetime'] ?? itemText(element));
        if (value !== '' && value.length < 500) items.set(each, { value, from: `microdata ${each}` });
      }
    }
  }
  return {
    meta: (...names) => names.map((each) => metas.get(each)?.[0]).find((each) => each !== undefined),
    metas: (name) => metas.get(name) ?? [],
    metaLike: (name) => [...metas].find(([each]) => name.test(each))?.[1][0],
    published,
    writer,
    item: (name) => items.get(name),
    title: title ?? '',
    canonical,
    language: language === '' ? undefined : language,
  };
}

function isAuthorCard(names: string): boolean {
  return /(?:^|\s)(?:p-)?author(?:\s|$)/.test(names) && /(?:^|\s)(?:vcard|h-card)(?:\s|$)/.test(names);
}

/** The name of a person or thing that is described inside an item, else its words. */
function itemText(element: TreeElement): string {
  for (const inner of elementsOf(element))
    if (inner !== element && inner.attributes['itemprop'] === 'name')
      return inner.attributes['content'] ?? lineOf(inner);
  return lineOf(element);
}

/** Whether an item belongs to a comment or a list of other pieces. */
function isAside(element: TreeElement): boolean {
  for (const { attributes, name } of lineage(element.parent)) {
    if (/Comment|UserComments|WPSideBar|WPFooter|Product|BreadcrumbList/.test(attributes['itemtype'] ?? ''))
      return true;
    if (name === 'aside' || name === 'nav' || name === 'footer') return true;
    if (attributes['itemprop'] === 'comment') return true;
  }
  return false;
}

function isIn(element: TreeElement, name: string): boolean {
  for (const each of lineage(element.parent)) if (each.name === name) return true;
  return false;
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

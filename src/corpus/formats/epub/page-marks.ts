import type { PageSpan } from '../blocks.ts';
import type { DomBlock } from '../dom/dom-block.ts';
import { elementsOf, isElement, treeText, type TreeElement, type TreeText } from '../dom/tree.ts';
import { resolved } from './package.ts';

/** The labels of pages by where they begin: a file in the zip, `#`, and the id of an element; without an id the file's beginning. */
export type PageLabels = ReadonlyMap<string, string>;

/**
 * The pages that a list of the book names: the `page-list` of its navigation (EPUB 3.3, 7.4.4), or the `pageList` of its NCX. `path` is
 * where the list is.
 */
export function listedPages(root: TreeElement, path: string): PageLabels {
  const labels = new Map<string, string>();
  const add = (href: string | undefined, text: string): void => {
    const label = citableLabel(text);
    if (href !== undefined && label !== undefined)
      labels.set(`${resolved(path, href)}#${href.replace(/^[^#]*#?/, '')}`, label);
  };
  for (const element of elementsOf(root)) {
    const name = localName(element);
    if (name === 'pageTarget') {
      const inner = [...elementsOf(element)];
      const text = inner.find((part) => localName(part) === 'text');
      const content = inner.find((part) => localName(part) === 'content');
      const value = element.attributes['value'] ?? '';
      add(content?.attributes['src'], text === undefined ? value : treeText(text));
    } else if (name === 'nav' && isOfType(element, /(?:^|\s)(?:page-list|doc-pagelist)(?:\s|$)/)) {
      for (const link of elementsOf(element))
        if (link.name === 'a') add(link.attributes['href'], treeText(link));
    }
  }
  return labels;
}

/** The pages of a book's blocks, file by file. A page continues in the next file. */
export function pageMarks(labels: PageLabels) {
  let page: string | undefined;
  return {
    /** The pages on which each block of a file begins and ends. */
    pagesOf(root: TreeElement, path: string, blocks: readonly DomBlock[]): (PageSpan | undefined)[] {
      const pages = new Map<TreeText, string>();
      page = labels.get(`${path}#`) ?? page;
      walk(root);
      return blocks.map(({ from }) => {
        const own = from.filter(({ text }) => text.trim() !== '').map((text) => pages.get(text));
        const [label, last] = [own[0], own.at(-1)];
        if (label === undefined || last === undefined) return undefined;
        return label === last ? { label } : { label, last };
      });

      function walk(element: TreeElement): void {
        const id =
          element.attributes['id'] ?? (element.name === 'a' ? element.attributes['name'] : undefined);
        const listed = id === undefined ? undefined : labels.get(`${path}#${id}`);
        page = listed ?? (isBreak(element) ? breakLabel(element) : undefined) ?? page;
        for (const child of element.children) {
          if (isElement(child)) walk(child);
          else if (page !== undefined) pages.set(child, page);
        }
      }
    },
  };
}

function isBreak(element: TreeElement): boolean {
  return isOfType(element, /(?:^|\s)(?:doc-)?pagebreak(?:\s|$)/);
}

/** What a page's mark calls the page: in its title, its label for screen readers, its text, or its id (`page_12`). */
function breakLabel(element: TreeElement): string | undefined {
  const { title, 'aria-label': spoken, id = '' } = element.attributes;
  const [, numbered] = /^p(?:ages?|g)?[-_.]?0{0,4}(\d{1,4}|[ivxlc]{1,8})$/i.exec(id) ?? [];
  return [title, spoken, treeText(element), numbered].map(citableLabel).find((label) => label !== undefined);
}

/** A label without words and signs around it: `12` for `page 12`, `iv` for `[iv]`; undefined where it is no number of a page. */
function citableLabel(text: string | undefined): string | undefined {
  const [, label] =
    /^\W{0,4}(?:p(?:age|g)?\.?\s?)?(\d{1,5}[a-z]?|[ivxlcdm]{1,12})\W{0,4}$/i.exec(text?.trim() ?? '') ?? [];
  return label;
}

function isOfType({ attributes }: TreeElement, type: RegExp): boolean {
  return type.test(attributes['epub:type'] ?? '') || type.test(attributes['role'] ?? '');
}

function localName({ name }: TreeElement): string {
  return name.replace(/^.*:/, '');
}

import { elementsOf, isElement, treeText, type TreeElement } from '../dom/tree.ts';

/** A file of the book that is read, in the order of reading. */
export interface SpineItem {
  /** Its path in the zip. */
  readonly path: string;
  /** Whether it is the book's list of contents, for programs. */
  readonly isNavigation: boolean;
}

/** What an EPUB's package document says (EPUB 3.3, 5). */
export interface EpubPackage {
  readonly items: readonly SpineItem[];
  /** The paths of the files that may list its pages: its navigation, and the NCX of older books. */
  readonly lists: readonly string[];
  /** The element that holds title, creators and date. */
  readonly metadata: TreeElement | undefined;
}

/** The path of the package document, from `META-INF/container.xml`. */
export function packagePath(container: TreeElement): string | undefined {
  for (const element of elementsOf(container)) {
    if (/(?:^|:)rootfile$/.test(element.name) && element.attributes['full-path'] !== undefined)
      return element.attributes['full-path'];
  }
  return undefined;
}

/** Reads the package document at `path`: the spine's files that are pages of text. */
export function readPackage(root: TreeElement, path: string): EpubPackage {
  const manifest = new Map<string, TreeElement>();
  const spine: string[] = [];
  let metadata: TreeElement | undefined;
  for (const element of elementsOf(root)) {
    const { attributes } = element;
    const name = element.name.replace(/^.*:/, '');
    if (name === 'metadata') metadata ??= element;
    if (name === 'item' && attributes['id'] !== undefined) manifest.set(attributes['id'], element);
    if (name === 'itemref' && attributes['idref'] !== undefined) spine.push(attributes['idref']);
  }
  const items = [...new Set(spine)].flatMap((id): SpineItem[] => {
    const item = manifest.get(id);
    const href = item?.attributes['href'];
    if (
      item === undefined ||
      href === undefined ||
      !/xhtml|html|xml/.test(item.attributes['media-type'] ?? '')
    )
      return [];
    const own = resolved(path, href);
    const isNavigation = /(?:^|\s)nav(?:\s|$)/.test(item.attributes['properties'] ?? '');
    return [{ path: own, isNavigation }];
  });
  const lists = [...manifest.values()].flatMap(({ attributes }) => {
    const isList =
      /(?:^|\s)nav(?:\s|$)/.test(attributes['properties'] ?? '') ||
      attributes['media-type'] === 'application/x-dtbncx+xml';
    return isList && attributes['href'] !== undefined ? [resolved(path, attributes['href'])] : [];
  });
  return { items, lists, metadata };
}

/** A path in the zip from one that a file gives relative to itself: `OEBPS/content.opf` and `text/a%20b.xhtml#c`. */
export function resolved(from: string, href: string): string {
  const target = decodedPath(href.replace(/#.*$/s, ''));
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Files of the book that are locked; fonts that are only made unusable outside the book do not count (EPUB 3.3, 4.2.6.3.1 and 6). */
export function lockedFiles(encryption: TreeElement): ReadonlySet<string> {
  const found = new Set<string>();
  for (const element of elementsOf(encryption)) {
    if (!/(?:^|:)EncryptedData$/.test(element.name)) continue;
    const inner = [...elementsOf(element)];
    const algorithm =
      inner.find(({ name }) => /(?:^|:)EncryptionMethod$/.test(name))?.attributes['Algorithm'] ?? '';
    if (/idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/.test(algorithm)) continue;
    const uri = inner.find(({ name }) => /(?:^|:)CipherReference$/.test(name))?.attributes['URI'];
    if (uri !== undefined) found.add(resolved('', uri));
  }
  return found;
}

/** The values of a name in the metadata, with the attributes of each. */
export function valuesOf(
  metadata: TreeElement | undefined,
  name: string,
): { readonly text: string; readonly element: TreeElement }[] {
  return (metadata === undefined ? [] : [...elementsOf(metadata)])
    .filter((element) => element.name.replace(/^.*:/, '') === name && !element.children.some(isElement))
    .map((element) => ({ text: treeText(element).replaceAll(/\s+/g, ' ').trim(), element }))
    .filter(({ text }) => text !== '' && text.length < 1000);
}

import { readingOf, refusal } from '../blocks.ts';
import { domBlocks } from '../dom/dom-blocks.ts';
import { firstElement, parseTree } from '../dom/tree.ts';
import { limits } from '../limits.ts';
import { readZip, treeOf } from '../office/read-zip.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';
import { epubMetadata } from './epub-metadata.ts';
import { type BookPart, labelBook } from './label-book.ts';
import { lockedFiles, packagePath, readPackage, resolved } from './package.ts';
import { listedPages, type PageLabels, pageMarks } from './page-marks.ts';

/** Reads an e-book: the files of its spine in their order, with the data of its package document. */
export async function readEpub(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  return readZip(bytes, (zip) => readBook(zip, work));
}

async function readBook(zip: Zip, work: ReadingWork): Promise<Reading> {
  const container = await treeOf(zip, 'META-INF/container.xml', work);
  const path =
    (container === undefined ? undefined : packagePath(container)) ??
    zip.names.find((name) => name.endsWith('.opf'));
  const root = path === undefined ? undefined : await treeOf(zip, path, work);
  if (root === undefined || path === undefined) return refusal('damaged', { id: 'book-no-text', args: {} });
  const book = readPackage(root, resolved('', path));
  const encryption = await treeOf(zip, 'META-INF/encryption.xml', work);
  const locked = encryption === undefined ? new Set<string>() : lockedFiles(encryption);
  if (book.items.some((item) => locked.has(item.path)))
    return refusal('encrypted', { id: 'book-locked', args: {} });
  const marks = pageMarks(await pagesListed(zip, book.lists, work));
  const parts: BookPart[] = [];
  for (const item of book.items) {
    const text = zip.text(item.path);
    if (text === undefined) continue;
    const page = await parseTree(text, { kind: 'xhtml' }, work);
    if (page === undefined)
      return refusal('damaged', { id: 'page-too-deep', args: { levels: limits.elementDepthRead } });
    const body = firstElement(page, 'body') ?? page;
    const blocks = domBlocks(body);
    parts.push({ blocks, pages: marks.pagesOf(body, item.path, blocks), isFrame: item.isNavigation });
  }
  if (parts.length === 0) return refusal('damaged', { id: 'book-no-text', args: {} });
  const { metadata, origins } = epubMetadata(book.metadata);
  return readingOf(labelBook(parts, metadata.title), { metadata, origins });
}

/** The pages that the book lists. Of two labels for one place the first counts. */
async function pagesListed(zip: Zip, paths: readonly string[], work: ReadingWork): Promise<PageLabels> {
  const all = new Map<string, string>();
  for (const path of paths) {
    const root = await treeOf(zip, path, work);
    for (const [place, label] of root === undefined ? [] : listedPages(root, path))
      if (!all.has(place)) all.set(place, label);
  }
  return all;
}

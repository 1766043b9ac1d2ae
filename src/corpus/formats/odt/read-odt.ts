import { refusal } from '../blocks.ts';
import { decode } from '../decode.ts';
import { isElement, parseTree, type TreeElement } from '../dom/tree.ts';
import { limits } from '../limits.ts';
import { coreProperties } from '../office/core-properties.ts';
import { documentReading } from '../office/document-reading.ts';
import { unreadObjects } from '../office/embedded.ts';
import type { OfficePart } from '../office/office-part.ts';
import { readZip, treeOf } from '../office/read-zip.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';
import { noObjects, type OdtObjects, odtObjects } from './odt-objects.ts';
import { odtLists } from './odt-lists.ts';
import { odtPart, type OdtState } from './odt-parts.ts';
import { OdtStyles } from './odt-styles.ts';

/**
 * Reads an OpenDocument text as it prints: without what was deleted under tracked changes, tables row by row, footnotes behind the
 * paragraph that names them, endnotes and comments at the end. A `.fodt` is the same in one file without a zip.
 */
export async function readOdt(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && /<office:document[\s>]/.test(decode(bytes.subarray(0, 4096)).text)) {
    return readContent(decode(bytes).text, new OdtStyles(), undefined, noObjects, work);
  }
  return readZip(bytes, (zip) => readParts(zip, work));
}

async function readParts(zip: Zip, work: ReadingWork): Promise<Reading> {
  if (zip.text('META-INF/manifest.xml')?.includes('encryption-data') === true) {
    return refusal('encrypted', { id: 'zip-encrypted', args: {} });
  }
  const content = zip.text('content.xml');
  if (content === undefined) return refusal('damaged', { id: 'odt-no-text', args: {} });
  const styles = new OdtStyles();
  styles.take(await treeOf(zip, 'styles.xml', work));
  const meta = await treeOf(zip, 'meta.xml', work);
  return readContent(content, styles, meta, await odtObjects(zip, work), work);
}

async function readContent(
  content: string,
  styles: OdtStyles,
  meta: TreeElement | undefined,
  objects: OdtObjects,
  work: ReadingWork,
): Promise<Reading> {
  const lists = odtLists((style) => styles.levels(style));
  const state: OdtState = { styles, lists, endnotes: [], comments: [], objects, unread: [] };
  const parts: OfficePart[] = [];
  const root = await parseTree(
    content,
    {
      kind: 'xml',
      // The text is read paragraph by paragraph, so that a long document never stands in memory as a tree.
      onClosed: (element) => {
        if (element.name === 'office:automatic-styles' || element.name === 'office:styles') {
          styles.take(element);
          return true;
        }
        if (element.parent?.name !== 'office:text') return false;
        parts.push(...odtPart(element, state));
        return true;
      },
    },
    work,
  );
  if (root === undefined)
    return refusal('damaged', { id: 'page-too-deep', args: { levels: limits.elementDepthRead } });
  const about = meta ?? root.children.filter(isElement).find(({ name }) => name === 'office:document');
  return documentReading(
    [...parts, ...state.endnotes, ...state.comments],
    coreProperties(about),
    unreadObjects(state.unread),
  );
}

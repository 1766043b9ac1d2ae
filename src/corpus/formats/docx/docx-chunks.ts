import { decodeSource } from '../decode-source.ts';
import { domBlocks } from '../dom/dom-blocks.ts';
import { parseTree } from '../dom/tree.ts';
import { headLength } from '../file-kinds.ts';
import { formatOf, formats } from '../formats.ts';
import { decodeHtml } from '../html/decode-html.ts';
import { mhtmlPage } from '../html/read-mhtml.ts';
import { limits } from '../limits.ts';
import type { OfficePart } from '../office/office-part.ts';
import type { ReadingWork } from '../reader.ts';
import { rtfBlocks } from '../rtf/rtf-blocks.ts';
import { rtfDocument } from '../rtf/rtf-document.ts';
import { openZip, type Zip, ZipRefusal } from '../zip/open-zip.ts';
import type { DocxText } from './docx-parts.ts';
import { docxText } from './docx-text.ts';

/** Maximum number of files in a document whose text is read into it. */
const mostChunks = 200;

/**
 * The text of the files that a document takes in where it names them (`w:altChunk`; ECMA-376, part 1, 17.17.2.1), by ids: web pages, RTF,
 * text and Word documents, which take in no others. Those that cannot be read are missing.
 */
export async function docxChunks(
  zip: Zip,
  targets: ReadonlyMap<string, string>,
  work: ReadingWork,
): Promise<Map<string, DocxText>> {
  const read = new Map<string, DocxText>();
  let left: number = limits.zipUnpacked;
  for (const [id, target] of [...targets].slice(0, mostChunks)) {
    try {
      const bytes = zip.read(target);
      const text = bytes === undefined ? undefined : await textOf(target, bytes);
      if (text !== undefined) read.set(id, text);
    } catch (error) {
      if (!(error instanceof ZipRefusal)) throw error;
    }
  }
  return read;

  async function textOf(name: string, bytes: Uint8Array): Promise<DocxText | undefined> {
    const format = formatOf(name, bytes.subarray(0, headLength), formats)?.id;
    if (format !== 'docx') {
      const parts = await partsOf(format, bytes, work);
      return parts === undefined ? undefined : { parts, unread: [], unreadChunks: [] };
    }
    const inner = openZip(bytes, left);
    const text = await docxText(inner, work);
    left -= inner.unpacked();
    return text === 'too deep' ? undefined : text;
  }
}

async function partsOf(
  format: string | undefined,
  bytes: Uint8Array,
  work: ReadingWork,
): Promise<readonly OfficePart[] | undefined> {
  if (format === 'html') return pageParts(bytes, undefined, work);
  if (format === 'mhtml') {
    const page = mhtmlPage(bytes);
    return page === undefined ? undefined : pageParts(page.bytes, page.charset, work);
  }
  if (format === 'rtf') {
    const blocks = rtfBlocks((await rtfDocument(bytes, work)).blocks);
    return blocks.map(({ text, section }) => partOf(text, section === 'body' ? {} : { section }));
  }
  if (format !== 'text') return undefined;
  const { text } = await decodeSource(bytes);
  return text.split(/\r\n|\n|\r/).flatMap((line) => (line.trim() === '' ? [] : [partOf(line)]));
}

/** The paragraphs of a page, all of them: what a document takes in is no site with an article. */
async function pageParts(
  bytes: Uint8Array,
  charset: string | undefined,
  work: ReadingWork,
): Promise<readonly OfficePart[] | undefined> {
  if (bytes.length > limits.html) return undefined;
  const { text } = await decodeHtml(bytes, charset);
  const root = await parseTree(text, { kind: 'html' }, work);
  if (root === undefined) return undefined;
  return domBlocks(root).map((block) =>
    partOf(block.text, {
      isBold: block.bold > 0 && block.bold >= block.text.replaceAll(/\s/g, '').length * 0.95,
      isList: block.kind === 'item',
      isRow: block.kind === 'row' || block.kind === 'head row',
      ...(block.kind === 'heading' ? { section: 'heading' } : {}),
    }),
  );
}

function partOf(text: string, more: Partial<OfficePart> = {}): OfficePart {
  return { text, isBold: false, isList: false, isRow: false, ...more };
}

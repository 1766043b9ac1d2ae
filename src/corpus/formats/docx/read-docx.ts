import { problem } from '../../source.ts';
import { refusal } from '../blocks.ts';
import { limits } from '../limits.ts';
import { coreProperties } from '../office/core-properties.ts';
import { documentReading } from '../office/document-reading.ts';
import { isOle } from '../office/is-ole.ts';
import { unreadObjects } from '../office/embedded.ts';
import { readZip, treeOf } from '../office/read-zip.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';
import { docxChunks } from './docx-chunks.ts';
import { docxText } from './docx-text.ts';

/**
 * Reads a Word document as it prints with all changes accepted: paragraphs and headings by their styles, tables row by row, footnotes
 * behind the paragraph that names them, endnotes and comments at the end; without the heads and feet of pages.
 */
export async function readDocx(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  if (isOle(bytes)) return refusal('encrypted', { id: 'word-locked', args: {} });
  return readZip(bytes, (zip) => readParts(zip, work));
}

async function readParts(zip: Zip, work: ReadingWork): Promise<Reading> {
  const text = await docxText(zip, work, docxChunks);
  if (text === undefined) return refusal('damaged', { id: 'word-no-text', args: {} });
  if (text === 'too deep')
    return refusal('damaged', { id: 'page-too-deep', args: { levels: limits.elementDepthRead } });
  const files = text.unreadChunks.length;
  const problems = [
    ...unreadObjects(text.unread),
    ...(files === 0 ? [] : [problem('warning', { id: 'word-chunks-unread', args: { files } })]),
  ];
  return documentReading(text.parts, coreProperties(await treeOf(zip, 'docProps/core.xml', work)), problems);
}

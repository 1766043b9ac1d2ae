import { readingOf, refusal } from '../blocks.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { statedMetadata } from '../stated-metadata.ts';
import { problem } from '../../source.ts';
import { rtfBlocks } from './rtf-blocks.ts';
import { rtfDocument } from './rtf-document.ts';

/**
 * Reads an RTF file. Headers, footers, pictures, comments, hidden text, deleted text of tracked changes and field codes are left out; a
 * footnote follows the paragraph that it belongs to; a row of a table is one paragraph.
 */
export async function readRtf(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  const document = await rtfDocument(bytes, work);
  const blocks = rtfBlocks(document.blocks);
  if (blocks.length === 0 && (document.isCutOff || isNoRtf(bytes)))
    return refusal('damaged', { id: 'rtf-damaged', args: {} });
  const problems = document.isCutOff ? [problem('warning', { id: 'file-cut-off', args: {} })] : [];
  // The text says when it was written; the properties when the file was made.
  const stated = statedMetadata(readingOf(blocks).passages);
  const { issued, ...properties } = document.metadata;
  const made = issued === undefined ? {} : { issued };
  const metadata = { ...made, ...stated.metadata, ...properties };
  const origins = Object.fromEntries(
    Object.keys(metadata).map((field) => [
      field,
      (field in properties ? undefined : stated.origins[field]) ?? document.origins[field] ?? '',
    ]),
  );
  return readingOf(blocks, { metadata, origins, problems });
}

function isNoRtf(bytes: Uint8Array): boolean {
  return bytes.length > 0 && !bytes.includes(0x7b);
}

import { type DocumentBlock, readingOf } from '../blocks.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import { sectionsOf } from '../../sections/sections.ts';
import { rtfDocument } from './rtf-document.ts';
import type { RtfBlock } from './rtf-paragraphs.ts';

/**
 * Reads an RTF file. Headers, footers, pictures, comments, hidden text, deleted text of tracked changes and field codes are left out; a
 * footnote follows the paragraph that it belongs to; a row of a table is one paragraph.
 */
export async function readRtf(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  const { blocks, metadata, origins } = await rtfDocument(bytes, work);
  const isStyled = blocks.some(({ section }) => section === 'title' || section === 'heading');
  return readingOf(isStyled ? blocks : labelled(blocks), { metadata, origins });
}

/** Without styles the text itself says what its paragraphs are, as in a plain text. */
function labelled(blocks: readonly RtfBlock[]): DocumentBlock[] {
  const own = blocks.filter(({ isFixed }) => !isFixed);
  const sections = sectionsOf(
    own.map(({ text }) => text),
    'plain',
  );
  const found = new Map(own.map((block, index) => [block, sections[index]]));
  return blocks.map((block) => ({
    section: block.section === 'body' ? (found.get(block) ?? 'body') : block.section,
    text: block.text,
  }));
}

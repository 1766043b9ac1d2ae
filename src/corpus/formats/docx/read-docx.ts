import { problem } from '../../source.ts';
import { refusal } from '../blocks.ts';
import { elementsOf, parseTree, type TreeElement } from '../dom/tree.ts';
import { limits } from '../limits.ts';
import { coreProperties } from '../office/core-properties.ts';
import { documentReading } from '../office/document-reading.ts';
import { isOle } from '../office/is-ole.ts';
import { unreadObjects } from '../office/embedded.ts';
import type { OfficePart } from '../office/office-part.ts';
import { relationships } from '../office/relationships.ts';
import { readZip, treeOf } from '../office/read-zip.ts';
import type { Reading, ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';
import { docxGraphics } from './docx-graphics.ts';
import { docxNumbering } from './docx-numbering.ts';
import { type DocxState, docxPart, docxParts, idOf } from './docx-parts.ts';
import { attributeOf, docxStyles, localName } from './docx-styles.ts';

/**
 * Reads a Word document as it prints with all changes accepted: paragraphs and headings by their styles, tables row by row, footnotes
 * behind the paragraph that names them, endnotes and comments at the end; without the heads and feet of pages.
 */
export async function readDocx(bytes: Uint8Array, work: ReadingWork): Promise<Reading> {
  if (isOle(bytes)) return refusal('encrypted', { id: 'word-locked', args: {} });
  return readZip(bytes, (zip) => readParts(zip, work));
}

async function readParts(zip: Zip, work: ReadingWork): Promise<Reading> {
  const main = await mainPart(zip, work);
  const document = zip.text(main);
  if (document === undefined) return refusal('damaged', { id: 'word-no-text', args: {} });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styleOf = docxStyles(await treeOf(zip, `${folder}styles.xml`, work));
  const notes = (name: string): Promise<ReadonlyMap<string, TreeElement>> =>
    notesOf(zip, `${folder}${name}.xml`, work);
  const [footnotes, endnotes, comments] = [
    await notes('footnotes'),
    await notes('endnotes'),
    await notes('comments'),
  ];
  const state: DocxState = {
    styleOf,
    numberOf: docxNumbering(await treeOf(zip, `${folder}numbering.xml`, work)),
    fields: [],
    carried: undefined,
    footnote: (id) => noteParts(footnotes.get(id)),
    endnote: (id) => noteParts(endnotes.get(id)),
    endnotes: [],
    graphics: await docxGraphics(zip, await relationships(zip, main, work), work),
    unread: [],
    chunks: [],
  };
  const parts: OfficePart[] = [];
  const root = await parseTree(
    document,
    {
      kind: 'xml',
      // The text is read paragraph by paragraph, so that a long document never stands in memory as a tree.
      onClosed: (element) => {
        if (element.parent === undefined || localName(element.parent) !== 'body') return false;
        parts.push(...docxPart(element, state));
        return true;
      },
    },
    work,
  );
  if (root === undefined)
    return refusal('damaged', { id: 'page-too-deep', args: { levels: limits.elementDepthRead } });
  parts.push(...state.endnotes, ...[...comments.values()].flatMap((comment) => notePart(comment, 'comment')));
  const files = state.chunks.length;
  const problems = [
    ...unreadObjects(state.unread),
    ...(files === 0 ? [] : [problem('warning', { id: 'word-chunks-unread', args: { files } })]),
  ];
  return documentReading(parts, coreProperties(await treeOf(zip, 'docProps/core.xml', work)), problems);

  function noteParts(note: TreeElement | undefined): readonly OfficePart[] {
    return note === undefined ? [] : notePart(note, 'footnote');
  }

  /** A note is one passage, whatever its paragraphs. */
  function notePart(note: TreeElement, section: 'footnote' | 'comment'): OfficePart[] {
    const inner = docxParts(note, {
      ...state,
      numberOf: () => undefined,
      fields: [],
      carried: undefined,
      footnote: () => [],
      endnote: () => [],
      endnotes: [],
      graphics: new Map(),
    });
    const text = inner
      .map((part) => part.text.trim())
      .filter((words) => words !== '')
      .join('\n');
    return text === '' ? [] : [{ text, section, isBold: false, isList: false, isRow: false }];
  }
}

/** The notes of a part by number, without the rules that separate them from the text. */
async function notesOf(zip: Zip, name: string, work: ReadingWork): Promise<ReadonlyMap<string, TreeElement>> {
  const root = await treeOf(zip, name, work);
  const notes =
    root === undefined
      ? []
      : [...elementsOf(root)].filter((element) => /^(?:footnote|endnote|comment)$/.test(localName(element)));
  return new Map(
    notes
      .filter((note) => !/separator|continuationNotice/i.test(attributeOf(note, 'type') ?? ''))
      .map((note) => [idOf(note), note]),
  );
}

/** The name of the part with the text, from the package's relationships (ECMA-376, part 2, 8.2). */
async function mainPart(zip: Zip, work: ReadingWork): Promise<string> {
  const root = await treeOf(zip, '_rels/.rels', work);
  for (const element of root === undefined ? [] : elementsOf(root)) {
    const { Type = '', Target = '' } = element.attributes;
    if (Type.endsWith('/officeDocument') && Target !== '') return Target.replace(/^\//, '');
  }
  return 'word/document.xml';
}

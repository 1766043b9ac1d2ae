import { elementsOf, parseTree, type TreeElement } from '../dom/tree.ts';
import type { OfficePart } from '../office/office-part.ts';
import { relationships } from '../office/relationships.ts';
import { treeOf } from '../office/read-zip.ts';
import type { ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';
import { docxGraphics } from './docx-graphics.ts';
import { docxNumbering } from './docx-numbering.ts';
import { type DocxState, type DocxText, docxPart, docxParts, idOf } from './docx-parts.ts';
import { attributeOf, docxStyles, localName } from './docx-styles.ts';

/** Reads the files that a document takes in, from their paths by id. */
export type ReadChunks = (
  zip: Zip,
  targets: ReadonlyMap<string, string>,
  work: ReadingWork,
) => Promise<Map<string, DocxText>>;

/** The text of a Word document in a zip; `undefined` where it has none. Files that it takes in are read by `readChunks`. */
export async function docxText(
  zip: Zip,
  work: ReadingWork,
  readChunks?: ReadChunks,
): Promise<DocxText | 'too deep' | undefined> {
  const main = await mainPart(zip, work);
  const document = zip.text(main);
  if (document === undefined) return undefined;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styleOf = docxStyles(await treeOf(zip, `${folder}styles.xml`, work));
  const notes = (name: string): Promise<ReadonlyMap<string, TreeElement>> =>
    notesOf(zip, `${folder}${name}.xml`, work);
  const [footnotes, endnotes, comments] = [
    await notes('footnotes'),
    await notes('endnotes'),
    await notes('comments'),
  ];
  const targets = await relationships(zip, main, work);
  const named = [...document.matchAll(chunk)].flatMap(([, id = '']) => {
    const target = targets.get(id);
    return target === undefined ? [] : [[id, target] as const];
  });
  const state: DocxState = {
    styleOf,
    numberOf: docxNumbering(await treeOf(zip, `${folder}numbering.xml`, work)),
    fields: [],
    carried: undefined,
    footnote: (id) => noteParts(footnotes.get(id)),
    endnote: (id) => noteParts(endnotes.get(id)),
    endnotes: [],
    graphics: await docxGraphics(zip, targets, work),
    unread: [],
    chunks: named.length === 0 ? new Map() : ((await readChunks?.(zip, new Map(named), work)) ?? new Map()),
    unreadChunks: [],
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
  if (root === undefined) return 'too deep';
  parts.push(...state.endnotes, ...[...comments.values()].flatMap((comment) => notePart(comment, 'comment')));
  return { parts, unread: state.unread, unreadChunks: state.unreadChunks };

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

/** An element that names a file to take in (`w:altChunk`), and the id of its relationship. */
const chunk = /<\w{1,20}:altChunk\s[^<>]{0,500}:id="([^"<>]{1,200})"/g;

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

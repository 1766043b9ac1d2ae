import type { Section } from '../../source.ts';
import { isElement, type TreeElement } from '../dom/tree.ts';
import { objectName } from '../office/embedded.ts';
import type { OfficePart } from '../office/office-part.ts';
import type { NumberParagraph } from './docx-numbering.ts';
import { attributeOf, childOf, type DocxStyle, localName, valueIn } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { isDropCap, isMarkDeleted, styleIdOf } from './paragraph-traits.ts';
import { isInContents, type OpenFields, runText } from './run-text.ts';

/** The text of a Word document. */
export interface DocxText {
  readonly parts: readonly OfficePart[];
  /** What is in it and is not read, in words for people: `workbook`. */
  readonly unread: readonly string[];
  /** Files that it takes in and that are not read. */
  readonly unreadChunks: readonly string[];
}

/** What the paragraphs of a document are read with; the state goes on from one to the next. */
export interface DocxState {
  readonly styleOf: (id: string | undefined) => DocxStyle;
  readonly numberOf: NumberParagraph;
  readonly fields: OpenFields;
  /** Words of a paragraph whose mark is deleted. */
  carried: { text: string; letters: number; bold: number; joins: string } | undefined;
  /** Reads a note by its number. */
  readonly footnote: (id: string) => readonly OfficePart[];
  readonly endnote: (id: string) => readonly OfficePart[];
  /** Endnotes stand at the end, in the order in which they are named. */
  readonly endnotes: OfficePart[];
  /** Charts and diagrams by the ids under which the document names them. */
  readonly graphics: ReadonlyMap<string, readonly OfficePart[]>;
  /** What is in the document and is not read, in words for people: `Excel workbook`. */
  readonly unread: string[];
  /** Files that the document takes in, by the ids under which it names them; each is taken in once. */
  readonly chunks: Map<string, DocxText>;
  /** Ids of such files that are not read; only Word takes them in. */
  readonly unreadChunks: string[];
}

/** The parts that the children of a body, a cell, a note or a text box make. */
export function docxParts(parent: TreeElement, state: DocxState, section?: Section): OfficePart[] {
  return parent.children.flatMap((child) => (isElement(child) ? docxPart(child, state, section) : []));
}

/** The parts that one child makes: a paragraph, the rows of a table, what a control or a change holds. */
export function docxPart(element: TreeElement, state: DocxState, section?: Section): OfficePart[] {
  const name = localName(element);
  if (name === 'p') return paragraphParts(element, state, section);
  if (name === 'altChunk') return chunkParts(idOf(element), state, section);
  if (name === 'tbl') return docxTable(element, section, (cell) => docxParts(cell, state, section));
  if (name === 'sdt') {
    const properties = childOf(element, 'sdtPr');
    const gallery = valueIn(childOf(properties, 'docPartObj'), 'docPartGallery');
    const content = childOf(element, 'sdtContent');
    if (content === undefined || childOf(properties, 'showingPlcHdr') !== undefined) return [];
    return docxParts(content, state, /table of contents/i.test(gallery ?? '') ? 'boilerplate' : section);
  }
  return /^(?:ins|moveTo|customXml|smartTag|txbxContent)$/.test(name)
    ? docxParts(element, state, section)
    : [];
}

function chunkParts(id: string, state: DocxState, section: Section | undefined): OfficePart[] {
  const chunk = state.chunks.get(id);
  state.chunks.delete(id);
  state.unread.push(...(chunk?.unread ?? []));
  state.unreadChunks.push(...(chunk?.unreadChunks ?? [id]));
  const parts = chunk?.parts ?? [];
  return section === undefined ? [...parts] : parts.map((part) => Object.assign({}, part, { section }));
}

function paragraphParts(
  paragraph: TreeElement,
  state: DocxState,
  section: Section | undefined,
): OfficePart[] {
  const style = state.styleOf(styleIdOf(paragraph));
  const wasInContents = isInContents(state.fields);
  const run = runText(paragraph, style, state.fields);
  const isListed =
    wasInContents || isInContents(state.fields) || style.names.some((name) => contentsStyle.test(name));
  const { carried } = state;
  const joined = {
    text: carried === undefined ? run.text : joinedText(carried, run.text),
    letters: run.letters + (carried?.letters ?? 0),
    bold: run.bold + (carried?.bold ?? 0),
  };
  const isCarried = isMarkDeleted(paragraph) || isDropCap(paragraph);
  state.carried = isCarried ? { ...joined, joins: isDropCap(paragraph) ? '' : ' ' } : undefined;
  const properties = childOf(paragraph, 'pPr');
  const label = isCarried ? undefined : state.numberOf(paragraph, style);
  const own = section ?? (isListed ? 'boilerplate' : sectionOf(style, valueIn(properties, 'outlineLvl')));
  const part: OfficePart = {
    text: joined.text,
    isBold: joined.letters > 0 && joined.bold >= joined.letters * 0.95,
    isList: childOf(properties, 'numPr') !== undefined,
    isRow: false,
    ...(own === undefined ? {} : { section: own }),
    ...(label === undefined ? {} : { label }),
  };
  state.unread.push(
    ...run.objects.map(objectName),
    ...run.graphics.filter((id) => !state.graphics.has(id)).map(() => 'chart or diagram'),
  );
  state.endnotes.push(...run.endnotes.flatMap(state.endnote));
  return [
    ...(isCarried || joined.text.trim() === '' ? [] : [part]),
    ...run.boxes.flatMap((box) => docxParts(box, { ...state, carried: undefined }, section)),
    ...run.graphics.flatMap((id) => state.graphics.get(id) ?? []),
    ...run.footnotes.flatMap(state.footnote),
  ];
}

/** A line break between two words that a deleted mark leaves glued is a space. */
function joinedText(
  { text, joins }: { readonly text: string; readonly joins: string },
  next: string,
): string {
  return text === '' || next === '' || /\s$/.test(text) || /^\s/.test(next)
    ? text + next
    : `${text}${joins}${next}`;
}

/** Styles of names and dates under a title, as Pandoc and templates have them. */
const bylineStyle = /^(?:authors?|by-?line|date|author name|autor)$/;

const contentsStyle =
  /^(?:toc|contents|table of (?:figures|authorities|contents)|index|illustration index)(?: ?(?:heading|\d{1,2}))?$/;

function sectionOf(style: DocxStyle, written: string | undefined): Section | undefined {
  const outline = written === undefined ? style.outline : Number(written);
  if (style.names.includes('title')) return 'title';
  if (style.names.some((name) => bylineStyle.test(name))) return 'byline';
  if (outline !== undefined && outline >= 0 && outline <= 8) return 'heading';
  if (outline === undefined && style.names.some((name) => /^(?:heading ?\d|subtitle)$/.test(name)))
    return 'heading';
  return style.names.some((name) => /^(?:header|footer)$/.test(name)) ? 'boilerplate' : undefined;
}

/** The number of a note, a comment. */
export function idOf(element: TreeElement): string {
  return attributeOf(element, 'id') ?? '';
}

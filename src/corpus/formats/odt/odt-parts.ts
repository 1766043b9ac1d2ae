import { raised } from '../../../text/raised.ts';
import type { Section } from '../../source.ts';
import { isElement, type TreeElement } from '../dom/tree.ts';
import { mathText } from '../dom/math-text.ts';
import { objectName } from '../office/embedded.ts';
import { odtItem, type OdtItem, odtLabel, odtList, type OdtLists } from './odt-lists.ts';
import { type OdtObjects, objectPath } from './odt-objects.ts';
import type { OfficePart } from '../office/office-part.ts';
import { officeTable, type OfficeRow } from '../office/office-table.ts';
import { withoutSignFont } from '../office/symbol-fonts.ts';
import type { OdtStyle, OdtStyles } from './odt-styles.ts';

/** How letters look. */
type Face = Pick<OdtStyle, 'isBold' | 'isRaised' | 'font'>;

/** What the paragraphs of a document are read with. */
export interface OdtState {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  /** Endnotes and comments stand at the end, in their order. */
  readonly endnotes: OfficePart[];
  readonly comments: OfficePart[];
  readonly objects: OdtObjects;
  /** What is in the document and is not read, in words for people: `chart`. */
  readonly unread: string[];
}

/** Parts that are no text: what was deleted (OpenDocument 1.3, part 3, 5.5.1), declarations, forms. */
const skipped =
  /^(?:text:tracked-changes|office:forms|text:(?:sequence|variable|user-field|dde-connection)-decls|office:event-listeners|svg:title|svg:desc|text:hidden-paragraph|text:hidden-text|text:bibliography-source|text:index-title-template)$/;

/** Lists of contents, figures and words. */
const contents =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/;

/** The parts that one element makes: a paragraph, a list, a table, or what it holds. */
export function odtPart(
  element: TreeElement,
  state: OdtState,
  section?: Section,
  item?: OdtItem,
): OfficePart[] {
  const { name } = element;
  if (skipped.test(name)) return [];
  if (name === 'text:p' || name === 'text:h') return paragraphParts(element, state, section, item);
  if (name === 'table:table') return officeTable(rowsOf(element, state, section, false), section);
  if (name === 'office:annotation') return annotation(element, state);
  const inner = contents.test(name) ? 'boilerplate' : section;
  const own = itemOf(element, state, item);
  return element.children.flatMap((child) => (isElement(child) ? odtPart(child, state, inner, own) : []));
}

function itemOf(element: TreeElement, { lists }: OdtState, item: OdtItem | undefined): OdtItem | undefined {
  if (element.name === 'text:list') return odtList(element, lists, item);
  const isItem = element.name === 'text:list-item' || element.name === 'text:list-header';
  return isItem && item !== undefined ? odtItem(element, item) : item;
}

function paragraphParts(
  paragraph: TreeElement,
  state: OdtState,
  section: Section | undefined,
  item: OdtItem | undefined,
): OfficePart[] {
  const style = state.styles.of('paragraph', paragraph.attributes['text:style-name']);
  const label = odtLabel(paragraph, style.list, item, state.lists);
  const after: OfficePart[] = [];
  let text = '';
  let letters = 0;
  let bold = 0;
  walk(paragraph, style);
  const isReference = paragraph.name === 'text:h' && isOnlyReference(paragraph);
  const own = section ?? (isReference ? 'boilerplate' : undefined) ?? sectionOf(paragraph.name, style.names);
  const part = {
    text,
    isBold: letters > 0 && bold >= letters * 0.95,
    isList: item !== undefined,
    isRow: false,
    ...(label === undefined ? {} : { label }),
  };
  const found =
    style.isHidden || style.isStruck || text.trim() === ''
      ? []
      : [own === undefined ? part : { ...part, section: own }];
  return [...found, ...after];

  function walk(parent: TreeElement, face: Face): void {
    for (const child of parent.children) {
      if (isElement(child)) inline(child, face);
      else add(child.text.replaceAll(/\s+/g, ' '), face);
    }
  }

  function inline(element: TreeElement, face: Face): void {
    const { name, attributes } = element;
    if (name === 'text:s') return add(' ', face);
    if (name === 'text:tab') return add('\t', face);
    if (name === 'text:line-break') return add('\n', face);
    if (name === 'text:note') return note(element);
    if (name === 'text:span') {
      const run = state.styles.of('text', attributes['text:style-name']);
      if (!run.isHidden && !run.isStruck)
        walk(element, {
          isBold: run.isBold || face.isBold,
          isRaised: run.isRaised || face.isRaised,
          font: run.font === '' ? face.font : run.font,
        });
      return;
    }
    if (/^(?:office:annotation|table:table|draw:text-box|text:list)$/.test(name)) {
      after.push(...odtPart(element, state, section));
      return;
    }
    if (skipped.test(name) || /^(?:text:number|text:ruby-text|office:binary-data)$/.test(name)) return;
    if (name === 'draw:object' || name === 'draw:object-ole') return object(element, face);
    if (name === 'math:math') return add(mathText(element), face);
    walk(element, face);
  }

  /** An object in a file of its own; in a file that is no zip it stands here. */
  function object(element: TreeElement, face: Face): void {
    const name = objectPath(element.attributes['xlink:href'] ?? '');
    if (name === '') return walk(element, face);
    const formula = state.objects.formulas.get(name);
    if (formula === undefined) state.unread.push(objectName(state.objects.types.get(name) ?? ''));
    else add(formula, face);
  }

  function add(words: string, { isBold, isRaised, font }: Face): void {
    const written = withoutSignFont(words, font).replaceAll(/[\u00AD\u200B\uFEFF]/g, '');
    const seen = isRaised && /\S$/.test(text) ? raised(written) : written;
    // White space after white space is none (OpenDocument 1.3, part 3, 6.1.2).
    text += /\s$/.test(text.slice(-1)) ? seen.replace(/^ /, '') : seen;
    const count = seen.replaceAll(/\s/g, '').length;
    letters += count;
    if (isBold) bold += count;
  }

  /** A note is one passage, whatever its paragraphs; its number is not a word of the text. */
  function note(element: TreeElement): void {
    const body = element.children.filter(isElement).find((child) => child.name === 'text:note-body');
    if (body === undefined) return;
    const parts = notePart(body, state, 'footnote');
    if (element.attributes['text:note-class'] === 'endnote') state.endnotes.push(...parts);
    else after.push(...parts);
  }
}

/** Whether a heading only repeats another, as the lines of a list of contents do that a program wrote. */
function isOnlyReference(heading: TreeElement): boolean {
  const inner = heading.children.filter((child) => isElement(child) || child.text.trim() !== '');
  return (
    inner.length > 0 &&
    inner.every((child) => isElement(child) && /^text:(?:bookmark-ref|reference-ref)$/.test(child.name))
  );
}

function annotation(element: TreeElement, state: OdtState): OfficePart[] {
  state.comments.push(...notePart(element, state, 'comment'));
  return [];
}

function notePart(body: TreeElement, state: OdtState, section: Section): OfficePart[] {
  const text = body.children
    .flatMap((child) =>
      isElement(child) && /^(?:text|table):/.test(child.name) ? odtPart(child, state) : [],
    )
    .map((part) => part.text.trim())
    .filter((words) => words !== '')
    .join('\n');
  return text === '' ? [] : [{ text, section, isBold: false, isList: false, isRow: false }];
}

function sectionOf(name: string, styles: readonly string[]): Section | undefined {
  if (styles.includes('title')) return 'title';
  if (styles.some((style) => /^(?:authors?|by-?line|date|autor)$/.test(style))) return 'byline';
  if (name === 'text:h' || styles.some((style) => /^(?:heading(?: \d{1,2})?|subtitle)$/.test(style)))
    return 'heading';
  const isFrame = styles.some((style) =>
    /^(?:(?:contents|index|illustration index|table index)(?: heading| \d{1,2})|(?:header|footer)(?: left| right)?)$/.test(
      style,
    ),
  );
  return isFrame ? 'boilerplate' : undefined;
}

function rowsOf(
  table: TreeElement,
  state: OdtState,
  section: Section | undefined,
  isHead: boolean,
): OfficeRow[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.name === 'table:table-header-rows') return rowsOf(child, state, section, true);
    if (/^table:table-(?:rows|row-group)$/.test(child.name)) return rowsOf(child, state, section, isHead);
    if (child.name !== 'table:table-row') return [];
    const cells = child.children
      .filter(isElement)
      .filter(({ name }) => name === 'table:table-cell')
      .map((cell) => ({
        parts: cell.children.flatMap((inner) => (isElement(inner) ? odtPart(inner, state, section) : [])),
        columns: Number(cell.attributes['table:number-columns-spanned'] ?? 1),
        rows: Number(cell.attributes['table:number-rows-spanned'] ?? 1),
      }));
    return [{ cells, isHead }];
  });
}

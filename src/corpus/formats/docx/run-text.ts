import { joinedMath } from '../../../text/linear-math.ts';
import { raised } from '../../../text/raised.ts';
import { isElement, treeText, type TreeElement } from '../dom/tree.ts';
import { withoutSignFont } from '../office/symbol-fonts.ts';
import { attributeOf, childOf, type DocxStyle, localName, switchIn, valueIn } from './docx-styles.ts';
import { wordMathText } from './math-text.ts';

/** The words of a paragraph, and what hangs on them. */
export interface RunText {
  text: string;
  /** The number of its letters, and of those in bold type. */
  letters: number;
  bold: number;
  readonly footnotes: string[];
  readonly endnotes: string[];
  /** Contents of text boxes and shapes that are anchored in it. */
  readonly boxes: TreeElement[];
  /** Ids of the charts and diagrams in it. */
  readonly graphics: string[];
  /** Programs of the objects that are embedded in it: `Excel.Sheet.12`. */
  readonly objects: string[];
}

/** Fields that are open, over paragraphs: a list of contents is one field over all its lines. */
export type OpenFields = { instruction: string; isResult: boolean }[];

/** How the letters of a run look. */
interface Face {
  readonly isBold: boolean;
  readonly isRaised: boolean;
  readonly font: string;
}

/** Elements that hold nothing that is printed: what was deleted or moved away, codes of fields, properties. */
const skipped = new Set(
  'del moveFrom instrText delText delInstrText pPr rPr sdtPr sdtEndPr rt tblPr tcPr trPr footnoteRef endnoteRef annotationRef proofErr bookmarkStart bookmarkEnd fldData'.split(
    ' ',
  ),
);

/** Reads the runs of a paragraph as Word prints them when all changes are accepted, without what is struck out. */
export function runText(paragraph: TreeElement, style: DocxStyle, fields: OpenFields): RunText {
  const into: RunText = {
    text: '',
    letters: 0,
    bold: 0,
    footnotes: [],
    endnotes: [],
    boxes: [],
    graphics: [],
    objects: [],
  };
  walk(paragraph, { isBold: style.isBold, isRaised: false, font: '' });
  return into;

  function walk(parent: TreeElement, face: Face): void {
    for (const child of parent.children) if (isElement(child)) read(child, face);
  }

  function read(element: TreeElement, face: Face): void {
    const name = localName(element);
    if (name === 'fldChar') return field(attributeOf(element, 'fldCharType'));
    if (name === 'instrText') return instruct(treeText(element));
    if (skipped.has(name)) return;
    switch (name) {
      case 't':
        if (element.name.startsWith('a:') || fields.some(({ isResult }) => !isResult)) return;
        return add(treeText(element), face);
      case 'r': {
        const properties = childOf(element, 'rPr');
        if (switchIn(properties, 'vanish') ?? style.isHidden) return;
        if (switchIn(properties, 'strike') === true || switchIn(properties, 'dstrike') === true) return;
        const raising = valueIn(properties, 'vertAlign');
        return walk(element, {
          isBold: switchIn(properties, 'b') ?? face.isBold,
          isRaised: raising === undefined ? face.isRaised : raising === 'superscript',
          font: fontOf(properties) ?? face.font,
        });
      }
      case 'sym':
        return add(signOf(element), { ...face, font: attributeOf(element, 'font') ?? '' });
      case 'oMath':
        return add(
          joinedMath([into.text.slice(-1), wordMathText(element)]).slice(into.text.slice(-1).length),
          face,
        );
      case 'tab':
      case 'ptab':
        return add('\t', face);
      case 'br':
        return add(/page|column/.test(attributeOf(element, 'type') ?? '') ? ' ' : '\n', face);
      case 'cr':
        return add('\n', face);
      case 'noBreakHyphen':
        return add('-', face);
      case 'footnoteReference':
        into.footnotes.push(attributeOf(element, 'id') ?? '');
        return;
      case 'endnoteReference':
        into.endnotes.push(attributeOf(element, 'id') ?? '');
        return;
      case 'sdt':
        if (childOf(childOf(element, 'sdtPr'), 'showingPlcHdr') === undefined) walk(element, face);
        return;
      case 'AlternateContent':
        return alternative(element, face);
      case 'txbxContent':
        into.boxes.push(element);
        return;
      case 'textpath':
        into.boxes.push(boxOf(attributeOf(element, 'string') ?? ''));
        return;
      case 'relIds':
        into.graphics.push(attributeOf(element, 'dm') ?? '');
        return;
      case 'chart':
        into.graphics.push(attributeOf(element, 'id') ?? '');
        return;
      case 'OLEObject':
        into.objects.push(attributeOf(element, 'ProgID') ?? '');
        return;
      default:
        walk(element, face);
    }
  }

  function add(text: string, { isBold, isRaised, font }: Face): void {
    const words = withoutSignFont(text, font).replaceAll(/[\u00AD\u200B\uFEFF]/g, '');
    into.text += isRaised && /\S$/.test(into.text) ? raised(words) : words;
    const letters = words.replaceAll(/\s/g, '').length;
    into.letters += letters;
    if (isBold) into.bold += letters;
  }

  function field(type: string | undefined): void {
    const open = fields.at(-1);
    if (type === 'begin') fields.push({ instruction: '', isResult: false });
    else if (type === 'separate' && open !== undefined) open.isResult = true;
    else if (type === 'end') fields.pop();
  }

  function instruct(text: string): void {
    const open = fields.at(-1);
    if (open !== undefined && open.instruction.length < 1000) open.instruction += text;
  }

  /** A shape stands in the file twice: as Word draws it now, and for older programs. One of them is read. */
  function alternative(element: TreeElement, face: Face): void {
    const choice = childOf(element, 'Choice');
    const taken =
      choice !== undefined && holdsText(choice) ? choice : (childOf(element, 'Fallback') ?? choice);
    if (taken !== undefined) walk(taken, face);
  }
}

function fontOf(properties: TreeElement | undefined): string | undefined {
  const fonts = childOf(properties, 'rFonts');
  return fonts === undefined ? undefined : (attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi'));
}

/** The character of `<w:sym w:char="F061">` (ECMA-376, part 1, 17.3.3.30). */
function signOf(element: TreeElement): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  return code > 0x20 && code <= 0xffff ? String.fromCharCode(code) : '';
}

function holdsText(element: TreeElement): boolean {
  return element.children.some(
    (child) =>
      isElement(child) &&
      (/^(?:t|txbxContent|textpath|relIds|chart)$/.test(localName(child)) || holdsText(child)),
  );
}

/** A box with one line, as word art has it in its attributes. */
function boxOf(text: string): TreeElement {
  const box: TreeElement = { name: 'w:txbxContent', attributes: {}, children: [], parent: undefined };
  const paragraph: TreeElement = { name: 'w:p', attributes: {}, children: [], parent: box };
  const run: TreeElement = { name: 'w:r', attributes: {}, children: [], parent: paragraph };
  run.children.push({ name: 'w:t', attributes: {}, children: [{ text }], parent: run });
  paragraph.children.push(run);
  box.children.push(paragraph);
  return box;
}

/** Whether a field over several paragraphs lists contents, figures or an index. */
export function isInContents(fields: OpenFields): boolean {
  return fields.some(({ instruction }) => /^\s*(?:TOC|TOA|INDEX)\b/.test(instruction));
}

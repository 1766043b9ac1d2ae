import { raised } from '../../../text/raised.ts';
import type { DocumentBlock } from '../blocks.ts';
import type { Section } from '../../source.ts';
import type { OfficePart } from '../office/office-part.ts';
import type { RtfGroup } from './rtf-groups.ts';
import { type RtfRow, rtfTable } from './rtf-table.ts';

/** A block of an RTF file. */
export interface RtfBlock extends DocumentBlock {
  /** Whether it is a row of a table, a footnote or a text box, which is no title or heading however short it is. */
  readonly isFixed: boolean;
  /** Whether it has the mark of a list in front. */
  readonly isItem: boolean;
}

/** How the cells of a row lie, as `\trowd` and what follows it say. */
export type RtfRowShape = Omit<RtfRow, 'cells'>;

/** How characters are set. */
type RtfTypeface = Pick<RtfGroup, 'bold' | 'raised'>;

/** What is being written: the document, a footnote, or a text box. */
interface Target {
  readonly kind: 'document' | 'footnote' | 'text box';
  /** The paragraph that is open. */
  parts: string[];
  letters: number;
  bold: number;
  /** The paragraphs of the cell that is open. */
  cell: OfficePart[];
  /** The cells of the row that is open. */
  cells: OfficePart[][];
  /** The rows of the table that is open. */
  rows: RtfRow[];
}

/**
 * Gathers the text of an RTF file into blocks: paragraphs and rows of tables. Footnotes and text boxes follow the paragraph or the row in
 * which they are anchored.
 */
export function rtfParagraphs() {
  const blocks: RtfBlock[] = [];
  const document = targetOf('document');
  let asides: RtfBlock[] = [];
  let target = document;
  let isItem = false;

  function push(block: RtfBlock): void {
    if (block.text !== '') (target === document ? blocks : asides).push(block);
  }

  function add(section: Section, text: string): void {
    endTable();
    push({ section, text, isFixed: target !== document, isItem });
    isItem = false;
    if (target !== document) return;
    for (const aside of asides) blocks.push(aside);
    asides = [];
  }

  function endTable(): void {
    const { rows } = target;
    target.rows = [];
    for (const part of rtfTable(rows))
      push({ section: part.section ?? 'body', text: lines(part.text), isFixed: true, isItem: false });
  }

  /** Ends a paragraph of a cell. What is anchored in it stays with it. */
  function endCellParagraph(section: Section): void {
    const { letters, bold } = target;
    const isBold = letters > 0 && bold >= letters * 0.95;
    const text = lines(taken());
    if (text !== '') {
      const part = { text, isBold, isList: isItem, isRow: false };
      target.cell.push(section === 'body' ? part : { ...part, section });
    }
    isItem = false;
    if (target !== document) return;
    for (const aside of asides)
      target.cell.push({ ...aside, isBold: false, isList: false, isRow: aside.section === 'body' });
    asides = [];
  }

  function endCell(section: Section): void {
    endCellParagraph(section);
    target.cells.push(target.cell);
    target.cell = [];
  }

  function endRow(shape: RtfRowShape): void {
    if (target.parts.length > 0 || target.cell.length > 0) endCell('body');
    const { cells } = target;
    target.cells = [];
    if (target.kind === 'footnote')
      target.parts.push(
        cells.map((cell) => cell.map(({ text }) => oneLine(text)).join(' ')).join(' | '),
        ' ',
      );
    else target.rows.push({ cells, ...shape });
  }

  /** Ends a row that has no end of its own. */
  function endOpenRow(): void {
    if (target.cells.length > 0 || target.cell.length > 0) endRow({ edges: [], joins: [], isHead: false });
  }

  function taken(): string {
    const text = target.parts.join('');
    target.parts = [];
    target.letters = 0;
    target.bold = 0;
    return text;
  }

  return {
    blocks,
    write(text: string, style: RtfTypeface = { bold: false, raised: false }): void {
      const follows = /\S$/.test(target.parts.at(-1) ?? '');
      target.parts.push(style.raised && follows ? raised(text) : text);
      const letters = text.replaceAll(/\s/g, '').length;
      target.letters += letters;
      if (style.bold) target.bold += letters;
    },
    /** Says that the paragraph is an item of a list. */
    markItem(): void {
      isItem = true;
    },
    /** Ends a paragraph; `section` is what it is. Inside a footnote the note continues. */
    endParagraph(section: Section, inTable: boolean): void {
      if (target.kind === 'footnote') target.parts.push(' ');
      else if (inTable) endCellParagraph(section);
      else {
        const text = taken();
        endOpenRow();
        add(section, lines(text));
      }
    },
    endCell,
    endRow,
    /** Writes a footnote or a text box until {@link endAside}; one inside another is part of it. Returns whether it began. */
    beginAside(kind: 'footnote' | 'text box'): boolean {
      if (target !== document) return false;
      target = targetOf(kind);
      return true;
    },
    endAside(): void {
      if (target === document) return;
      const isNote = target.kind === 'footnote';
      const text = taken();
      endOpenRow();
      add(isNote ? 'footnote' : 'body', isNote ? oneLine(`${taken()}${text}`) : lines(text));
      target = document;
    },
    /** Ends what is still open at the file's end. */
    end(section: Section): void {
      target = document;
      const text = taken();
      endOpenRow();
      add(section, lines(text));
    },
  };
}

function targetOf(kind: Target['kind']): Target {
  return { kind, parts: [], letters: 0, bold: 0, cell: [], cells: [], rows: [] };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** A paragraph's lines, each without white space around it. */
function lines(text: string): string {
  return text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}

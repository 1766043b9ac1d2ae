import { raised } from '../../../text/raised.ts';
import type { DocumentBlock } from '../blocks.ts';
import type { Section } from '../../source.ts';

/** A block of an RTF file. */
export interface RtfBlock extends DocumentBlock {
  /** Whether it is a row of a table, a footnote or a text box, which is no title or heading however short it is. */
  readonly isFixed: boolean;
  /** Whether it has the mark of a list in front. */
  readonly isItem: boolean;
}

/** What is being written: the document, a footnote, or a text box. */
interface Target {
  readonly kind: 'document' | 'footnote' | 'text box';
  parts: string[];
  cells: string[];
}

/**
 * Gathers the text of an RTF file into blocks: paragraphs and rows of tables. Footnotes and text boxes follow the paragraph in which
 * they are anchored.
 */
export function rtfParagraphs() {
  const blocks: RtfBlock[] = [];
  const document: Target = { kind: 'document', parts: [], cells: [] };
  let asides: RtfBlock[] = [];
  let target = document;
  let isItem = false;

  function add(section: Section, text: string, isRow = false): void {
    const block = { section, text, isFixed: isRow || target !== document, isItem };
    isItem = false;
    if (text !== '') (target === document ? blocks : asides).push(block);
    if (target !== document) return;
    for (const aside of asides) blocks.push(aside);
    asides = [];
  }

  function endRow(): void {
    const cells = [...target.cells, taken()].map(oneLine).filter((cell) => cell !== '');
    target.cells = [];
    const row = cells.join(' | ');
    if (target.kind === 'footnote') target.parts.push(row, ' ');
    else add('body', row, true);
  }

  function taken(): string {
    const text = target.parts.join('');
    target.parts = [];
    return text;
  }

  return {
    blocks,
    write(text: string, isRaised = false): void {
      target.parts.push(isRaised && /\S$/.test(target.parts.at(-1) ?? '') ? raised(text) : text);
    },
    /** Says that the paragraph is an item of a list. */
    markItem(): void {
      isItem = true;
    },
    /** Ends a paragraph; `section` is what it is. Inside a cell the row continues, inside a footnote the note. */
    endParagraph(section: Section, inTable: boolean): void {
      if (target.kind === 'footnote' || inTable) {
        target.parts.push(' ');
        return;
      }
      const text = taken();
      if (target.cells.length > 0) endRow();
      add(section, lines(text));
    },
    endCell(): void {
      target.cells.push(taken());
    },
    endRow,
    /** Writes a footnote or a text box until {@link endAside}; one inside another is part of it. Returns whether it began. */
    beginAside(kind: 'footnote' | 'text box'): boolean {
      if (target !== document) return false;
      target = { kind, parts: [], cells: [] };
      return true;
    },
    endAside(): void {
      if (target === document) return;
      const isNote = target.kind === 'footnote';
      if (target.cells.length > 0) endRow();
      add(isNote ? 'footnote' : 'body', isNote ? oneLine(taken()) : lines(taken()));
      target = document;
    },
    /** Ends what is still open at the file's end. */
    end(section: Section): void {
      target = document;
      const text = taken();
      if (target.cells.length > 0) endRow();
      add(section, lines(text));
    },
  };
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

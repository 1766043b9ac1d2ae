import {
  addInline,
  append,
  collected,
  addInlineText,
  addMath,
  isLeftOut,
  noText,
  placeIn,
  quoteMark,
  rawText,
  type InlinePlace,
} from './inline.ts';
import { noteReference } from './notes.ts';
import { tableRows } from './tables.ts';
import type { DomBlock } from './dom-block.ts';
import { isElement, textsIn, type TreeElement } from './tree.ts';

const blockNames = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre listing plaintext search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Maximum length of a term that is one word, such as an option or the number of a paragraph. */
const longestTerm = 20;

/** The blocks inside an element in document order. */
export function domBlocks(root: TreeElement): DomBlock[] {
  const blocks: DomBlock[] = [];
  walk(root, { linked: false, bold: false });
  return blocks;

  /** A short term goes before its explanation: `Published: 4 May 2021`. */
  function add(block: DomBlock): void {
    const term = blocks.at(-1);
    const isExplained =
      block.element.name === 'dd' &&
      term?.element.name === 'dt' &&
      term.element.parent === block.element.parent;
    if (isExplained && term.text.length <= longestTerm && !term.text.includes(' ')) {
      blocks.pop();
      const text = `${term.text.endsWith(':') ? term.text : `${term.text}:`} ${block.text}`;
      blocks.push({ ...block, text, from: [...term.from, ...block.from] });
    } else blocks.push(block);
  }

  function walk(element: TreeElement, place: InlinePlace): void {
    if (element.name === 'table') return table(element);
    if (element.name === 'pre' || element.name === 'listing' || element.name === 'plaintext')
      return raw(element);
    const level = headingLevel(element);
    let line = noText();
    const end = (): void => {
      const text = collected(line);
      // A figure that links to its paragraph, empty brackets and rows of stars are no text.
      const isText = line.linked < text.length ? /[\p{L}\p{N}]/u.test(text) : /\p{L}/u.test(text);
      if (isText)
        add({
          ...kindOf(element, level),
          text,
          element,
          from: line.from,
          linked: line.linked,
          bold: line.bold,
        });
      line = noText();
    };
    if (level !== undefined) addInline(line, element, place);
    else inline(element, place);
    end();

    /** Walks what stands in a line; an element that makes lines of its own ends it. */
    function inline(parent: TreeElement, here: InlinePlace): void {
      for (const child of parent.children) {
        if (!isElement(child)) addInlineText(line, child, here);
        else if (child.name === 'math') addMath(line, child);
        else if (child.name === 'br') {
          if (line.last === '\n') end();
          else if (line.last !== '') append(line, '\n');
        } else if (isLeftOut(child) || noteReference(child)) continue;
        else if (isBlock(child)) {
          end();
          walk(child, placeIn(child, here));
        } else {
          append(line, quoteMark(child, '“'));
          inline(child, placeIn(child, here));
          append(line, quoteMark(child, '”'));
        }
      }
    }
  }

  function table(element: TreeElement): void {
    for (const row of tableRows(element)) {
      if (row.kind === 'cell') walk(row.element, { linked: false, bold: false });
      else blocks.push(row);
    }
  }

  function raw(element: TreeElement): void {
    for (const part of rawText(element).split(/\n[^\S\n]*\n\s*/)) {
      const text = part.replaceAll('\r', '').replace(/^\n+/, '').trimEnd();
      if (text.trim() !== '')
        blocks.push({ kind: 'raw', text: text.trim(), element, from: textsIn(element), linked: 0, bold: 0 });
    }
  }
}

/** Whether an element begins a line of its own. */
function isBlock({ name, attributes }: TreeElement): boolean {
  return blockNames.has(name) || attributes['role'] === 'heading';
}

function kindOf(element: TreeElement, level: number | undefined): Pick<DomBlock, 'kind' | 'level'> {
  if (level !== undefined) return { kind: 'heading', level };
  if (element.name === 'figcaption' || element.name === 'caption') return { kind: 'caption' };
  return {
    kind: element.name === 'li' || element.name === 'dd' || element.name === 'dt' ? 'item' : 'paragraph',
  };
}

function headingLevel({ name, attributes }: TreeElement): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attributes['role'] !== 'heading') return undefined;
  const level = Number(attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

import { contentsTitles } from '../../../language/web-page-words.ts';
import type { Section } from '../../source.ts';
import { isByline } from '../../sections/byline-cues.ts';
import { looksLikeHeading } from '../../sections/headline-cues.ts';
import { wordCount } from '../../sections/measure-text.ts';
import type { DocumentBlock, PageSpan } from '../blocks.ts';
import type { DomBlock } from '../dom/dom-block.ts';
import { isBoldLine } from '../dom/bold-line.ts';
import { isInNotes } from '../dom/notes.ts';
import { lineage } from '../dom/tree.ts';

/** One file of a book, with its blocks. */
export interface BookPart {
  readonly blocks: readonly DomBlock[];
  /** The pages of each block, where the book names its pages. */
  readonly pages: readonly (PageSpan | undefined)[];
  readonly isFrame: boolean;
}

/** How far into a book its title page reaches, in blocks. */
const titlePage = 40;

const contents = new RegExp(`^(?:${contentsTitles.join('|')})\\s*[.:]?$`, 'iu');
const lists =
  /^(?:(?:list of )?(?:illustrations|figures|tables|plates|maps)|abbildungsverzeichnis|abbildungen|table des illustrations|иллюстрации)\.?$/iu;
const colophon =
  /(?:©|\(c\) ?\d{4}|\bcopyright\b|\bISBN\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|все права)/iu;
const frameType =
  /(?:^|\s)(?:copyright-page|colophon|imprint|imprimatur|toc|landmarks|loi|lot|loa|lov|page-list|doc-toc|doc-pagelist|doc-credits|doc-colophon)(?:\s|$)/;
const frameName =
  /(?:^|\s)(?:pg-boilerplate|pg-header|pg-footer|pgheader|pgfooter|copyright(?:-?page)?|colophon|toc|tnotes?|trans(?:criber)?s?-?notes?|transnotes?|covernote)(?:\s|$)/i;
/** Project Gutenberg's marks around a book; what stands outside is about the file. */
const start = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG/u;
const end = /^\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG/u;

/** The blocks of a book with their sections: contents, colophon and licence are boilerplate. */
export function labelBook(parts: readonly BookPart[], title: string | undefined): DocumentBlock[] {
  const framed = parts.flatMap((part) => {
    const isFrame = part.isFrame || isColophon(part.blocks) || isContents(part.blocks);
    const hasHeadings = part.blocks.some(({ kind }) => kind === 'heading');
    return part.blocks.map((block, index) => ({
      block,
      isFrame,
      hasHeadings,
      next: part.blocks[index + 1],
      page: part.pages[index],
    }));
  });
  const first = framed.findIndex(({ block }) => start.test(block.text));
  const last = framed.findLastIndex(({ block }) => end.test(block.text));
  const key = keyOf(title ?? '');
  let isListed = false;
  const titleAt =
    key === ''
      ? -1
      : framed.findIndex(
          ({ block, isFrame }, index) =>
            index > first && index < first + titlePage && !isFrame && keyOf(block.text) === key,
        );
  return framed.map(({ block, isFrame, hasHeadings, next, page }, index): DocumentBlock => {
    const { text } = block;
    const as = (section: Section): DocumentBlock =>
      page === undefined ? { section, text } : { section, text, page };
    const isOutside = index <= first || (last !== -1 && index >= last);
    if (contents.test(text) || lists.test(text)) isListed = true;
    else if (block.kind === 'heading' || wordCount(text, 25) > 25) isListed = false;
    const isRights =
      index < first + titlePage &&
      block.kind !== 'heading' &&
      wordCount(text, 40) <= 40 &&
      colophon.test(text);
    if (isOutside || isFrame || isListed || isRights || isInFrame(block)) return as('boilerplate');
    if (index === titleAt) return as('title');
    return as(sectionOf(block, next, hasHeadings, index < first + titlePage));
  });
}

function sectionOf(
  block: DomBlock,
  next: DomBlock | undefined,
  hasHeadings: boolean,
  isFront: boolean,
): Section {
  if (isInNotes(block.element)) return block.kind === 'heading' ? 'heading' : 'footnote';
  if (block.kind === 'heading') return 'heading';
  if (block.kind !== 'paragraph') return 'body';
  if (isFront && block.text.length < 120 && isByline(block.text.replaceAll(/\s+/g, ' '))) return 'byline';
  if (isBoldLine(block, next)) return 'heading';
  return !hasHeadings && next !== undefined && looksLikeHeading(block.text, next.text) ? 'heading' : 'body';
}

function isInFrame({ element }: DomBlock): boolean {
  for (const { attributes } of lineage(element)) {
    if (frameType.test(`${attributes['epub:type'] ?? ''} ${attributes['role'] ?? ''}`)) return true;
    if (frameName.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)) return true;
  }
  return false;
}

/** Whether a file is the page with the rights and the number of the book. */
function isColophon(blocks: readonly DomBlock[]): boolean {
  const words = blocks.reduce((sum, { text }) => sum + wordCount(text), 0);
  return words > 0 && words < 400 && blocks.filter(({ text }) => colophon.test(text)).length >= 2;
}

/** Whether a file is a list of links to the parts of the book. */
function isContents(blocks: readonly DomBlock[]): boolean {
  const links = blocks.filter(({ linked, text }) => linked >= text.length * 0.6).length;
  return (
    (links >= 4 && links >= blocks.length * 0.7) ||
    (links >= 2 && contents.test(blocks[0]?.text ?? '') && links >= blocks.length * 0.5)
  );
}

function keyOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

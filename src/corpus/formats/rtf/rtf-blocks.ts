import type { DocumentBlock } from '../blocks.ts';
import type { Section } from '../../source.ts';
import { sectionsOf } from '../../sections/sections.ts';
import type { RtfBlock } from './rtf-paragraphs.ts';

/** More headings than this in a row are no headings but an address, a list or a form. */
const mostHeadings = 3;

/** Lines shorter or longer than these, in characters, were not wrapped by hand. */
const shortestWrapped = 40;
const longestWrapped = 100;

/** The paragraphs of an RTF file, with hard line ends joined and each with its section. */
export function rtfBlocks(all: readonly RtfBlock[]): DocumentBlock[] {
  // A rule of dashes is no paragraph.
  const blocks = unwrapped(all.filter(({ text }) => /[\p{L}\p{N}\p{S}]/u.test(text)));
  const isStyled = blocks.some(({ section }) => section === 'title' || section === 'heading');
  const sections = isStyled ? styled(blocks) : guessed(blocks);
  return blocks.map(({ text }, index) => ({ section: sections[index] ?? 'body', text }));
}

/** Where styles name headings but no title, it is the heading at the very beginning, or what stands like one above the first heading. */
function styled(blocks: readonly RtfBlock[]): Section[] {
  const sections = blocks.map(({ section }) => section);
  if (sections.includes('title')) return sections;
  const head = guessed(blocks.map((block) => ({ ...block, section: 'body' as const })));
  const first = sections.indexOf('heading');
  if (first === 0) sections[0] = 'title';
  else if (head[0] === 'title')
    for (let index = 0; index < first && (head[index] === 'title' || head[index] === 'byline'); index += 1)
      sections[index] = head[index] ?? 'body';
  return sections;
}

/** Without styles the text itself says what its paragraphs are, as in a plain text. */
function guessed(blocks: readonly RtfBlock[]): Section[] {
  const own = blocks.filter(({ isFixed, isItem }) => !isFixed && !isItem);
  const found = sectionsOf(
    own.map(({ text }) => text),
    'plain',
  );
  const byBlock = new Map(own.map((block, index) => [block, found[index]]));
  const sections = blocks.map((block) =>
    block.section === 'body' ? (byBlock.get(block) ?? 'body') : block.section,
  );
  let run = 0;
  for (const [index, section] of [...sections, undefined].entries()) {
    if (section === 'heading') run += 1;
    else {
      if (run > mostHeadings) sections.fill('body', index - run, index);
      run = 0;
    }
  }
  return sections;
}

/**
 * Joins paragraphs that are the lines of one, wrapped by hand: a line of some length without an end mark, over one that begins with a
 * small letter. A comma ends a wrapped line only where the line above it was one.
 */
function unwrapped(blocks: readonly RtfBlock[]): RtfBlock[] {
  const joined: RtfBlock[] = [];
  let line = '';
  let isWrapped = false;
  for (const block of blocks) {
    const last = joined.at(-1);
    const fits = line.length >= shortestWrapped && line.length <= longestWrapped;
    const isOpen: boolean = isWrapped ? !/[.!?:;]["”’»)]?$/u.test(line) : /[\p{L}\p{N})’-]$/u.test(line);
    const isBoth: boolean = last !== undefined && isPlain(last) && isPlain(block);
    isWrapped = isBoth && fits && isOpen && /^\p{Ll}/u.test(block.text);
    if (isWrapped && last !== undefined) {
      const text = `${last.text}${/\p{L}-$/u.test(line) ? '\n' : ' '}${block.text}`;
      joined[joined.length - 1] = { ...last, text };
    } else joined.push(block);
    line = block.text;
  }
  return joined;
}

function isPlain({ section, isFixed, isItem }: RtfBlock): boolean {
  return section === 'body' && !isFixed && !isItem;
}

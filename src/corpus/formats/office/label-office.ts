import { wordCount } from '../../sections/measure-text.ts';
import type { DocumentBlock } from '../blocks.ts';
import { listedContents } from './listed-contents.ts';
import type { OfficePart } from './office-part.ts';

/**
 * The paragraphs of a document as blocks: lists of contents are boilerplate, a short line in bold over a paragraph is a heading, and the
 * first paragraph that says `title`, the title of the document's properties, is the title.
 */
export function labelOffice(parts: readonly OfficePart[], title: string | undefined): DocumentBlock[] {
  const listed = listedContents(parts);
  const titleAt = titleIndex(parts, title);
  return parts.map((part, index): DocumentBlock => {
    const text = part.text
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .trim();
    if (listed.has(index)) return { section: 'boilerplate', text };
    if (index === titleAt) return { section: 'title', text };
    if (part.section === 'title') return { section: 'heading', text };
    if (part.section !== undefined) return { section: part.section, text };
    return { section: isBoldHeading(part, parts[index + 1]) ? 'heading' : 'body', text };
  });
}

function titleIndex(parts: readonly OfficePart[], title: string | undefined): number {
  const styled = parts.findIndex(({ section, text }) => section === 'title' && text.trim() !== '');
  if (styled !== -1) return styled;
  const key = keyOf(title ?? '');
  return key.length < 4
    ? -1
    : parts.slice(0, 30).findIndex(({ text, section }) => keyOf(text) === key && section !== 'footnote');
}

function keyOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function isBoldHeading(part: OfficePart, next: OfficePart | undefined): boolean {
  if (!part.isBold || part.isList || part.isRow || part.text.includes('\n') || part.text.length > 150)
    return false;
  const words = wordCount(part.text, 15);
  if (words === 0 || words > 14 || /[.,;…]["”»“]?$/u.test(part.text.trim())) return false;
  return next !== undefined && next.section !== 'boilerplate' && !next.isBold && next.text.length > 3;
}

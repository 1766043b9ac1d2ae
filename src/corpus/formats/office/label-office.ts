import type { Section } from '../../source.ts';
import { headingDepth } from '../../sections/headline-cues.ts';
import { wordCount } from '../../sections/measure-text.ts';
import type { DocumentBlock } from '../blocks.ts';
import { listedContents } from './listed-contents.ts';
import type { OfficePart } from './office-part.ts';

/** How far into a document its title is looked for, in paragraphs. */
const head = 30;

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
    return {
      section: listed.has(index)
        ? 'boilerplate'
        : index === titleAt
          ? 'title'
          : sectionOf(part, parts[index + 1]),
      text,
      ...(part.label === undefined ? {} : { label: part.label }),
    };
  });
}

function sectionOf(part: OfficePart, next: OfficePart | undefined): Section {
  if (part.section === 'title') return 'heading';
  return part.section ?? (isBoldHeading(part, next) ? 'heading' : 'body');
}

/** A paragraph in the style for titles, one that says what the properties say, or a heading that the text begins with. */
function titleIndex(parts: readonly OfficePart[], title: string | undefined): number {
  const styled = parts.findIndex(({ section }) => section === 'title');
  if (styled !== -1) return styled;
  const key = keyOf(title ?? '');
  const same = parts
    .slice(0, head)
    .findIndex(({ text, section }) => key.length > 3 && keyOf(text) === key && section !== 'footnote');
  if (same !== -1) return same;
  const [first] = parts;
  if (first?.section !== 'heading' || first.isRow || headingDepth(first.text.trim()) > 0) return -1;
  return keyOf(first.text).includes(key) ? 0 : -1;
}

function keyOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function isBoldHeading(part: OfficePart, next: OfficePart | undefined): boolean {
  const isPlainItem = part.isList && part.label === undefined;
  if (!part.isBold || isPlainItem || part.isRow || part.text.includes('\n') || part.text.length > 150)
    return false;
  const words = wordCount(part.text, 15);
  if (words === 0 || words > 14 || /[.,;…]["”»“]?$/u.test(part.text.trim())) return false;
  return next !== undefined && next.section !== 'boilerplate' && !next.isBold && next.text.length > 3;
}

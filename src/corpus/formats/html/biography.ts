import { biographyHeadings, biographyVerbs } from '../../../language/web-page-words.ts';
import { lineage, type TreeElement } from '../dom/tree.ts';
import type { LabelledPart } from './label.ts';

const cue = new RegExp(`^(?:${biographyHeadings.join('|')})(?: ?:)?$`, 'iu');
const verb = new RegExp(`^,? (?:[^.!?]{0,60}?, )?(?:${biographyVerbs.join('|')})(?!\\p{L})`, 'iu');

/** Maximum words of a paragraph on an author. */
const longest = 90;

/**
 * The parts of a page, those on its author labelled as no evidence: what stands under a heading such as "About the author", and a last
 * paragraph that begins with the author's name and says what they are.
 */
export function withoutBiographies(
  parts: readonly LabelledPart[],
  authors: readonly string[],
): LabelledPart[] {
  const own = new Set([...underHeading(parts), ...atEnd(parts, authors)]);
  return parts.map((part, index) =>
    own.has(index) && (part.section === 'body' || part.section === 'heading')
      ? { ...part, section: 'boilerplate' }
      : part,
  );
}

/** The heading and the rest of the element that begins with it; where paragraphs only follow it, the next one. */
function underHeading(parts: readonly LabelledPart[]): number[] {
  const at = parts.findIndex(
    ({ text, section, kind }) =>
      (section === 'body' || section === 'heading') && kind !== 'row' && text.length < 60 && cue.test(text),
  );
  if (at < 1) return [];
  const before = new Set<TreeElement>();
  for (const { element } of parts.slice(0, at)) for (const each of lineage(element)) before.add(each);
  const cueElement = parts[at]?.element;
  const around = [...lineage(cueElement)].findLast((element) => !before.has(element));
  const inside = parts.flatMap(({ element }, index) =>
    index > at && around !== undefined && [...lineage(element)].includes(around) ? [index] : [],
  );
  const next = (parts[at + 1]?.kind === 'heading' ? parts[at + 2] : parts[at + 1])?.words ?? 0;
  // An element that runs on past the words of a biography holds more than one.
  const isBox = inside.reduce((sum, index) => sum + (parts[index]?.words ?? 0), 0) <= longest * 2;
  if (inside.length > 0 && isBox) return [at, ...inside];
  return next > 0 && next <= longest && parts[at + 1]?.kind !== 'heading' ? [at, at + 1] : [];
}

/** The last two paragraphs of the text, where they say what an author is. */
function atEnd(parts: readonly LabelledPart[], authors: readonly string[]): number[] {
  const text = parts.flatMap(({ section, words }, index) =>
    section === 'body' && words >= 6 ? [index] : [],
  );
  if (text.length < 3) return [];
  return text.slice(-2).filter((index) => {
    const part = parts[index];
    return (
      part !== undefined &&
      part.words <= longest &&
      part.kind === 'paragraph' &&
      authors.some((name) => {
        const line = part.text.replace(/^(?:The author|About the author|Author)[:,]? /iu, '');
        return name.includes(' ') && line.startsWith(name) && verb.test(line.slice(name.length));
      })
    );
  });
}

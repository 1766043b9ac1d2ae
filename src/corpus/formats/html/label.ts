import { appealOpenings, appealSentences } from '../../../language/web-page-words.ts';
import type { Section } from '../../source.ts';
import { isByline } from '../../sections/byline-cues.ts';
import { isNotice } from '../../sections/notice-cues.ts';
import { isBoldLine } from '../dom/bold-line.ts';
import { isInNotes } from '../dom/notes.ts';
import { lineage } from '../dom/tree.ts';
import { commentSection } from './comment-section.ts';
import { endsInCredit, isCreditLine } from './credit-line.ts';
import { closingLine, opensRelated, otherPieces } from './page-end.ts';
import type { PagePart } from './page-parts.ts';
import { isProse } from './page-parts.ts';
import { isByName, isWrittenByline } from './byline-part.ts';
import { isFurniture, namesOf } from './regions.ts';
import { teaserLinks } from './teaser-links.ts';
import { titleIndex } from './title-index.ts';

/** A part of a page with its section; parts of the frame that say nothing have none and are left out. */
export interface LabelledPart extends PagePart {
  readonly section: Section | undefined;
}

const appeal = new RegExp(`^(?:${appealOpenings.join('|')})`, 'iu');
const subscription = new RegExp(`(?:${appealSentences.join('|')})`, 'iu');

/** Maximum words of a line that asks, links or counts; a paragraph may begin with the same words. */
const longestCue = 30;

/** Gives each part of a page its section. `title` is the title that the page states. */
export function labelParts(
  parts: readonly PagePart[],
  title: string | undefined,
  sites: readonly string[],
): LabelledPart[] {
  const titleAt = titleIndex(parts, title, sites);
  const first = parts.findIndex(
    (part, index) =>
      index !== titleAt && part.isKept && part.kind !== 'heading' && part.words >= 8 && !isByName(part),
  );
  const last = parts.findLastIndex(({ isKept }) => isKept);
  const lastProse = parts.findLastIndex(
    (part) => part.isKept && (part.linkShare < 0.5 || isInNotes(part.element)),
  );
  const head = {
    start: titleAt < 0 ? Math.max(0, first - 3) : Math.min(titleAt, first < 0 ? titleAt : first) - 3,
    end: Math.max(first, titleAt),
  };
  const kicker = kickersStart(parts, titleAt);
  const others = otherPieces(parts);
  const teasers = teaserLinks(parts);
  const closing = closingLine(parts);
  let inRelated = false;
  return parts.map((part, index): LabelledPart => {
    const label = (section: Section | undefined): LabelledPart => ({ ...part, section });
    if (index === titleAt) return label('title');
    if (part.place === 'comments') return label(commentSection(part));
    // A summary may stand between the title and the names.
    const nearHead =
      index >= head.start && (index <= head.end + 1 || (index <= head.end + 5 && isWrittenByline(part.text)));
    const nearEnd = index > last - 2 && index <= last + 3;
    if ((nearHead || nearEnd) && isBylinePlace(part, index, titleAt, first) && isByName(part))
      return label('byline');
    if (
      index === closing ||
      (part.isKept && part.words <= longestCue && /\bby\b/iu.test(part.text) && isByline(part.text))
    )
      return label('byline');
    const isLead = index > titleAt && index <= first && isLeadLine(part, parts[titleAt]);
    // Notes stand below an article, where they are hardly ever taken for a part of it.
    if (
      !part.isKept &&
      index > first &&
      part.place === 'page' &&
      part.kind !== 'heading' &&
      isInNotes(part.element)
    )
      return label('footnote');
    if (!part.isKept && !isLead) return label(isProse(part) ? 'boilerplate' : undefined);
    if (isRelatedCue(part)) {
      inRelated = true;
      return label('boilerplate');
    }
    inRelated &&= part.linkShare > 0.5 || (part.kind === 'item' && part.words <= 14);
    if (
      inRelated ||
      others.has(index) ||
      teasers.has(index) ||
      (closing !== -1 && index > closing) ||
      (part.place === 'frame' && !isLead) ||
      (index > lastProse && part.kind !== 'caption')
    )
      return label('boilerplate');
    if (part.kind !== 'row' && part.kind !== 'item' && isCreditLine(part.text, part.words))
      return label('boilerplate');
    if (part.kind === 'caption' && endsInCredit(part.text, part.words)) return label('boilerplate');
    if (index < titleAt && index >= kicker && part.kind !== 'row') return label('boilerplate');
    if (isInNotes(part.element)) return label(part.kind === 'heading' ? 'heading' : 'footnote');
    if (
      (part.kind === 'heading' && !isSentence(part)) ||
      (parts[index + 1]?.isKept === true && isBoldLine(part, parts[index + 1]))
    )
      return label('heading');
    if (part.kind !== 'caption' && part.words <= 80 && (isNotice(part.text) || isAppeal(part)))
      return label('boilerplate');
    return label('body');
  });
}

/** The index of the first of the short lines right above a title, which name the part of the site that it stands in. */
function kickersStart(parts: readonly PagePart[], titleAt: number): number {
  const above = parts.slice(0, Math.max(0, titleAt));
  return above.findLastIndex((part) => part.isKept && !isKickerLine(part)) + 1;
}

function isKickerLine({ text, words }: PagePart): boolean {
  return words <= 4 && text.length <= 40 && !/[.!?:]$|\d/.test(text);
}

/** Whether a byline may stand here: on the page itself, or in the frame between the title and the article. */
function isBylinePlace(part: PagePart, index: number, titleAt: number, first: number): boolean {
  return part.place === 'page' || (titleAt >= 0 && index > titleAt && index < first);
}

/** Whether a line between the title and the article is the summary under a headline. */
function isLeadLine(part: PagePart, title: PagePart | undefined): boolean {
  if (title === undefined || part.linkShare > 0.3 || part.words < 6) return false;
  if (part.place !== 'page' && !isInBoxOf(title, part)) return false;
  const named = [...lineage(part.element)]
    .slice(0, 3)
    .some((element) =>
      namesOf(element).some((name) =>
        /(?:^|-)(?:lead|lede|dek|deck|standfirst|stand-first|subtitle|sub-?title|sub-?head(?:line|ing)?|summary|intro|chapo|chapeau|vorspann|anriss|teaser|excerpt|abstract|description|entradilla|sottotitolo)(?:-|$)/.test(
          name,
        ),
      ),
    );
  return named || (part.words >= 10 && /[.!?…]["”»“]?$/u.test(part.text));
}

/** Whether a part of the frame stands with the title in what the page calls its head: a banner with the headline and the summary. */
function isInBoxOf(title: PagePart, part: PagePart): boolean {
  if (title.place !== 'frame' || part.place !== 'frame') return false;
  const around = new Set(lineage(title.element));
  return [...lineage(part.element)]
    .slice(1, 4)
    .some((element) => around.has(element) && isFurniture(element));
}

/** Whether what is marked as a heading is the summary under a headline, which ends as a sentence does. */
function isSentence({ text, words }: PagePart): boolean {
  return words >= 9 && /(?:\p{L}{2}|\d)\.["”»“]?$/u.test(text);
}

function isAppeal({ text, words }: PagePart): boolean {
  return words <= longestCue * 2 && (appeal.test(text) || (words <= longestCue && subscription.test(text)));
}

function isRelatedCue(part: PagePart): boolean {
  if (part.words > longestCue || part.kind === 'row' || !opensRelated(part.text)) return false;
  return part.kind === 'heading' || part.linkShare > 0.3 || part.text.endsWith(':') || part.words <= 4;
}

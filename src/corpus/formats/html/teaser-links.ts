import { isProse, type PagePart } from './page-parts.ts';

/** Minimum words of text on a page that has such links; others may be lists of links. */
const leastText = 100;

/** Maximum number of links one after the other; more are a list that belongs to the text. */
const mostInARow = 5;

/** The bounds of a headline, in words. */
const shortest = 5;
const longest = 25;

/** The indices of headlines of other pieces that stand as links, without a word of introduction, between two paragraphs of a text. */
export function teaserLinks(parts: readonly PagePart[]): ReadonlySet<number> {
  const kept = [...parts.entries()].filter(([, { isKept }]) => isKept);
  const text = kept.filter(([, part]) => isProse(part));
  const found = new Set<number>();
  if (text.reduce((sum, [, { words }]) => sum + words, 0) < leastText) return found;
  let run: number[] = [];
  let before: PagePart | undefined;
  for (const [index, part] of kept) {
    if (isHeadline(part)) {
      run.push(index);
      continue;
    }
    // A link among the items of a list is one of them.
    const isBetween =
      before !== undefined &&
      endsSentence(before) &&
      isProse(part) &&
      before.kind !== 'item' &&
      part.kind !== 'item';
    if (isBetween && run.length <= mostInARow) for (const each of run) found.add(each);
    run = [];
    before = part;
  }
  return found.size * 2 <= text.length ? found : new Set();
}

function endsSentence(part: PagePart): boolean {
  return isProse(part) && /[.!?…]["”»“)]?$/u.test(part.text);
}

function isHeadline({ kind, text, words, linkShare }: PagePart): boolean {
  return (
    (kind === 'paragraph' || kind === 'item') &&
    linkShare > 0.9 &&
    words >= shortest &&
    words <= longest &&
    !/[.:;,]$/.test(text)
  );
}

import { relatedOpenings } from '../../../language/web-page-words.ts';
import { lineage, type TreeElement } from '../dom/tree.ts';
import { isProse, type PagePart } from './page-parts.ts';

const related = new RegExp(`^[([]?(?:${relatedOpenings.join('|')})`, 'iu');

/** Whether a line begins as one that introduces other pieces does. */
export function opensRelated(text: string): boolean {
  return related.test(text);
}

const posted =
  /^(?:posted|published|written|veröffentlicht|eingestellt|geschrieben|publié|écrit|publicado|pubblicato|geplaatst|опубликовано)\b/iu;

/** The index of the line that signs a post at its end: "Posted on 15 October 2019 at 09:11 by Anna Weber."; -1 where there is none. */
export function closingLine(parts: readonly PagePart[]): number {
  const all = parts.filter(isText).reduce((sum, { words }) => sum + words, 0);
  let before = 0;
  return parts.findIndex((part) => {
    if (isText(part) && !posted.test(part.text)) before += part.words;
    return (
      part.isKept &&
      before > all * 0.6 &&
      part.words <= 20 &&
      posted.test(part.text) &&
      part.kind !== 'heading'
    );
  });
}

/**
 * The indices of parts that stand under a heading for related pieces, in the largest element that begins after the article's text, and of
 * all that follows it.
 */
export function otherPieces(parts: readonly PagePart[]): ReadonlySet<number> {
  const all = parts.filter(isText).reduce((sum, { words }) => sum + words, 0);
  let before = 0;
  let last: ReadonlyMap<TreeElement, number> | undefined;
  const own = new Set<TreeElement>();
  for (const [index, part] of parts.entries()) {
    if (isText(part)) {
      before += part.words;
      for (const each of lineage(part.element)) own.add(each);
      continue;
    }
    const isCue = part.kind === 'heading' && part.words <= 8 && related.test(part.text);
    if (!isCue || before < all * 0.5) continue;
    const around = [...lineage(part.element)].findLast((element) => !own.has(element));
    if (around === undefined || around === part.element) continue;
    last ??= lastParts(parts);
    if ((last.get(around) ?? index) <= index) continue;
    return new Set(parts.map((_, at) => at).filter((at) => at >= index));
  }
  return new Set();
}

/** The index of the last part in each element. */
function lastParts(parts: readonly PagePart[]): ReadonlyMap<TreeElement, number> {
  const last = new Map<TreeElement, number>();
  for (const [index, { element }] of parts.entries())
    for (const each of lineage(element)) last.set(each, index);
  return last;
}

function isText(part: PagePart): boolean {
  return part.isKept && isProse(part);
}

import { relatedOpenings } from '../../../language/web-page-words.ts';
import { lineage, type TreeElement } from '../dom/tree.ts';
import { isProse, type PagePart } from './page-parts.ts';
import { namesAround } from './regions.ts';

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
 * The indices of parts that stand under a heading for related pieces, in the largest element that begins after the text so far. Behind the
 * text, all that follows belongs to them, too, unless the text goes on below.
 */
export function otherPieces(parts: readonly PagePart[]): ReadonlySet<number> {
  const all = parts.filter(isText).reduce((sum, { words }) => sum + words, 0);
  let before = 0;
  let last: ReadonlyMap<TreeElement, number> | undefined;
  const own = new Set<TreeElement>();
  const shapes = new Set<string>();
  const others = new Set<number>();
  const judged = new Set<TreeElement>();
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) break;
    if (isText(part)) {
      before += part.words;
      for (const each of lineage(part.element)) own.add(each);
      shapes.add(namesAround(part));
      continue;
    }
    const isCue = part.kind === 'heading' && part.words <= 8 && related.test(part.text);
    if (!isCue || before === 0) continue;
    const around = [...lineage(part.element)].findLast((element) => !own.has(element));
    if (around === undefined || around === part.element || judged.has(around)) continue;
    judged.add(around);
    last ??= lastParts(parts);
    const end = last.get(around) ?? index;
    const inside = parts.slice(index + 1, end + 1);
    const isBehind = before >= all * 0.5;
    if (inside.length === 0 || !(isBehind || isListOfPieces(inside))) continue;
    const next = parts.slice(end + 1, end + 1 + nearest).find(({ isKept }) => isKept);
    const goesOn = next !== undefined && isText(next) && shapes.has(namesAround(next));
    const until = isBehind && !goesOn ? parts.length - 1 : end;
    for (let at = index; at <= until; at += 1) others.add(at);
    index = until;
  }
  return others;
}

/** How many parts behind other pieces are looked at for the text that goes on. */
const nearest = 10;

/** Maximum words of the summary of another piece. */
const longestSummary = 40;

/** Whether parts are the headlines of other pieces, perhaps each with a summary. */
function isListOfPieces(parts: readonly PagePart[]): boolean {
  const links = parts.filter(({ linkShare }) => linkShare > 0.5).length;
  const summaries = parts.filter(isProse);
  return links >= 2 && summaries.length <= links && summaries.every(({ words }) => words <= longestSummary);
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

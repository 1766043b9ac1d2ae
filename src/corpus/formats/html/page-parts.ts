import type { DomBlock } from '../dom/dom-block.ts';
import { elementsOf, lineage, type TreeElement, type TreeText } from '../dom/tree.ts';
import { wordCount } from '../../sections/measure-text.ts';
import { articleTexts } from './article.ts';
import { shapedComments } from './comment-shapes.ts';
import { isCommentPart, isFurniture } from './regions.ts';

/** A block of a page, and where it stands. */
export interface PagePart extends DomBlock {
  /** Whether it belongs to the article. */
  readonly isKept: boolean;
  readonly place: 'page' | 'frame' | 'comments';
  readonly words: number;
  /** The share of its characters in links. */
  readonly linkShare: number;
}

/** Maximum share of the article's text in one part of the frame: a page whose names say "sidebar" around everything means no frame. */
const mostOfArticle = 0.35;

/** The blocks of a page's body, with those of its article marked. */
export function pageParts(
  body: TreeElement,
  blocks: readonly DomBlock[],
  title: string,
  isArticle: boolean,
): PagePart[] {
  const named = new Set<TreeElement>();
  for (const element of elementsOf(body)) if (isCommentPart(element)) named.add(element);
  const shaped = shapedComments(blocks.filter(({ element }) => !isIn(element, named)));
  const comments = new Set([...named, ...shaped]);
  const article = articleTexts(body, title, (element) => comments.has(element));
  const isInArticle = (block: DomBlock): boolean => shareIn(block.from, article) >= 0.5;
  const kept = blocks.map((block) => isInArticle(block) && !isIn(block.element, comments));
  const frames = framesOf(blocks, kept);
  const parts = blocks.map((block, index): PagePart => {
    const frame = isIn(block.element, frames) ? 'frame' : 'page';
    const place = isIn(block.element, comments) ? 'comments' : frame;
    const linkShare = block.linked / Math.max(1, block.text.length);
    return Object.assign(block, {
      isKept: kept[index] === true,
      place,
      words: wordCount(block.text),
      linkShare,
    } as const);
  });
  return isTooLittle(parts, isArticle) ? withMain(body, parts) : withGaps(withLike(parts));
}

/** Elements of the frame, without those that hold much of the article. */
function framesOf(blocks: readonly DomBlock[], kept: readonly boolean[]): ReadonlySet<TreeElement> {
  const held = new Map<TreeElement, number>();
  let all = 0;
  blocks.forEach((block, index) => {
    if (kept[index] === true) all += block.text.length;
    for (const element of lineage(block.element))
      held.set(element, (held.get(element) ?? 0) + (kept[index] === true ? block.text.length : 0));
  });
  return new Set(
    [...held].flatMap(([element, length]) =>
      length <= all * mostOfArticle && isFurniture(element) ? [element] : [],
    ),
  );
}

/** Whether the article is a small part of the prose on a page that is no single piece: a list, say, of which one entry was taken. */
function isTooLittle(parts: readonly PagePart[], isArticle: boolean): boolean {
  const prose = parts.filter(isProse);
  const sum = (list: readonly PagePart[]): number => list.reduce((total, { words }) => total + words, 0);
  const kept = sum(prose.filter(({ isKept }) => isKept));
  return kept === 0 || kept < sum(prose) * (isArticle ? 0.2 : 0.5);
}

/** Takes all of the page's main part, or of its body, but the frame. */
function withMain(body: TreeElement, parts: readonly PagePart[]): PagePart[] {
  const main = [...elementsOf(body)].find(
    ({ name, attributes }) => name === 'main' || attributes['role'] === 'main',
  );
  const root =
    main !== undefined && parts.some((part) => isProse(part) && isIn(part.element, new Set([main])))
      ? main
      : body;
  const roots = new Set([root]);
  const taken = parts.map((part) => {
    const isMenu = part.linkShare > 0.6 && part.kind !== 'heading' && part.words < 12;
    return {
      ...part,
      isKept: part.isKept || (part.place === 'page' && !isMenu && isIn(part.element, roots)),
    };
  });
  if (taken.some(({ isKept }) => isKept)) return taken;
  // A page of nothing but links and frames: all of it is its text.
  const places = parts.some(({ place }) => place === 'page') ? ['page'] : ['page', 'frame'];
  return parts.map((part) => ({ ...part, isKept: places.includes(part.place), place: 'page' }));
}

/** Takes the entries that stand like those of the article where Readability cut a list: under elements of the same names. */
function withLike(parts: readonly PagePart[]): PagePart[] {
  const count = new Map<string, number>();
  for (const part of parts.filter((each) => each.isKept && isProse(each))) {
    const shape = shapeOf(part.element);
    count.set(shape, (count.get(shape) ?? 0) + 1);
  }
  return parts.map((part) => {
    const shape = part.isKept || !isProse(part) ? '' : shapeOf(part.element);
    return shape.includes('.') && (count.get(shape) ?? 0) > 1 ? { ...part, isKept: true } : part;
  });
}

/** The names of an element and of what it stands in: `p<div.summary<li.entry<ul`. */
function shapeOf(element: TreeElement): string {
  return [...lineage(element)]
    .slice(0, 4)
    .map(
      ({ name, attributes }) =>
        `${name}${attributes['class'] === undefined ? '' : `.${attributes['class']}`}`,
    )
    .join('<');
}

/** Takes what Readability dropped between two blocks of the article: tables, lists, headings, notes. */
function withGaps(parts: readonly PagePart[]): PagePart[] {
  const first = parts.findIndex(({ isKept }) => isKept);
  const last = parts.findLastIndex(({ isKept }) => isKept);
  const root = commonElement(parts.filter(({ isKept }) => isKept));
  const roots = new Set(root === undefined ? [] : [root]);
  return parts.map((part, index) => {
    const isBetween = index > first && index < last && part.place === 'page' && isIn(part.element, roots);
    return isBetween && (part.linkShare < 0.5 || part.kind === 'heading') ? { ...part, isKept: true } : part;
  });
}

/** Whether a block reads as text rather than as a label or a menu. */
export function isProse(part: PagePart): boolean {
  return part.place === 'page' && part.words >= 12 && part.linkShare < 0.4 && part.kind !== 'heading';
}

function commonElement(parts: readonly PagePart[]): TreeElement | undefined {
  let common: TreeElement[] | undefined;
  for (const { element } of parts) {
    const line = [...lineage(element)].toReversed();
    if (common === undefined) common = line;
    else {
      const end = common.findIndex((each, index) => line[index] !== each);
      if (end !== -1) common = common.slice(0, end);
    }
  }
  return common?.at(-1);
}

function shareIn(from: readonly TreeText[], texts: ReadonlySet<TreeText>): number {
  let all = 0;
  let inside = 0;
  for (const each of from) {
    const length = each.text.trim().length;
    all += length;
    if (texts.has(each)) inside += length;
  }
  return all === 0 ? 0 : inside / all;
}

function isIn(element: TreeElement, elements: ReadonlySet<TreeElement>): boolean {
  for (const each of lineage(element)) if (elements.has(each)) return true;
  return false;
}

import { wordCount } from '../../sections/measure-text.ts';
import type { DomBlock } from '../dom/dom-block.ts';
import { lineage, type TreeElement } from '../dom/tree.ts';
import { namesAround } from './regions.ts';

/** A line that says who wrote a comment, by the index of its block; `start` is the first block of the line, where it takes two. */
export interface SignedBlock {
  readonly index: number;
  readonly start: number;
}

/** Fewer words than these are a link or a count. */
const fewest = 3;

/**
 * The elements of comments whose names and dates stand below their words, as in some forums; `undefined` where they stand above. No comment
 * begins before the block `from`.
 */
export function signedBelow(
  blocks: readonly DomBlock[],
  from: number,
  signed: readonly SignedBlock[],
): TreeElement[] | undefined {
  return signed.length < 2 ? undefined : (inElements(blocks, from, signed) ?? inARow(blocks, from, signed));
}

/** Where each comment is an element of its own, of which the line is the end. */
function inElements(
  blocks: readonly DomBlock[],
  from: number,
  signed: readonly SignedBlock[],
): TreeElement[] | undefined {
  const lines = new Map<TreeElement, number>();
  for (const { index } of signed)
    for (const element of lineage(blocks[index]?.element)) lines.set(element, (lines.get(element) ?? 0) + 1);
  const own = signed.map(({ index }) =>
    [...lineage(blocks[index]?.element)].findLast((element) => lines.get(element) === 1),
  );
  const order = new Map(own.map((element, at) => [element, at]));
  const isAbove = signed.map(() => false);
  for (const [index, block] of blocks.entries()) {
    const at = [...lineage(block.element)]
      .map((element) => order.get(element))
      .find((found) => found !== undefined);
    const line = at === undefined ? undefined : signed[at];
    if (at === undefined || line === undefined) continue;
    if (index < from || (index > line.index && isText(block))) return undefined;
    if (index < line.start && isText(block)) isAbove[at] = true;
  }
  const parents = new Set(own.map((element) => element?.parent));
  return isAbove.every(Boolean) && parents.size === 1
    ? own.filter((element) => element !== undefined)
    : undefined;
}

/** Where words and lines are paragraphs in a row: the first ones stand above the first line, and the last line is followed by others. */
function inARow(
  blocks: readonly DomBlock[],
  from: number,
  signed: readonly SignedBlock[],
): TreeElement[] | undefined {
  const [first, second, last] = [signed[0], signed[1], signed.at(-1)];
  if (first === undefined || second === undefined || last === undefined) return undefined;
  const above = blocks.slice(from, first.start);
  const shape = namesAround(blocks[second.start - 1]);
  const isLike = above.length > 0 && above.every((block) => isText(block) && namesAround(block) === shape);
  if (!isLike || namesAround(blocks[last.index + 1]) === shape) return undefined;
  return blocks.slice(from, last.index + 1).map(({ element }) => element);
}

function isText({ text }: DomBlock): boolean {
  return wordCount(text, fewest) >= fewest;
}

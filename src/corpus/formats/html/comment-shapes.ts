import { commentHeadings, replyWords } from '../../../language/web-page-words.ts';
import { wordCount } from '../../sections/measure-text.ts';
import type { DomBlock } from '../dom/dom-block.ts';
import { lineage, type TreeElement } from '../dom/tree.ts';
import { commentSignature, isReaderName, type CommentSignature } from './comment-signature.ts';
import { namesAround } from './regions.ts';
import { signedBelow, type SignedBlock } from './signed-below.ts';

const cue = new RegExp(`^(?:${commentHeadings.join('|')})$`, 'iu');
const reply = new RegExp(`^(?:${replyWords.join('|')})$`, 'iu');

/** Minimum words of text above comments: a thread of a forum and a list of posts have none. */
const leastText = 40;

/** A line over a comment, or below it. */
interface Signed extends CommentSignature, SignedBlock {}

/**
 * The elements of readers' comments that no name of an element tells, by their shape: below the text of the page, one after the other,
 * lines with a name and a date, each over words. A heading for comments stands over them, or the lines are written as only comments have
 * them, or each can be answered.
 */
export function shapedComments(blocks: readonly DomBlock[]): TreeElement[] {
  const from = firstAfterText(blocks);
  const signed = signaturesOf(blocks, from);
  if (signed.length === 0) return [];
  const at = blocks.findIndex(
    (block, index) => index >= from && cue.test(block.text) && block.kind !== 'row' && block.level !== 1,
  );
  const below = at === -1 ? [] : signed.filter(({ start }) => start > at);
  const [first] = below;
  const isNear = first !== undefined && first.start <= at + 4;
  if (isNear && (below.length > 1 || /\d/.test(blocks[at]?.text ?? '')))
    return [
      ...headingOf(blocks, at),
      ...(signedBelow(blocks, at + 1, below) ?? elementsFrom(blocks, at, below)),
    ];
  const sure = signed.filter(
    ({ isSure, index }, order) => isSure || isAnswered(blocks, index, signed[order + 1]),
  );
  const [opening] = sure;
  const isThread =
    opening !== undefined &&
    sure.length > 1 &&
    new Set(sure.map(({ name }) => name)).size > 1 &&
    isAlike(blocks, sure);
  if (!isThread) return [];
  return signedBelow(blocks, from, sure) ?? elementsFrom(blocks, opening.start, sure);
}

/** The index of the first block behind the first words of a text. */
function firstAfterText(blocks: readonly DomBlock[]): number {
  let words = 0;
  const end = blocks.findIndex((block) => {
    const count = wordCount(block.text);
    if (block.kind !== 'heading' && count >= 12 && block.linked < block.text.length / 2) words += count;
    return words >= leastText;
  });
  return end === -1 ? blocks.length : end + 1;
}

function signaturesOf(blocks: readonly DomBlock[], from: number): Signed[] {
  const signed: Signed[] = [];
  for (let index = from; index < blocks.length - 1; index += 1) {
    const [above, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
    const found = block === undefined ? undefined : commentSignature(block);
    if (found === undefined || next === undefined || commentSignature(next) !== undefined) continue;
    if (found.name !== '') signed.push({ ...found, index, start: index });
    else if (above !== undefined && isReaderName(above) && index > from && !cue.test(above.text))
      signed.push({ ...found, name: above.text, index, start: index - 1 });
  }
  return signed;
}

/** Whether the reader is asked for an answer between a line and the next one. */
function isAnswered(blocks: readonly DomBlock[], index: number, next: Signed | undefined): boolean {
  return blocks
    .slice(index, next?.start ?? index + 8)
    .some(({ text }) => text.length < 20 && reply.test(text));
}

/** Whether the lines stand in elements of the same names, with no other heading between them. */
function isAlike(blocks: readonly DomBlock[], signed: readonly Signed[]): boolean {
  const shapes = new Set(signed.map(({ index }) => namesAround(blocks[index])));
  const [first, last] = [signed[0], signed.at(-1)];
  if (shapes.size > 1 || first === undefined || last === undefined) return false;
  const names = new Set(signed.map(({ start }) => start));
  return blocks
    .slice(first.start, last.index)
    .every(({ kind }, index) => kind !== 'heading' || names.has(first.start + index));
}

/** The element of a heading over comments, if it holds nothing else. */
function headingOf(blocks: readonly DomBlock[], at: number): TreeElement[] {
  const element = blocks[at]?.element;
  const isOnly = blocks
    .slice(0, at)
    .every((block) => [...lineage(block.element)].every((each) => each !== element));
  return element !== undefined && isOnly ? [element] : [];
}

/** The largest elements that hold comments and nothing above `start`; of comments that are only paragraphs in a row, these paragraphs. */
function elementsFrom(blocks: readonly DomBlock[], start: number, signed: readonly Signed[]): TreeElement[] {
  const outside = new Set<TreeElement>();
  for (const { element } of blocks.slice(0, start)) for (const each of lineage(element)) outside.add(each);
  const largest = (block: DomBlock): TreeElement | undefined =>
    [...lineage(block.element)].findLast((element) => !outside.has(element));
  const found = new Set<TreeElement>();
  signed.forEach(({ start: own, index }, order) => {
    const end = signed[order + 1]?.start ?? index + 2;
    for (const block of blocks.slice(own, end)) {
      const element = largest(block);
      if (
        element === undefined ||
        (block.kind === 'heading' && order === signed.length - 1 && block !== blocks[own])
      )
        break;
      found.add(element);
    }
  });
  return [...found];
}

import { isByline, isNameLine } from './byline-cues.ts';
import { caseCaption } from './case-caption.ts';
import { announcesComments, commentStart } from './comment-cues.ts';
import { contentsBlocks } from './contents-list.ts';
import {
  headingDepth,
  isPlainQuestion,
  looksLikeBody,
  looksLikeHeading,
  looksLikeHeadline,
} from './headline-cues.ts';
import { letterheadOf, readBlock } from './letterhead.ts';
import { memoHeader } from './memo-header.ts';
import { markdownHeadingLevel, withoutMarks } from './markdown-marks.ts';
import { introducesOtherPieces, isKicker, isNotice, namesAnotherPiece } from './notice-cues.ts';
import type { Markup, Section } from '../source.ts';

/** A longer block is a paragraph, whatever it says; only this much of it is examined. */
const longestLine = 4000;

/** A block while it is being classified. */
interface Block {
  /** Its words without Markdown's marks; of a headline between lines of a letterhead, only the headline. */
  text: string;
  /** Its level, if it is a Markdown heading. */
  readonly level?: number | undefined;
  section?: Section;
}

/**
 * Classifies each block of a text. The cues are those of newspapers, agencies, blogs, releases and reports in general. Where they
 * leave a doubt the block stays `body`, because every other section hides it from the writer as evidence.
 */
export function sectionsOf(texts: readonly string[], markup: Markup): Section[] {
  const blocks = texts.map((text): Block => {
    if (text.length > longestLine) return { text: text.slice(0, longestLine) };
    if (markup === 'plain') return { text };
    return { text: withoutMarks(text), level: markdownHeadingLevel(text) };
  });
  const comments = commentStart(blocks);
  const own = blocks.slice(0, comments);
  if (own.length > 1) {
    if (markup === 'plain') labelContents(own);
    labelCues(own);
    const isTitled = labelLetterhead(own);
    labelHead(own, isTitled);
    labelOtherPieces(own);
    labelHeadings(own);
  }
  return blocks.map((block, index) => (index >= comments ? 'comment' : (block.section ?? 'body')));
}

/** Labels lists of contents. */
function labelContents(blocks: readonly Block[]): void {
  const listed = contentsBlocks(blocks.map(({ text }) => text));
  for (const [index, block] of blocks.entries()) if (listed.has(index)) block.section = 'boilerplate';
}

/** Project Gutenberg's marks around a book; text outside them is about the file. */
const bookStart = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG/u;
const bookEnd = /^\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG/u;

/** Labels blocks that identify themselves. */
function labelCues(blocks: readonly Block[]): void {
  const first = blocks.findIndex(({ text }) => bookStart.test(text)) + 1;
  const last = blocks.findIndex(({ text }) => bookEnd.test(text));
  for (const block of [...blocks.slice(0, first), ...(last < 0 ? [] : blocks.slice(last))])
    block.section = 'boilerplate';
  for (const block of blocks) {
    if (block.level !== undefined || block.section !== undefined) continue;
    if (isByline(block.text)) block.section = 'byline';
    else if (isNotice(block.text) || announcesComments(block.text)) block.section = 'boilerplate';
  }
}

/** Labels the lines above a headline that name the kind of notice, its author's office, whom to ask; and the fields of a memorandum. Returns whether these name the subject. */
function labelLetterhead(blocks: readonly Block[]): boolean {
  const texts = blocks.slice(0, longestHead).map(({ text }) => text);
  const caption = caseCaption(texts);
  const letterhead = letterheadOf(texts.slice(0, caption?.first));
  letterhead?.blocks.forEach((found, index) => {
    const block = blocks[index];
    if (block === undefined || block.section === 'byline') return;
    if (found === 'letterhead') block.section = 'boilerplate';
    else if (found !== undefined) block.text = found.headline;
  });
  if (caption !== undefined && letterhead !== undefined) {
    blocks.slice(caption.first, caption.last + 1).forEach((block, index) => {
      block.section = index === 0 ? 'title' : 'byline';
    });
    return true;
  }
  const start = texts.findIndex(
    (text, index) => blocks[index]?.section === undefined && readBlock(text).isOpen,
  );
  const memo = start === -1 ? undefined : memoHeader(texts.slice(start));
  if (memo !== undefined) for (const block of blocks.slice(0, start)) block.section ??= 'boilerplate';
  for (let index = 0; index < (memo?.blocks ?? 0); index += 1) {
    const block = blocks[start + index];
    if (block !== undefined) block.section = index === memo?.subjectBlock ? 'title' : 'byline';
  }
  return memo !== undefined;
}

/** Maximum number of blocks in which a letterhead is looked for. */
const longestHead = 24;

/** Labels the blocks before the first paragraph: title, names and dates, a second line of the title, a headline from elsewhere. */
function labelHead(blocks: readonly Block[], isTitled: boolean): void {
  const body = blocks.findIndex((block) => isOpen(block) && looksLikeBody(block.text));
  if (isTitled) return;
  const head = blocks
    .slice(0, body === -1 ? blocks.length : body)
    .filter((block) => block.section === undefined);
  const headlines = new Set(
    head.filter((block) => block.level !== undefined || looksLikeHeadline(block.text)),
  );
  const [first, second] = head;
  if (first !== undefined && second !== undefined && isKicker(first.text) && headlines.has(second)) {
    first.section = 'boilerplate';
    head.shift();
  }
  const title = head.find((block) => block.level === 1) ?? head[0];
  if (title !== undefined && headlines.has(title)) title.section = 'title';
  for (const block of head) {
    if (block.section !== undefined || block.level !== undefined) continue;
    if (namesAnotherPiece(block.text)) block.section = 'boilerplate';
    else if (title?.section === 'title' && isNameLine(block.text)) block.section = 'byline';
    else if (
      body !== -1 &&
      title?.section === 'title' &&
      headlines.has(block) &&
      !isPlainQuestion(block.text)
    )
      block.section = 'heading';
  }
}

/** Labels headlines of other pieces: listed after "Related" and the like, or left over below the last paragraph and a notice. */
function labelOtherPieces(blocks: readonly Block[]): void {
  let listed = false;
  const lastBody = blocks.findLastIndex((block) => isOpen(block) && looksLikeBody(block.text));
  blocks.forEach((block, index) => {
    if (block.section === 'boilerplate')
      listed ||= introducesOtherPieces(block.text) || (index > lastBody && lastBody !== -1);
    else if (!isOpen(block) || looksLikeBody(block.text)) listed = false;
    else if (listed && looksLikeHeadline(block.text)) block.section = 'boilerplate';
  });
}

/** Labels headings: blocks above a paragraph, or above a heading of another depth that is. */
function labelHeadings(blocks: readonly Block[]): void {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.section !== undefined) continue;
    const next = blocks[index + 1];
    const over = next?.section === 'heading' && headingDepth(next.text) !== headingDepth(block.text);
    const isOver = over || (next !== undefined && next.section === undefined && looksLikeBody(next.text));
    const opens = index > 0 || headingDepth(block.text) > 0;
    if (block.level !== undefined || (isOver && opens && looksLikeHeading(block.text, next?.text ?? ''))) {
      block.section = 'heading';
    }
  }
}

/** Whether the block is not classified yet. */
function isOpen(block: Block): boolean {
  return block.section === undefined && block.level === undefined;
}

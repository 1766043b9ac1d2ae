import { agoWords, datelineWords, replyWords, saysWords } from '../../../language/web-page-words.ts';
import { wordCount } from '../../sections/measure-text.ts';
import type { DomBlock } from '../dom/dom-block.ts';
import { dateInText, withoutDates } from './web-date.ts';

/** Maximum words of a line that says who wrote a comment and when. */
const longest = 16;

const ago = new RegExp(`(?<!\\p{L})(?:${agoWords.join('|')})(?!\\p{L})`, 'giu');
const says = new RegExp(`(?<!\\p{L})(?:${saysWords.join('|')})(?!\\p{L})`, 'iu');
const around = new RegExp(`(?<!\\p{L})(?:${[...datelineWords, ...saysWords].join('|')})(?!\\p{L})`, 'giu');
/** The link by which a comment is answered, behind its name and date. */
const reply = new RegExp(`[\\s·|,(\\[-](?:${replyWords.join('|')})[)\\]]?$`, 'iu');
const figures = /(?<!\d)\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)/g;

/** Who wrote a comment, as its line names them: `Jim Hall` of `Jim Hall says: May 5, 2021 at 10:10 am`; empty where it gives only the time. */
export interface CommentSignature {
  readonly name: string;
  /** Whether the line is written as only those of comments are: "Jim Hall says", or with a link for an answer. */
  readonly isSure: boolean;
}

/** Reads a block as the line over a comment: a date, or how long ago it was, with hardly more than a name. */
export function commentSignature(block: DomBlock): CommentSignature | undefined {
  if (block.kind === 'row') return undefined;
  // Name and date often stand in elements with no space between them.
  const written = block.from
    .map((each) => each.text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const text = written.replace(reply, '').trim();
  if (text.length > 160 || wordCount(text, longest + 1) > longest) return undefined;
  const isAgo = text.search(ago) !== -1;
  if (!isAgo && dateInText(text) === undefined && text.search(figures) === -1) return undefined;
  const name = withoutDates(text)
    .replaceAll(figures, ' ')
    .replaceAll(ago, ' ')
    .replaceAll(around, ' ')
    .replaceAll(/(?<![\p{L}\d])[^\p{L}\d]+|(?<!\p{L})\d+(?!\p{L})/gu, ' ')
    .trim();
  if (wordCount(name, 7) > 6 || /[.!?]$/.test(text.replace(/[ap]\.m\.$/i, ''))) return undefined;
  return { name, isSure: text !== written || says.test(text) };
}

/** Whether a block can be the name of a reader by itself. */
export function isReaderName({ text, kind }: DomBlock): boolean {
  return kind !== 'row' && text.length <= 60 && wordCount(text, 6) <= 5 && !/[.!?]$/.test(text);
}

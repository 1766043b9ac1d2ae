import { headingParts, partNumbers, parts, smallHeadlineWords } from '../../language/en/pages/headlines.ts';
import { lineCount, wordCount } from './measure-text.ts';

/** Words this short may stay small in a title-case headline; longer words must begin with a capital. */
const longestSmallWord = 4;
const sentenceEnd = /(?:[.…。．؟۔।]|[!?！？]{1,3})["”’»'“)\]*_]*\s*(?:\[\d+\]\s*)*$/u;
const questionEnd = /[!?！？؟]["”’»'“)\]]*$/u;
const listItem = /^\s*(?:[-*+•–|]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/u;
const numbering = new RegExp(
  String.raw`^(?:${headingParts}\s+)?(?:(\d{1,3}(?:\.\d{1,3})*)[.:]?|([IVXLC]{1,6}|[A-Z])[.):])\s+(?=\p{Lu}|["“‘])`,
  'u',
);

/** A heading that is only a number: `CHAPTER II.`, `Part Two`. */
const bareNumber = new RegExp(String.raw`^${parts}\s+${partNumbers}\.?$`, 'iu');

/** Whether a block reads as a paragraph: sentences, a list item, a salutation, several lines, or simply long. */
export function looksLikeBody(text: string): boolean {
  if (text.length > 250 || lineCount(text, 3) > 3) return true;
  if (bareNumber.test(text)) return false;
  const count = wordCount(text, 30);
  if (count > 30) return true;
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  if (listItem.test(first) && headingDepth(first) === 0) return true;
  if (/[:;,،，、：]$/u.test(text)) return true;
  if (!sentenceEnd.test(text) || endsInAbbreviation(text)) return false;
  return questionEnd.test(text) ? count > 12 || !/\p{L}/u.test(text) : true;
}

/**
 * Whether a block can be a headline: at most two lines and thirty words, a beginning like a headline's, and no full stop, comma or
 * colon at the end. A question mark or exclamation mark may end it.
 */
export function looksLikeHeadline(text: string): boolean {
  if (text.length > 250 || lineCount(text, 2) > 2 || wordCount(text, 30) > 30) return false;
  if (!/^["“‘'«„([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) || looksLikeBody(text)) return false;
  return !/^dear\s/iu.test(text);
}

/**
 * Whether a block can be a heading inside a text, given the paragraph below it: one short line in title case, in capitals or numbered. In
 * sentence case only where a long paragraph follows and the line could not serve as evidence: it has no figure, no quotation mark and no
 * question to an interviewee.
 */
export function looksLikeHeading(text: string, next: string): boolean {
  if (text.length > 100 || lineCount(text, 1) > 1) return false;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 12) return false;
  if (!looksLikeHeadline(text)) return false;
  if (headingDepth(text) > 0 || isInCapitals(text)) return true;
  // A line wholly in quotation marks is a quotation set apart.
  if (/^["“„«].*["”“»]$/su.test(text)) return false;
  if (isTitleCase(words)) return true;
  return words.length <= 8 && !/[\p{N}"“”„«»?!]/u.test(text) && wordCount(next, 20) >= 20;
}

/** Whether a line is a question in sentence case, as an interviewer asks, rather than a headline in title case. */
export function isPlainQuestion(text: string): boolean {
  return questionEnd.test(text) && !isTitleCase(wordsOf(text));
}

/** How deep a heading is numbered: 1 for "1. Introduction" and "II. Findings", 2 for "2.1 Scope", 0 without a number. */
export function headingDepth(text: string): number {
  if (bareNumber.test(text)) return 1;
  const match = numbering.exec(text);
  if (match === null || lineCount(text, 1) > 1 || wordCount(text, 14) > 14 || sentenceEnd.test(text))
    return 0;
  return match[1] === undefined ? 1 : match[1].split('.').length;
}

/** Words as {@link wordCount} counts them. */
function wordsOf(text: string): string[] {
  return (text.match(/[^\s\u2013\u2014]+/gu) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
}

function isTitleCase(words: readonly string[]): boolean {
  const bare = words.map((word) =>
    word.replaceAll(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ''),
  );
  const small = bare.filter((word) => /^\p{Ll}/u.test(word));
  if (/^\p{Ll}/u.test(bare[0] ?? '') || bare.every((word) => /^\p{N}/u.test(word))) return false;
  return small.every((word) => word.length < longestSmallWord || smallHeadlineWords.has(word));
}

function endsInAbbreviation(text: string): boolean {
  return (
    /(?:^|\s)(?:\p{Lu}\.){2,}$|\s(?:Jr|Sr|Inc|Ltd|Co|Corp|St)\.$/u.test(text) && wordCount(text, 20) <= 20
  );
}

import { captionOpenings, creditsInBrackets } from '../../language/en/pages/captions.ts';
import { noticePatterns } from '../../language/en/pages/notices.ts';
import { pageFrames } from '../../language/en/pages/page-frames.ts';
import { kickers, otherPieceOpenings } from '../../language/en/pages/pieces.ts';
import { onOneLine } from './measure-text.ts';

const frames = pageFrames.map((lines) => new RegExp(`^${lines}$`, 'iu'));

const notices = noticePatterns.map(({ opening, words, inside }) => ({
  opening: new RegExp(`^${opening}`, 'iu'),
  words,
  inside,
}));

/** Tested before each pattern alone: hardly any passage opens like a notice. */
const anyOpening = new RegExp(notices.map(({ opening }) => opening.source).join('|'), 'iu');

const rightsReserved = /\ball rights reserved\.?$/iu;
/** The length of the phrase with its full stop and the character before it. */
const rightsReservedLength = 'x'.length + 'all rights reserved.'.length;

const captionOpening = new RegExp(`^[([]?${captionOpenings}`, 'iu');
/** A credit that closes a line: `Rebels in Odessa. Photograph: Ivan Petrov/AFP`. */
const captionClosing =
  /[.!?…)"”]\s(?:Photographs?|Photos?|Images?|Pictures?|Illustrations?|Credit)(?: credits?| by)?:\s*\p{Lu}[^.!?:]{1,70}$/u;
const captionCredit =
  /^[([]?(?:Photo|Photograph|Image|Picture|Illustration|Video)s? (?:by|courtesy of|credit|added by)\s+\p{Lu}[^.!?]*[)\]]?$/u;
const captionEnd = new RegExp(String.raw`[([]${creditsInBrackets}[)\]]\.?$`, 'iu');
const kicker = new RegExp(`^${kickers}$`, 'iu');

const otherPieces = new RegExp(String.raw`^${otherPieceOpenings}\b`, 'iu');

/** Whether a block belongs to the page rather than the piece: notices, navigation, rights, captions, rules of dashes. */
export function isNotice(text: string): boolean {
  if (text === '') return true;
  const line = onOneLine(text);
  return isFrame(line) || isCaption(line) || isNoticeLine(line) || isFrameOnly(text);
}

/** Whether a notice introduces other pieces, so that the headlines below it belong to them. */
export function introducesOtherPieces(text: string): boolean {
  return otherPieces.test(text);
}

/** Whether a block is a headline followed by its author and outlet after dashes: "Ignore Each Other -- Eli Lake, Daily Beast". */
export function namesAnotherPiece(text: string): boolean {
  const [, credit = ''] = /^[^\n]{10,200}\s(?:--|[–—])\s*([^\n]{3,100})$/u.exec(text) ?? [];
  // The name is matched as long as possible, so that the rest is as short as possible.
  const [name] =
    /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’&/-]+){0,4}(?:,|\s*[/|])\s*(?:[Tt]he\s+)?\p{Lu}/u.exec(credit) ?? [];
  return name !== undefined && !/[.!?]/.test(credit.slice(name.length));
}

/** Whether a line only names the kind of piece, as above a headline: "Opinion", "Press release". */
export function isKicker(text: string): boolean {
  return kicker.test(text);
}

function isNoticeLine(line: string): boolean {
  if (rightsReserved.test(line.slice(-rightsReservedLength)) && wordsIn(line) <= 60) return true;
  if (!anyOpening.test(line)) return false;
  const words = wordsIn(line);
  return notices.some(
    ({ opening, words: most, inside }) => words <= most && opening.test(line) && inside?.test(line) !== false,
  );
}

/** Whether a block has several lines, all of them part of a page's frame. */
function isFrameOnly(text: string): boolean {
  if (!/[\r\n]/.test(text)) return false;
  return text.split(/\r\n|\n|\r/).every((line) => line.trim() === '' || isFrame(line.trim()));
}

function isFrame(line: string): boolean {
  if (line.length > 220) return false;
  return withoutClosing(line).some((rest) => frames.some((frame) => frame.test(rest)));
}

/**
 * A line, and the line without the signs and runs of dots that may close it: for `Read more …` also `Read more ` and `Read more`. Some
 * patterns of the frame match signs themselves (`more in [^.!?]{1,60}`, a rule of dots). They need at most two, and a run of three dots
 * cannot be split, so up to three signs are also kept.
 */
function withoutClosing(line: string): readonly string[] {
  const start = closingStart(line);
  if (start === line.length) return [line];
  const given = [1, 2, 3].filter(
    (count) => start + count < line.length && closingStart(line, start + count) === start + count,
  );
  const rest = line.slice(0, start);
  return [...new Set([rest, rest.trimEnd(), ...given.map((count) => line.slice(0, start + count)), line])];
}

/** The start of the signs and runs of at least two dots at the end of a line, not before `from`. */
function closingStart(line: string, from = 0): number {
  let start = line.length;
  while (start > from) {
    const sign = line[start - 1] ?? '';
    if (':…»›>→'.includes(sign)) {
      start--;
      continue;
    }
    let dots = start;
    while (dots > from && line[dots - 1] === '.') dots--;
    if (start - dots < 2) break;
    start = dots;
  }
  return start;
}

function isCaption(text: string): boolean {
  const credited = /[)\]]\.?$/.test(text.slice(-2)) && captionEnd.test(text);
  const closed = captionClosing.test(text.slice(-110));
  return (credited || closed || captionOpening.test(text) || captionCredit.test(text)) && wordsIn(text) <= 60;
}

/** The number of words of a text on one line, separated by spaces. */
function wordsIn(line: string): number {
  return line.split(' ').length;
}

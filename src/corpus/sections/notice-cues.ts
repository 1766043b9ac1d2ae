import { captionOpenings, creditsInBrackets } from '../../language/en/pages/captions.ts';
import { noticePatterns } from '../../language/en/pages/notices.ts';
import { pageFrames } from '../../language/en/pages/page-frames.ts';
import { kickers, otherPieceOpenings } from '../../language/en/pages/pieces.ts';
import { onOneLine } from './measure-text.ts';

const frames = pageFrames.map((lines) => new RegExp(`^${lines}$`, 'iu'));

const notices = noticePatterns.map(({ opening, ...more }) => ({
  ...more,
  opening: new RegExp(`^${opening}`, 'iu'),
}));

/** One test before the test of each: hardly any passage opens like a notice. */
const anyOpening = new RegExp(notices.map(({ opening }) => opening.source).join('|'), 'iu');

const rightsReserved = /\ball rights reserved\.?$/iu;
/** With the full stop, and what stands before the first word. */
const rightsReservedLength = 'x'.length + 'all rights reserved.'.length;

const captionOpening = new RegExp(`^[([]?${captionOpenings}`, 'iu');
/** `Rebels in Odessa. Photograph: Ivan Petrov/AFP`: what closes a line. */
const captionClosing =
  /[.!?…)"”]\s(?:Photographs?|Photos?|Images?|Pictures?|Illustrations?|Credit)(?: credits?| by)?:\s*\p{Lu}[^.!?:]{1,70}$/u;
const captionCredit =
  /^[([]?(?:Photo|Photograph|Image|Picture|Illustration|Video)s? (?:by|courtesy of|credit|added by)\s+\p{Lu}[^.!?]*[)\]]?$/u;
const captionEnd = new RegExp(String.raw`[([]${creditsInBrackets}[)\]]\.?$`, 'iu');
const kicker = new RegExp(`^${kickers}$`, 'iu');

const otherPieces = new RegExp(String.raw`^${otherPieceOpenings}\b`, 'iu');

/** Whether a block is the page's and not the piece's: notices, navigation, rights, captions, rules of dashes. */
export function isNotice(text: string): boolean {
  if (text === '') return true;
  const line = onOneLine(text);
  return isFrame(line) || isCaption(line) || isNoticeLine(line) || isFrameOnly(text);
}

/** Whether a notice announces other pieces, so that the headlines below it are theirs. */
export function introducesOtherPieces(text: string): boolean {
  return otherPieces.test(text);
}

/** Whether a block is a headline with its author and outlet behind dashes: "Ignore Each Other -- Eli Lake, Daily Beast". */
export function namesAnotherPiece(text: string): boolean {
  const [, credit = ''] = /^[^\n]{10,200}\s(?:--|[–—])\s*([^\n]{3,100})$/u.exec(text) ?? [];
  // The longest name comes first, so that what is left is the shortest: no other way to read it has fewer signs.
  const [name] =
    /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’&/-]+){0,4}(?:,|\s*[/|])\s*(?:[Tt]he\s+)?\p{Lu}/u.exec(credit) ?? [];
  return name !== undefined && !/[.!?]/.test(credit.slice(name.length));
}

/** Whether a line above the headline only names the kind of piece: "Opinion", "Press release". */
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

/** Whether a block has several lines, each of them a page's frame. */
function isFrameOnly(text: string): boolean {
  if (!/[\r\n]/.test(text)) return false;
  return text.split(/\r\n|\n|\r/).every((line) => line.trim() === '' || isFrame(line.trim()));
}

function isFrame(line: string): boolean {
  if (line.length > 220) return false;
  return withoutClosing(line).some((rest) => frames.some((frame) => frame.test(rest)));
}

/**
 * A line, and what is left of it when the signs and runs of dots that may close it are taken away: for `Read more …` also
 * `Read more ` and `Read more`. Some lines of the frame take signs themselves (`more in [^.!?]{1,60}`, a rule of dots): at most
 * two are needed, and of three dots none can be left alone, so up to three are given back.
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

/** Where the signs and the runs of at least two dots at the end of a line begin, `from` at the earliest. */
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

/** How many words a text on one line has, as its spaces part them. */
function wordsIn(line: string): number {
  return line.split(' ').length;
}

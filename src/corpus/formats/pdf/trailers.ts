import { isPrintLine, type PageLines } from './edge-rows.ts';
import { headOf, type Piece, wordsOf } from './piece.ts';

/** Headings over what belongs to a web page or a publisher, not to the text. */
const related =
  /^(?:related (?:content|articles?|stories|news|links|posts|documents|topics)|more (?:from|on|stories|news)\b.*|read more|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|see also:?|share(?: this)?(?: page)?|leave a (?:comment|reply)|comments? ?\(?\d*\)?|related|latest news|newsletter|follow us|contact us)$/iu;

/** Openings of a publisher's colophon. */
const colophon =
  /^(?:about (?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,4}$|connect with\b|(?:cover )?(?:photo|image)s?(?: source| credits?)?:|staff acknowledge?ments?:|for more information(?: about this (?:product|report|publication))?,? (?:contact|visit)|printed (?:in|on)\b|(?:©|\(c\)|copyright\b)|all rights reserved|isbn\b|issn\b|doi:|suggested citation:|published by\b|impressum$)/iu;

/** Labels as boilerplate what stands round a text: links behind a printed web page and a colophon in small print. */
export function labelTrailers(pieces: readonly Piece[], bodySize: number, pages: readonly PageLines[]): void {
  const isPrint = isPrintOut(pages);
  let isRelated = false;
  let isColophon = false;
  let last = -1;
  for (const piece of pieces) {
    if (piece.section !== 'body' && piece.section !== 'heading') continue;
    const text = wordsOf(piece);
    const head = headOf(piece);
    if (head.page !== last) isColophon = false;
    last = head.page;
    if (isPrint && related.test(text) && head.page >= 0.5 * (pages.length - 1)) isRelated = true;
    const isSmall = head.size < 0.93 * bodySize;
    if (!isSmall) isColophon = false;
    else if (colophon.test(text)) isColophon = true;
    if (isRelated || isColophon) piece.section = 'boilerplate';
  }
  if (isPrint) labelDisordered(pieces);
}

/** Whether a browser printed the pages: most have its lines with a time or an address. */
function isPrintOut(pages: readonly PageLines[]): boolean {
  const printed = pages.filter(({ lines }) => lines.some(({ text }) => isPrintLine(text)));
  return printed.length > 0.6 * pages.length;
}

/** What a browser prints below the heading of related pages, although it is written before it. */
function labelDisordered(pieces: readonly Piece[]): void {
  const heading = pieces.find((piece) => piece.section === 'boilerplate' && related.test(wordsOf(piece)));
  if (heading === undefined) return;
  const { page, y } = headOf(heading);
  for (const piece of pieces) {
    const head = headOf(piece);
    if (head.page > page || (head.page === page && head.y > y)) piece.section = 'boilerplate';
  }
}

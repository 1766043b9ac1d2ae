import { citationText, keyText } from '../briefing/citations/write-citation.ts';
import type { PassageStore } from '../store/store.ts';
import { evidenceSections, type StoredPassage } from '../corpus/source.ts';
import { findWords } from '../text/find-words.ts';
import { doubleMarks } from '../text/marks.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { citable, placesText, writtenLocator } from '../corpus/place.ts';
import type { PastePlace } from './paste-place.ts';
import { spaced } from './search.ts';
import { quotationWriter } from '../writing/write-quotation.ts';
import { runStart } from '../text/run-start.ts';
import { withoutAsides } from '../text/asides.ts';

/** Words of one passage that are to stand in a briefing; the span is of `passage.text`. */
export interface PassageWords {
  readonly passage: StoredPassage;
  readonly span: Span;
}

/** One way to put words of a source into a briefing. */
export interface PasteOffer {
  readonly kind: 'quotation' | 'blockQuote' | 'citation';
  readonly title: string;
  readonly text: string;
}

/** Fewer words copied from a source are a name or a term, not a quotation. */
const fewestCopied = 3;
/** Fewer words from elsewhere may stand in a source by chance. */
const fewestFound = 4;
/** More than this is no quotation; it would only be looked for in vain. In characters. */
const longest = 20_000;
/** As many words make a quotation a block of its own (APA 7, 8.27). */
const blockFrom = 40;

/**
 * The stretches of a source that a selection of its text covers: `start` and `end` are offsets into the source's text, where
 * `startOf` tells each passage's own. White space at the ends is left out. Nothing for fewer than three words.
 */
export function stretchesIn(
  passages: readonly StoredPassage[],
  selected: Span,
  startOf: (passage: StoredPassage) => number,
): readonly PassageWords[] {
  const stretches = passages.flatMap((passage): PassageWords[] => {
    const at = startOf(passage);
    const start = Math.max(0, selected.start - at);
    const end = Math.min(passage.text.length, selected.end - at);
    const text = passage.text.slice(start, end);
    if (start >= end || text.trim() === '') return [];
    const lead = text.length - text.trimStart().length;
    return [{ passage, span: { start: start + lead, end: start + text.trimEnd().length } }];
  });
  const count = stretches.reduce((sum, { passage, span }) => sum + wordsIn(passage, span), 0);
  return count < fewestCopied ? [] : stretches;
}

/**
 * Where a text from elsewhere stands in a source, word for word: every paragraph of it in a passage of one and the same source.
 * Case and punctuation do not matter, the source's own are meant. Nothing for fewer than four words.
 */
export async function locateText(
  text: string,
  store: PassageStore,
  signal: AbortSignal,
): Promise<readonly PassageWords[]> {
  if (text.length > longest || words(text).length < fewestFound) return [];
  const paragraphs = text.split(/\r?\n[ \t]*\r?\n/u).filter((one) => words(one).length > 0);
  const [first = '', ...rest] = paragraphs;
  for (const stretch of await placesOf(first, store, undefined, signal)) {
    const stretches = [stretch];
    for (const paragraph of rest) {
      const { key } = stretch.passage;
      const after = stretches.at(-1)?.passage.number ?? 0;
      const next = (await placesOf(paragraph, store, key, signal)).find(
        ({ passage }) => passage.number > after,
      );
      if (next === undefined) break;
      stretches.push(next);
    }
    if (stretches.length === paragraphs.length) return stretches;
  }
  return [];
}

/** What may be written for the stretches at a place, what is most likely wanted first. */
export function pasteOffers(stretches: readonly PassageWords[], place: PastePlace): readonly PasteOffer[] {
  const [first] = stretches;
  if (first === undefined) return [];
  const where = placesText(stretches.map(({ passage }) => passage));
  const quotation: PasteOffer = {
    kind: 'quotation',
    title: `Quotation from ${where}`,
    text: quotationText(stretches, place),
  };
  if (place.form === 'opened') return [quotation];
  const block: PasteOffer = {
    kind: 'blockQuote',
    title: `Block Quote from ${where}`,
    text: blockText(stretches, place),
  };
  const citation: PasteOffer = {
    kind: 'citation',
    title: `Citation of ${where}`,
    text: spaced(place.before, citationOf(stretches, place.language)),
  };
  if (place.form === 'block') return [block, citation];
  const count = stretches.reduce((sum, { passage, span }) => sum + wordsIn(passage, span), 0);
  const long = stretches.length > 1 || count >= blockFrom;
  return long && isEmptyLine(place) ? [block, quotation, citation] : [quotation, block, citation];
}

function quotationText(
  stretches: readonly PassageWords[],
  { form, mark = '“', before, language, after }: PastePlace,
): string {
  const written = stretches.map(({ passage, span }, index) => {
    const { insert } = quotationWriter(passage)(span, { mark, block: false, language });
    return form === 'opened' && index === 0 ? insert : `${mark}${insert}`;
  });
  const text = written.join(' ');
  const space = /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
  return `${form === 'opened' ? text : spaced(before, text)}${space}`;
}

/** A paragraph of the block quote for each passage, set off from what stands on the line. */
function blockText(stretches: readonly PassageWords[], place: PastePlace): string {
  const paragraphs = stretches.map(
    ({ passage, span }) => quotationWriter(passage)(span, { block: true, language: place.language }).insert,
  );
  if (place.form === 'block') return paragraphs.join('\n>\n> ');
  const start = place.before.trim() === '' ? '' : '\n\n';
  const end = place.after.trim() === '' ? '' : '\n\n';
  return `${start}> ${paragraphs.join('\n>\n> ')}${end}`;
}

/** One citation of all passages: `[@port, ¶4]`, `[@port, ¶4-6]`; of passages apart `[@port, ¶4; @port, ¶7]`. */
function citationOf(stretches: readonly PassageWords[], language: string): string {
  const [first, last] = [stretches[0]?.passage, stretches.at(-1)?.passage];
  if (first === undefined || last === undefined) return '';
  const locators = stretches.map(({ passage }) => citable(passage));
  if (last.number - first.number === stretches.length - 1) return citationText(first.key, locators, language);
  const written = new Set(locators.map((locator) => writtenLocator([locator], language)));
  return `[${[...written].map((locator) => `${keyText(first.key)}, ${locator}`).join('; ')}]`;
}

function isEmptyLine({ before, after }: PastePlace): boolean {
  return before.trim() === '' && after.trim() === '';
}

const anyDoubleMark = new RegExp(`[${doubleMarks}]`, 'gu');

/** The passages that have the words of a paragraph, evidence first, with the marks and stops that the paragraph has, too. */
async function placesOf(
  paragraph: string,
  store: PassageStore,
  key: string | undefined,
  signal: AbortSignal,
): Promise<readonly PassageWords[]> {
  const phrase = paragraph.replaceAll(anyDoubleMark, ' ');
  const scope = { limit: mostPlaces, ...(key === undefined ? {} : { keys: [key] }) };
  const hits = await store.search(`"${phrase}"`, scope, signal);
  const list = words(paragraph);
  const lead = paragraph.slice(0, list[0]?.start ?? 0).trim().length;
  const tail = paragraph.slice(list.at(-1)?.end ?? 0).trim().length;
  return hits
    .flatMap((passage): PassageWords[] => {
      const [found] = findWords(withoutAsides(passage), paragraph);
      return found === undefined ? [] : [{ passage, span: withSigns(passage.text, found, lead, tail) }];
    })
    .toSorted((a, b) => Number(isEvidence(b)) - Number(isEvidence(a)));
}

/** Words that stand in more passages than this are no quotation but a phrase. */
const mostPlaces = 20;

/** The span with up to so many signs that stand right before and after it. */
function withSigns(text: string, { start, end }: Span, lead: number, tail: number): Span {
  const before = start - runStart(text.slice(0, start), /[^\s\p{L}\p{N}]/u);
  const after = /^[^\s\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - Math.min(before, lead), end: end + Math.min(after, tail) };
}

function isEvidence({ passage }: PassageWords): boolean {
  return evidenceSections.includes(passage.section);
}

function wordsIn(passage: StoredPassage, span: Span): number {
  return words(passage.text.slice(span.start, span.end)).length;
}

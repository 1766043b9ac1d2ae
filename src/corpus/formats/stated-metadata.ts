import { caseCaption } from '../sections/case-caption.ts';
import { statedByLine } from '../sections/byline-cues.ts';
import { letterheadDate, type LetterheadLine, releasingOffice } from '../sections/letterhead-cues.ts';
import { looksLikeHeadline } from '../sections/headline-cues.ts';
import { isLetterhead, readBlock } from '../sections/letterhead.ts';
import { withoutMarks } from '../sections/markdown-marks.ts';
import { type MemoHeader, memoHeader } from '../sections/memo-header.ts';
import type { CslDate, CslName, Passage } from '../source.ts';
import type { AboutDocument } from './blocks.ts';

/** What a text says of itself, and where. */
export type StatedMetadata = Required<Pick<AboutDocument, 'metadata' | 'origins'>>;

/**
 * The bibliographic data that a text states in its first passages: the title, the names after "By", the date of a date line, the office
 * of a letterhead, the fields of a memorandum. Nothing is guessed. Data that no such passage states is left out, and so is the date where
 * several differ, as in a chronology.
 */
export function statedMetadata(passages: readonly Passage[]): StatedMetadata {
  const head = passages
    .slice(0, mostPassages)
    .map(({ section, text }) => ({ section, text: withoutMarks(text) }));
  const titled = head.findIndex(({ section }) => section === 'title');
  const body = head.findIndex(({ section }) => section === 'body');
  const memo = memoIn(head);
  const above = body === -1 ? head : head.slice(0, body);
  const letterhead = lettersIn(
    memo === undefined ? above : above.filter(({ section }) => section === 'boilerplate'),
  );
  const opening = body === 0 ? openingOf(head[0]?.text ?? '') : undefined;
  const lines = passages
    .filter((passage) => passage.section === 'byline')
    .flatMap((passage) => withoutMarks(passage.text).split('\n'))
    .filter((line) => !/\b(?:updated|modified|revised)\b/iu.test(line))
    .map((line) => statedByLine(line));
  const names = lines.find((line) => line.names.length > 0)?.names.map((literal): CslName => ({ literal }));
  const found = new Map<string, readonly [value: unknown, origin: string]>();
  const put = (field: string, value: unknown, origin: string): void => {
    if (value !== undefined && !found.has(field)) found.set(field, [value, origin]);
  };
  put('title', memo?.subject, 'subject line');
  put('title', captionOf(head, letterhead), 'names of the parties');
  put('title', titleOf(head[titled]?.text, letterhead), 'title line');
  put('title', opening?.headline, 'line below the letterhead');
  put('author', memo && senderOf(memo), 'sender');
  put('author', names, 'byline');
  put('issued', memo && dateOf(memo), 'date line');
  put('issued', only(lines.flatMap(({ date }) => date ?? [])), 'date line');
  put('issued', only(letterhead.flatMap(({ text }) => letterheadDate(text) ?? [])), 'letterhead');
  put(
    'issued',
    opening && only(opening.letters.flatMap(({ text }) => letterheadDate(text) ?? [])),
    'letterhead',
  );
  put('publisher', publisherOf(letterhead), 'letterhead');
  put('genre', genreOf(letterhead), 'letterhead');
  return {
    metadata: Object.fromEntries([...found].map(([field, [value]]) => [field, value])),
    origins: Object.fromEntries([...found].map(([field, [, origin]]) => [field, origin])),
  };
}

/** Maximum number of passages in which a letterhead or a memorandum's fields are looked for. */
const mostPassages = 24;

type HeadPassage = Pick<Passage, 'section' | 'text'>;
type Letter = { readonly kind: LetterheadLine; readonly text: string };

/** The lines of a letterhead; none where no line is unmistakably of one. */
function lettersIn(head: readonly HeadPassage[]): readonly Letter[] {
  const letters = head.flatMap(({ section, text }) =>
    section === 'boilerplate' || section === 'title' || section === 'byline' ? readBlock(text).found : [],
  );
  const hasNotice = head.some(({ section, text }) => section === 'boilerplate' && !readBlock(text).isOpen);
  return isLetterhead(letters.map(({ kind }) => kind)) || hasNotice ? letters : [];
}

/** The letterhead and the headline of a text that puts no blank line between these and its first paragraph. */
function openingOf(text: string): { letters: readonly Letter[]; headline: string } | undefined {
  const lines = text.slice(0, longestOpening).split(/\r\n|\n|\r/);
  const blocks = lines.map((line) => readBlock(line));
  const start = blocks.findIndex(({ isOpen }) => isOpen);
  const letters = blocks.slice(0, Math.max(0, start)).flatMap(({ found }) => found);
  const headline = blocks[start]?.rest ?? '';
  if (!letters.some(({ kind }) => kind === 'release') || !looksLikeHeadline(headline)) return undefined;
  return lines.length > start + 1 ? { letters, headline } : undefined;
}

/** Maximum length of a letterhead and its headline, in characters. */
const longestOpening = 1500;

/** The names of the parties in a court's paper. */
function captionOf(head: readonly HeadPassage[], letterhead: readonly Letter[]): string | undefined {
  return letterhead.length === 0 ? undefined : caseCaption(head.map(({ text }) => text))?.name;
}

function titleOf(text: string | undefined, letterhead: readonly Letter[]): string | undefined {
  if (text === undefined) return undefined;
  const { rest, isOpen } = readBlock(text);
  return (letterhead.length > 0 && isOpen ? rest : text).replaceAll(/\s+/gu, ' ');
}

/** The authority or company that a letterhead names first. Its press office is not the publisher. */
function publisherOf(letterhead: readonly Letter[]): string | undefined {
  const names = letterhead.flatMap(({ kind, text }) =>
    kind === 'organisation' || kind === 'court' || kind === 'office' ? [text] : (releasingOffice(text) ?? []),
  );
  return (names.find((name) => !desk.test(name)) ?? names[0])
    ?.replace(/^(?:from|in) (?=the )|^by /iu, '')
    .replace(/^the /iu, '');
}

const desk =
  /^(?:office of (?:public|media|communications|the press)|press|media|public affairs|pressestelle|communications)\b/iu;

function genreOf(letterhead: readonly Letter[]): string | undefined {
  if (letterhead.some(({ kind }) => kind === 'memorandum')) return 'Memorandum';
  return letterhead.some(({ kind, text }) => kind === 'release' && released.test(text))
    ? 'Press release'
    : undefined;
}

const released =
  /(?:press|news|media) releases?\b|immediate release|pressemitteilung|presse-?(?:information|meldung)|medienmitteilung|communiqu[eé] de presse|(?:comunicado|nota) de prensa|comunicato stampa|persbericht/iu;

function memoIn(head: readonly HeadPassage[]): MemoHeader | undefined {
  const start = head.findIndex(
    ({ section, text }) => (section === 'byline' || section === 'title') && /:\s/u.test(text),
  );
  return start === -1 ? undefined : memoHeader(head.slice(start).map(({ text }) => text));
}

function senderOf({ fields }: MemoHeader): CslName[] | undefined {
  const value = ['from', 'von', 'de', 'sender']
    .map((name) => fields.get(name) ?? '')
    .find((each) => each !== '');
  const literal = value
    ?.replace(/ ?[<[(][^\s<>[\]()@]{1,64}@[^\s<>[\]()@]{1,190}[>\])]/u, '')
    .replaceAll(/^["'“]|["'”]$/gu, '')
    .trim();
  return literal === undefined || literal === '' ? undefined : [{ literal }];
}

function dateOf({ fields }: MemoHeader): CslDate | undefined {
  const value = ['date', 'dated', 'sent', 'datum']
    .map((name) => fields.get(name))
    .find((each) => each !== undefined);
  return value === undefined ? undefined : letterheadDate(value);
}

function only(dates: readonly CslDate[]): CslDate | undefined {
  return new Set(dates.map((date) => JSON.stringify(date))).size === 1 ? dates[0] : undefined;
}

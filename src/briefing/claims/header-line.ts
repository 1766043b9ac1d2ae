import { labelFields, subjectFields } from '../../language/header-fields.ts';
import { wordSet } from '../../language/word-list.ts';
import type { SentenceReading } from './clause.ts';
import { dateIn, figureIn } from './cues/figures.ts';
import { readSentence } from './reading.ts';
import { sureVerb } from './verbs.ts';

/** A line of a letterhead or the head of a memo: `Date: 4 March 2021`. */
export interface HeaderLine {
  /** The text after the colon. */
  readonly value: string;
  /** Whether the value is a date, a name or a label and so asserts nothing. */
  readonly isLabel: boolean;
}

/** Maximum words of a label; a longer value is running text. */
const maxWords = 20;

/**
 * A line as a header line; undefined if its field is not in a closed list. The value of `Subject: Port Harven budget` is a label, that of
 * `Subject: Exports fell by 12 %` is not.
 */
export function headerLine(line: string): HeaderLine | undefined {
  const bare = line.trim();
  if (byline.test(bare) || dateLine.test(bare)) return { value: bare, isLabel: true };
  const match = /^([\p{L}\p{N}][\p{L}\p{N}\p{M} ./()-]{0,39})[:：](?!\/)(.{0,400})$/u.exec(bare);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const field = match[1]
    .toLowerCase()
    .replace(/\(s\)/, 's')
    .replace(/[\s.]{1,4}$/, '');
  const isSubject = subjectFields.has(field);
  if (!isSubject && !labelFields.has(field)) return undefined;
  const value = match[2].trim();
  return { value, isLabel: isLabel(value, isSubject) };
}

/** Names alone: `By Ann Reporter and J. Smith, Harbour Desk`. */
const byline =
  /^(?:By|BY|Von|Par|Por)(?:\s(?:and|und|et|y|of|for|,|[\p{Lu}][\p{L}\p{M}.'’-]{0,30},?)){1,14}$/u;

/** A date alone, or with a place: `Baghdad, 4 March 2021`, `March 4, 2021`, `2021-03-04`. */
const dateLine =
  /^(?:\p{Lu}[\p{L}\p{M}.-]{1,30},?\s){0,3}(?:\d{1,2}(?:st|nd|rd|th|\.)?\s\p{L}{3,12}\.?,?\s\d{4}|\p{Lu}\p{L}{2,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}年\d{1,2}月\d{1,2}日)$/u;

const closing = /[.!?…。！？]["'”’)»\]]{0,3}$/u;
/** A full stop that ends an abbreviation: `Jr.`, `U.S.`, `J.` */
const abbreviated = /(?:^|[\s.(])(?:\p{L}|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Dept|Esq|etc|al|No)\.\)?$/u;

/** The end of one sentence and the beginning of another, but not the full stop of a title or an initial. */
const secondSentence =
  /(?<!\b(?:Prof|Gen|Col|Sen|Rep|Maj|Capt|Cmdr|Dept|Gov|Mrs|Univ))(?<=\p{Ll}{2})[.!?]\s+\p{Lu}/u;

function isLabel(value: string, isSubject: boolean): boolean {
  if (value === '') return true;
  if (closing.test(value) && !abbreviated.test(value)) return false;
  const read = readSentence(value);
  const { words } = read;
  if (!/\p{L}/u.test(value)) return true;
  if (words.length > maxWords || secondSentence.test(value)) return false;
  if (figureIn(value) && words.length > 3 && !(dateIn(value) && !isSubject)) return false;
  if (!isSubject && (words.length < 3 || isNamed(read))) return true;
  return words.length < 2 || !hasSureVerb(read);
}

/** Whether every word is capitalised as in a name; `of`, `de`, `and` and the like need no capital. */
function isNamed({ words }: SentenceReading): boolean {
  return words.length <= 8 && words.every((word) => !/^\p{Ll}/u.test(word) || particles.has(word));
}

const particles = wordSet(
  'of the and for in on to at by de del della di da du la le van von der den und et y al bin ibn e',
);

function hasSureVerb({ lowerWords }: SentenceReading): boolean {
  return lowerWords.some((_, index) => sureVerb(lowerWords, index) !== undefined);
}

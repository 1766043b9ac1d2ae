import { dateIn, figureIn } from './cues/figures.ts';
import { readSentence, type Reading } from './reading.ts';
import { sureVerb } from './verbs.ts';

/** A line of a letterhead or the head of a memo: `Date: 4 March 2021`. */
export interface HeaderLine {
  /** What stands behind the colon. */
  readonly value: string;
  /** Whether it is a date, a name or a label, and so asserts nothing. */
  readonly isLabel: boolean;
}

/** Fields whose value is a headline as often as a label, so that a verb in it counts whatever its capitals are. */
const subjects = `subject|subject line|re|ref. subject|title|topic|theme|issue|objet|betreff|betrifft|asunto|oggetto|assunto|тема|主题|件名`;

/** All other fields of letterheads, memos, e-mails, reports and cables. */
const others = `date|dated|date of report|date of information|report date|time|period|period covered|reporting period|as of|last updated|updated|published|issued
  |issue date|release date|deadline|due|from|to|cc|bcc|copy|copies|copy to|via|through|thru|attn|attention|for|for attention|memorandum for|memorandum to|memo
  |memo for|memo to|ref|refs|reference|references|our ref|your ref|our reference|your reference|file|file no|file number|report|report no|report number|document
  |document no|document number|doc|docket|case|case no|case number|no|number|serial|series|version|revision|rev|edition|status|draft|classification|classified by|declassify on
  |derived from|caveat|caveats|handling|handling instructions|marking|tlp|distribution|dissemination|releasability|precedence|priority
  |author|authors|written by|prepared by|prepared for|drafted by|drafter|compiled by|edited by|editor|reviewed by|reviewer|approved by|cleared by|checked by
  |submitted by|submitted to|contact|contacts|point of contact|poc|email|e-mail|phone|tel|telephone|fax|address|website|web|url|organisation
  |organization|agency|department|office|unit|desk|team|client|customer|project|programme|program|place|location|country|region|language
  |keywords|key words|tags|category|type|product|attachment|attachments|enclosure|enclosures|encl|annexes|sender|recipient|recipients|audience
  |datum|von|an|stand|verfasser|verfasserin|autor|autorin|autoren|bearbeiter|fassung|version vom|aktenzeichen|az|verteiler|einstufung|ort
  |de|à|auteur|auteurs|réf|référence|destinataire|expéditeur|lieu|diffusion|fecha|para|autores|versión|lugar|clasificación|data|da|a|autore|versione|luogo|versão
  |дата|от|кому|автор|авторы|версия|копия|гриф|від|日期|发件人|收件人|作者|版本|密级|日付|差出人|宛先`;

const fieldsOf = (list: string): ReadonlySet<string> => new Set(list.split('|').map((field) => field.trim()));
const subjectFields = fieldsOf(subjects);
const otherFields = fieldsOf(others);

/** A value of more words is running text. */
const mostWords = 20;

/**
 * A line as a header line; undefined where its field is not one of a closed list. `Subject: Port Harven budget` has a label, `Subject:
 * Exports fell by 12 %` says something.
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
  if (!isSubject && !otherFields.has(field)) return undefined;
  const value = match[2].trim();
  return { value, isLabel: isLabel(value, isSubject) };
}

/** `By Ann Reporter and J. Smith, Harbour Desk`: names alone. */
const byline =
  /^(?:By|BY|Von|Par|Por)(?:\s(?:and|und|et|y|of|for|,|[\p{Lu}][\p{L}\p{M}.'’-]{0,30},?)){1,14}$/u;

/** A date alone, perhaps with a place: `Baghdad, 4 March 2021`, `March 4, 2021`, `2021-03-04`. */
const dateLine =
  /^(?:\p{Lu}[\p{L}\p{M}.-]{1,30},?\s){0,3}(?:\d{1,2}(?:st|nd|rd|th|\.)?\s\p{L}{3,12}\.?,?\s\d{4}|\p{Lu}\p{L}{2,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}年\d{1,2}月\d{1,2}日)$/u;

const closing = /[.!?…。！？]["'”’)»\]]{0,3}$/u;
/** A full stop that belongs to a name: `Jr.`, `U.S.`, `J.` */
const abbreviated = /(?:^|[\s.(])(?:\p{L}|Jr|Sr|Inc|Ltd|Co|Corp|Bros|Dept|Esq|etc|al|No)\.\)?$/u;

/** A sentence that ends before another begins, the stop of a title or an initial apart. */
const secondSentence =
  /(?<!\b(?:Prof|Gen|Col|Sen|Rep|Maj|Capt|Cmdr|Dept|Gov|Mrs|Univ))(?<=\p{Ll}{2})[.!?]\s+\p{Lu}/u;

function isLabel(value: string, isSubject: boolean): boolean {
  if (value === '') return true;
  if (closing.test(value) && !abbreviated.test(value)) return false;
  const read = readSentence(value);
  const { words } = read;
  if (!/\p{L}/u.test(value)) return true;
  if (words.length > mostWords || secondSentence.test(value)) return false;
  if (figureIn(value) && words.length > 3 && !(dateIn(value) && !isSubject)) return false;
  if (!isSubject && (words.length < 3 || isNamed(read))) return true;
  return words.length < 2 || !hasSureVerb(read);
}

/** Whether every word is written as in a name: with a capital, but for `of`, `de`, `and` and the like. */
function isNamed({ words }: Reading): boolean {
  return words.length <= 8 && words.every((word) => !/^\p{Ll}/u.test(word) || small.has(word));
}

const small = new Set(
  'of the and for in on to at by de del della di da du la le van von der den und et y al bin ibn e'.split(
    ' ',
  ),
);

function hasSureVerb({ lowerWords }: Reading): boolean {
  return lowerWords.some((_, index) => sureVerb(lowerWords, index) !== undefined);
}

import { datelineWords } from '../../../language/web-page-words.ts';
import { isByline } from '../../sections/byline-cues.ts';
import { wordCount } from '../../sections/measure-text.ts';
import { hasDateInFigures, withoutDatesInFigures } from './date-order.ts';
import type { PagePart } from './page-parts.ts';
import { isBylinePart } from './regions.ts';
import { dateInText, withoutDates } from './web-date.ts';

/** Maximum words of a line with names and dates. */
const longest = 30;

const dateline = new RegExp(`(?<!\\p{L})(?:${datelineWords.join('|')})(?!\\p{L})`, 'giu');
/** Who put a piece up: "Posted by Anna Weber at 10:12 AM", "Eingestellt von Anna Weber". */
const posted =
  /^(?:posted|published|written|veröffentlicht|eingestellt|geschrieben|publié|écrit|publicado|pubblicato|geplaatst)(?!\p{L}).{0,60}?(?<!\p{L})(?:by|von|par|por|da|door)(?!\p{L})/iu;
const by = /^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s+\p{Lu}\p{L}+\s+\p{Lu}/u;

/** Whether a part names who wrote a piece or when: by its words, or by the names of its elements. */
export function isByName(part: PagePart): boolean {
  if (part.kind === 'caption' || part.kind === 'raw' || part.words > longest) return false;
  if (isDateline(part.text)) return true;
  if (part.kind === 'heading') return false;
  if (isWrittenByline(part.text)) return true;
  return isBylinePart(part.element) && !/[.!?]$/.test(part.text) && (part.words <= 12 || isDated(part.text));
}

/** Whether the words of a line say by themselves that it names an author or a day. */
export function isWrittenByline(text: string): boolean {
  if (text.length > 200 || wordCount(text, longest) > longest) return false;
  if (isDateline(text) || isByline(text)) return true;
  const words = wordCount(text, 21);
  return (words <= 20 && posted.test(text)) || (words <= 8 && by.test(text) && !/[.!?]$/.test(text));
}

/** Whether a line is a date and hardly more: "Stand: 04.05.2021, 10:12 Uhr", "Publié le 04 mai 2021 à 10h12". */
function isDateline(text: string): boolean {
  if (text.length > 160 || !isDated(text)) return false;
  const rest = withoutDatesInFigures(withoutDates(text)).replaceAll(dateline, ' ');
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= 1 && (rest.match(/\d+/gu) ?? []).length <= 8;
}

function isDated(text: string): boolean {
  return dateInText(text) !== undefined || hasDateInFigures(text);
}

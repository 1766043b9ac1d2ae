import { isDateLine } from './dates.ts';

const agency =
  /^\(?(?:reuters|(?:the )?a(?:ssociated )?p(?:ress)?|afp|agence france[- ]presse|upi|dpa|ansa|efe|tass|interfax|ria novosti|xinhua|kyodo|pti|irna|isna|anadolu(?: agency)?|bloomberg(?: news)?|rfe\/rl|radio free europe\/radio liberty|voa(?: news)?|bbc(?: news)?|cnn|al jazeera|staff(?: and agencies| writers?| reporters?)?|(?:our|special|foreign) correspondent)\)?$/iu;
const particles = new Set(
  'and & the of for in with at by de del der den di da du la le van von zu ten ter al el bin ibn ben abu y e et und og och i on'.split(
    ' ',
  ),
);
const maker =
  /^[([]?(?:additional |further )?(?:written|reported|reporting|edited|editing|compiled|translated|translation|story|text|words|photographs?|photos?|interview|posted|published|contributed|submitted|produced) by:?\s+/iu;
const labelled =
  /^(?:authors?|editors?|byline|reporters?|correspondents?|written by|date|dateline)\s*:\s*\S/iu;

/** Whether every line of a block names who wrote it or when: "By Charles Recknagel, RFE/RL", "Tuesday, August 26, 2014". */
export function isByline(text: string): boolean {
  const lines = linesOf(text);
  return (
    lines.length <= 5 &&
    lines.every(isBylineLine) &&
    lines.some((line) => !agency.test(line) || lines.length === 1)
  );
}

/** Whether every line of a block is a name by itself, as below a title: "Eli Lake", "Charles Recknagel, RFE/RL". */
export function isNameLine(text: string): boolean {
  const lines = linesOf(text);
  return lines.length <= 4 && lines.every((line) => isBylineLine(line) || isPersonLine(line));
}

/** The names in a "By …" line, the outlet behind a comma left out: "By A and B, Reuters" gives A and B; else none. */
export function namesOfByline(line: string): string[] {
  const rest = /^by:?\s+(.+)$/iu.exec(line.trim())?.[1];
  if (rest === undefined || !isBylineLine(line)) return [];
  const [names = ''] = rest.split(/\s*[|·•]\s*|\s+[-–—]+\s+|\s+(?:for|in|at|on|with)\s+/u);
  return names
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u)
    .filter(
      (name) =>
        /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u.test(name) && !agency.test(name) && !isOutlet(name),
    );
}

function isBylineLine(line: string): boolean {
  if (line.length > 160) return false;
  if (isDateLine(line) || agency.test(line)) return true;
  if (labelled.test(line)) return wordCount(line) <= 16;
  if (maker.test(line)) return /^\p{Lu}/u.test(line.replace(maker, '')) && wordCount(line) <= 40;
  const parts = line.split(/\s*[|·•]\s*|\s+[-–—]+\s+/u);
  if (parts.length > 1)
    return (
      parts.some((part) => isPlainByline(part)) &&
      parts.every((part) => isPlainByline(part) || isPersonLine(part))
    );
  return isPlainByline(line);
}

function isPlainByline(line: string): boolean {
  if (isDateLine(line) || agency.test(line)) return true;
  const posted = /^(?:posted|published)?\s*(?:on\s+)?(.+?),?\s+by\s+(.+)$/iu.exec(line);
  if (posted !== null && isDateLine(posted[1] ?? '') && areNames(posted[2] ?? '')) return true;
  const rest = /^(?:posted |published )?by:?\s+(.+)$/iu.exec(line)?.[1];
  if (rest === undefined) return false;
  if (areNames(rest)) return true;
  // "By Eli Lake, March 3, 2014" and "By Eli Lake on March 3, 2014".
  const dated = /^(.+?)(?:,?\s+on|,)?\s+((?:\S+\s+){0,3}\S*\d{4}.*)$/u.exec(rest);
  return dated !== null && areNames(dated[1] ?? '') && isDateLine(dated[2] ?? '');
}

/** Names and outlets only: every word has a capital but the small ones between names, and nothing ends a sentence. */
function areNames(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length > 16 || /[\p{L}\p{N}]{3,}[.!?:;]$/u.test(text) || /\p{N}{2}/u.test(text)) return false;
  const [first = ''] = words;
  if (!/^[\p{Lu}\p{Lo}]/u.test(first) && !/^(?:the|staff|our)$/iu.test(first)) return false;
  return (
    words.some(hasCapital) &&
    words.every((word) => hasCapital(word) || particles.has(word.toLowerCase()) || word.includes('@'))
  );
}

function isPersonLine(line: string): boolean {
  const words = line.replaceAll(',', '').split(/\s+/u);
  const small = words.filter((word) => !hasCapital(word));
  const limit = line.includes(',') ? 8 : 4;
  if (words.length < 2 || words.length > limit || /[\p{N}?!:;"“”]|\.{2}|\p{L}{4,}\.$/u.test(line))
    return false;
  return small.every((word) =>
    /^(?:de|del|der|den|di|da|du|la|le|van|von|zu|ten|ter|al|el|bin|ibn|and|of|y|e)$/u.test(word),
  );
}

function isOutlet(name: string): boolean {
  return /\b(?:News|Press|Times|Post|Agency|Daily|Journal|Magazine|Staff|Correspondent|Editor|Reporter|Writer|Contributor)\b/u.test(
    name,
  );
}

function hasCapital(word: string): boolean {
  return /^[("“‘]*[\p{Lu}\p{Lo}]/u.test(word);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.trim());
}

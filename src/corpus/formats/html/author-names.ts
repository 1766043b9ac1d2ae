import { jobWords } from '../../../language/web-page-words.ts';

/** Words before an author's name, in several languages. */
const by =
  /^(?:(?:written|posted|published|reported|text|story|words) by|by|von|par|por|di|door|av|af|автор|autor(?:in)?|author|text)(?: ?[:.])? /iu;

/** Values that sites put where an author belongs. */
const nobody =
  /^(?:admin(?:istrator)?|editor|editors|redaktion|webmaster|staff|guest|user|root|author|none|null|undefined|unknown|anonymous|www|web ?team)$/iu;

const bracketed = /[([][^()[\]]*[)\]]/gu;

/** What follows a name and is none of it: a day, a month, a figure, a job. */
const after = new RegExp(
  `(?:,| on| at|)(?: |$)(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\\p{L})|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d|(?:${jobWords.join('|')})(?!\\p{L}))`,
  'iu',
);

const job = new RegExp(`(?<!\\p{L})(?:${jobWords.join('|')})(?!\\p{L})`, 'iu');

/** The names in a value of an author's field: `By Anna Weber and Bo Lake` gives two, an address or `admin` none. */
export function authorNames(value: string): string[] {
  const line = value
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(bracketed, (found) => (/https?:|www\.|@/i.test(found) ? '' : found))
    .trim()
    .replace(by, '');
  if (line.length > 300 || /^(?:https?:|www\.|@)|[<>{}]/u.test(line)) return [];
  if (line.includes('@') && !line.includes(' ')) return [];
  return line
    .split(/ ?; ?| (?:and|und|et|y|&) (?=\p{Lu})/u)
    .flatMap((part) =>
      isList(part) ? part.split(/ ?, ?/u).filter((each, at) => at === 0 || !job.test(each)) : [part],
    )
    .map((name) => plainName(name.replace(/^(?:and|und|et) /u, '')))
    .filter((name) => name !== '' && name.length <= 120 && !nobody.test(name) && /\p{L}/u.test(name));
}

function plainName(name: string): string {
  const end = name.search(after);
  const own = (end > 3 ? name.slice(0, end) : name).trim();
  return own.endsWith(' on') || own.endsWith(',') ? own.replace(/(?: on|,)$/, '') : own;
}

/** Whether commas separate names of two words or more, as in `Anna Weber, Bo Lake`; in `Weber, Anna` they do not. */
function isList(part: string): boolean {
  const names = part.split(',').map((name) => name.trim());
  return (
    names.length > 1 &&
    names.every(
      (name) => /^\p{Lu}\S*(?: \S+){1,3}$/u.test(name) && !/\b(?:Inc|Ltd|Jr|Sr|PhD|MD)\b/.test(name),
    )
  );
}

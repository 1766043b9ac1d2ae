/** Words before an author's name, in several languages. */
const by =
  /^(?:(?:written|posted|published|reported|text|story|words) by|by|von|par|por|di|door|av|af|автор|autor(?:in)?|author|text)\s*[:.]?\s+/iu;

/** Values that sites put where an author belongs. */
const nobody =
  /^(?:admin(?:istrator)?|editor|editors|redaktion|webmaster|staff|guest|user|root|author|none|null|undefined|unknown|anonymous|www|web ?team)$/iu;

/** The names in a value of an author's field: `By Anna Weber and Bo Lake` gives two, an address or `admin` none. */
export function authorNames(value: string): string[] {
  const line = value
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s?[([](?:https?:|www\.|[^)\]\s]{1,80}@)[^)\]]{0,200}[)\]]/giu, '')
    .trim()
    .replace(by, '');
  if (line.length > 300 || /^(?:https?:|www\.|@)|^\S+@\S+$|[<>{}]/u.test(line)) return [];
  return line
    .split(/\s*;\s*|\s+(?:and|und|et|y|&)\s+(?=\p{Lu})/u)
    .flatMap((part) => (isList(part) ? part.split(/\s*,\s*/u) : [part]))
    .map((name) => name.replace(/^(?:and|und|et)\s+/u, '').trim())
    .filter((name) => name !== '' && name.length <= 120 && !nobody.test(name) && /\p{L}/u.test(name));
}

/** Whether commas separate names of two words or more, as in `Anna Weber, Bo Lake`; in `Weber, Anna` they do not. */
function isList(part: string): boolean {
  const names = part.split(',').map((name) => name.trim());
  return (
    names.length > 1 &&
    names.every(
      (name) => /^\p{Lu}\S*(?:\s+\S+){1,3}$/u.test(name) && !/\b(?:Inc|Ltd|Jr|Sr|PhD|MD)\b/.test(name),
    )
  );
}

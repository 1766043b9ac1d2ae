/** Fields whose text is never shown and may be long: parsing their TeX takes most of the time. */
const unused: ReadonlySet<string> = new Set([
  'abstract',
  'annote',
  'annotation',
  'review',
  'comment',
  'note',
  'notes',
  'keywords',
  'mendeley-tags',
]);

/**
 * An entry with blanks in place of the values of fields that nobody reads; it keeps its length and its line ends. For
 * `@book{a, abstract = {Long}, year = 2014}` this is `@book{a, abstract = {    }, year = 2014}`.
 */
export function withoutUnused(entry: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { name, start, end } of fieldsOf(entry)) {
    if (!unused.has(name) || end - start < 2) continue;
    parts.push(entry.slice(done, start + 1), entry.slice(start + 1, end - 1).replaceAll(/[^\r\n]/g, ' '));
    done = end - 1;
  }
  return parts.length === 0 ? entry : parts.join('') + entry.slice(done);
}

/** A field of an entry: its name in lower case, and the span of its value with braces or quotation marks. */
export interface BibtexField {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The fields of an entry whose values stand in braces or quotation marks, one pass over its text. */
export function fieldsOf(entry: string): readonly BibtexField[] {
  const fields: BibtexField[] = [];
  const opening = /[{(]/.exec(entry);
  let at = opening === null ? entry.length : opening.index + 1;
  while (at < entry.length) {
    const equals = entry.indexOf('=', at);
    if (equals === -1) break;
    const name = nameBefore(entry, at, equals);
    let start = equals + 1;
    while (entry.charAt(start).trim() === '' && start < entry.length) start += 1;
    const end = valueEnd(entry, start);
    if (end === undefined) {
      at = Math.max(start, equals + 1);
      continue;
    }
    if (name !== '') fields.push({ name, start, end });
    at = end;
  }
  return fields;
}

/** The word right before an equals sign, not before `from`. */
function nameBefore(entry: string, from: number, equals: number): string {
  let end = equals;
  while (end > from && entry.charAt(end - 1).trim() === '') end -= 1;
  let start = end;
  while (start > from && /[\w-]/.test(entry.charAt(start - 1))) start -= 1;
  return entry.slice(start, end).toLowerCase();
}

/** The end of a value in braces or quotation marks; `undefined` for any other value, and for one that is never closed. */
function valueEnd(entry: string, start: number): number | undefined {
  const open = entry.charAt(start);
  if (open !== '{' && open !== '"') return undefined;
  let depth = 0;
  for (let at = start; at < entry.length; at += 1) {
    const char = entry.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0 && open === '{') return at + 1;
    } else if (char === '"' && open === '"' && depth === 0 && at > start) return at + 1;
  }
  return undefined;
}

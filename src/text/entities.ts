/**
 * The HTML entity at offset `at`, decoded, with its end: for `R&amp;D` and 1 this is `&` up to 6. Undefined where there is none. Of
 * named entities only those are known that writers of Markdown use.
 */
export function entityAt(
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  if (text.charAt(at) !== '&') return undefined;
  const match = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]+));/.exec(text.slice(at, at + 12));
  const decoded = match === null ? undefined : decode(match);
  return match === null || decoded === undefined ? undefined : { text: decoded, end: at + match[0].length };
}

function decode([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return named.get(name);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['thinsp', '\u2009'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['para', '¶'],
  ['sect', '§'],
  ['euro', '€'],
  ['pound', '£'],
  ['copy', '©'],
  ['shy', '\u00AD'],
]);

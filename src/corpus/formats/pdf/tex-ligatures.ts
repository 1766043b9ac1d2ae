import type { TextItem } from './page-runs.ts';

/** TeX's T1 encoding (Cork) where it has letters and signs at control characters. */
const cork: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u0010': '“',
    '\u0011': '”',
    '\u0012': '„',
    '\u0013': '«',
    '\u0014': '»',
    '\u0015': '–',
    '\u0016': '—',
    '\u0019': 'ı',
    '\u001B': 'ff',
    '\u001C': 'fi',
    '\u001D': 'fl',
    '\u001E': 'ffi',
    '\u001F': 'ffl',
  }),
);

// oxlint-disable-next-line no-control-regex -- the pattern is meant to find them
const control = /[\u0000-\u0008\u000B-\u001F]/gu;
/** A ligature at a letter, as in `di\u001Berence`. */
// oxlint-disable-next-line no-control-regex -- the pattern is meant to find them
const ligature = /\p{Ll}[\u001B-\u001F]|[\u001B-\u001F]\p{Ll}/u;

/** How many more letters than such characters a font has whose letters are otherwise known. */
const lettersPerSign = 8;

/**
 * Puts the ligatures right of fonts in TeX's T1 encoding that say nothing of their characters, of which pdf.js gives the codes. A font
 * that has other codes too, or little else, is left as it is.
 */
export function withTexLigatures(items: readonly TextItem[]): readonly TextItem[] {
  const texts = new Map<string, string[]>();
  for (const { fontName, str } of items) {
    const of = texts.get(fontName) ?? [];
    of.push(str);
    texts.set(fontName, of);
  }
  const fonts = new Set([...texts].filter(([, of]) => isCork(of.join('\n'))).map(([name]) => name));
  if (fonts.size === 0) return items;
  return items.map((item) =>
    fonts.has(item.fontName)
      ? { ...item, str: item.str.replaceAll(control, (sign) => cork.get(sign) ?? sign) }
      : item,
  );
}

function isCork(text: string): boolean {
  const signs = text.match(control) ?? [];
  return (
    signs.length > 0 &&
    ligature.test(text) &&
    signs.every((sign) => cork.has(sign)) &&
    (text.match(/\p{L}/gu) ?? []).length >= lettersPerSign * signs.length
  );
}

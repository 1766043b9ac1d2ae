import { glyphTexts } from './glyph-names.ts';

/** Letters that pdf.js takes for others, because a font's table of characters leaves them out: what it gives, and what is drawn. */
export interface MisreadFont {
  /** By the character that pdf.js gives instead, which is the glyph's code. */
  readonly letters: ReadonlyMap<string, string>;
  /** Whether some are taken for white space, as the ligature fi of old TeX fonts is. */
  readonly asSpace: boolean;
}

/** What is misread in a font; `undefined` where nothing is. `font` is what pdf.js hands over for drawing. */
export function misreadFont(font: object): MisreadFont | undefined {
  const value = (name: string): unknown => Reflect.get(font, name);
  const characters = value('toFontChar');
  const data = value('data');
  // A font with a type 1 outline whose codes mean nothing but what its glyphs are called.
  if (
    value('type') !== 'Type1' ||
    value('composite') === true ||
    !(characters instanceof Map) ||
    !(data instanceof Uint8Array)
  ) {
    return undefined;
  }
  const texts = glyphTexts(data);
  const letters = new Map<string, string>();
  for (const [code, character] of characters) {
    if (typeof code !== 'number' || typeof character !== 'number') continue;
    const text = texts.get(character);
    const raw = String.fromCharCode(code);
    if (text !== undefined && text !== raw && (code < 0x20 || /^[\\{|}<>"'`_]$/u.test(raw)))
      letters.set(raw, text);
  }
  if (letters.size === 0) return undefined;
  fillIn(letters, new Set([...characters.keys()].map((code) => String.fromCharCode(Number(code)))));
  return { letters, asSpace: [...letters.keys()].some((raw) => /\s/u.test(raw)) };
}

/** TeX's old text encoding (OT1) where it differs from ASCII. */
const texLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u000B': 'ff',
    '\f': 'fi',
    '\r': 'fl',
    '\u000E': 'ffi',
    '\u000F': 'ffl',
    '\u0010': 'ı',
    '\u0011': 'ȷ',
    '\u0019': 'ß',
    '\u001A': 'æ',
    '\u001B': 'œ',
    '\u001C': 'ø',
    '\u001D': 'Æ',
    '\u001E': 'Œ',
    '\u001F': 'Ø',
    '"': '”',
    "'": '’',
    '<': '¡',
    '>': '¿',
    '\\': '“',
    '`': '‘',
    '{': '–',
    '|': '—',
  }),
);

/** Completes the letters of a font that follows TeX's encoding as far as its names tell. */
function fillIn(letters: Map<string, string>, used: ReadonlySet<string>): void {
  const isTex = [...letters].every(([raw, text]) => texLetters.get(raw) === text);
  if (letters.size < 2 || !isTex) return;
  for (const [raw, text] of texLetters) if (used.has(raw) && !letters.has(raw)) letters.set(raw, text);
}

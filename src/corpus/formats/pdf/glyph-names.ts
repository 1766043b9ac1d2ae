/**
 * The characters of Adobe's standard strings 1 to 228 (The Compact Font Format Specification, appendix A), by which a font names its
 * glyphs: 1 is the space, 109 the ligature fi.
 */
const standardStrings =
  ' !"#$%&’()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_‘abcdefghijklmnopqrstuvwxyz{|}~' +
  "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ–†‡·¶•‚„”»…‰¿`´ˆ˜¯˘˙¨˚¸˝˛ˇ—ÆªŁØŒºæıłøœß¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©" +
  'ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž';

/** Names beyond the standard strings that old fonts give to letters. */
const names: Readonly<Record<string, string>> = {
  ff: 'ff',
  ffi: 'ffi',
  ffl: 'ffl',
  f_f: 'ff',
  f_i: 'fi',
  f_l: 'fl',
  f_f_i: 'ffi',
  f_f_l: 'ffl',
  f_t: 'ft',
  T_h: 'Th',
  dotlessj: 'ȷ',
  Euro: '€',
  euro: '€',
  nbspace: ' ',
};

/** Numbers of standard strings in the expert set that are letters of running text. */
const expert: ReadonlyMap<number, string> = new Map([
  [266, 'ff'],
  [267, 'ffi'],
  [268, 'ffl'],
]);

/**
 * What the glyphs of an OpenType font with Type 1 outlines mean by their names: for each character of its character map, the text. Fonts of
 * other kinds, and damaged ones, give nothing.
 */
export function glyphTexts(font: Uint8Array): Map<number, string> {
  const texts = new Map<number, string>();
  try {
    const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
    const [cff, cmap] = [tableAt(data, 'CFF '), tableAt(data, 'cmap')];
    if (cff === undefined || cmap === undefined) return texts;
    const byGlyph = glyphNames(data, cff);
    for (const [character, glyph] of characterMap(data, cmap)) {
      const text = byGlyph.get(glyph);
      if (text !== undefined) texts.set(character, text);
    }
  } catch (error) {
    // Past the end of a damaged font.
    if (!(error instanceof RangeError)) throw error;
  }
  return texts;
}

function tableAt(data: DataView, tag: string): number | undefined {
  const count = data.getUint16(4);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const found = String.fromCharCode(...[0, 1, 2, 3].map((offset) => data.getUint8(at + offset)));
    if (found === tag) return data.getUint32(at + 8);
  }
  return undefined;
}

/** The segments of character maps of format 4, the only ones that pdf.js writes for characters of private use. */
function characterMap(data: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = data.getUint16(cmap + 2);
  for (let table = 0; table < count; table += 1) {
    const at = cmap + data.getUint32(cmap + 4 + 8 * table + 4);
    if (data.getUint16(at) !== 4) continue;
    const segments = data.getUint16(at + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const end = data.getUint16(at + 14 + 2 * segment);
      const start = data.getUint16(at + 16 + 2 * (segments + segment));
      const delta = data.getUint16(at + 16 + 2 * (2 * segments + segment));
      const rangeAt = at + 16 + 2 * (3 * segments + segment);
      const range = data.getUint16(rangeAt);
      for (let code = start; code <= end && code !== 0xffff; code += 1) {
        const glyph = range === 0 ? code : data.getUint16(rangeAt + range + 2 * (code - start));
        glyphs.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

/** An index of the Compact Font Format: where its objects begin, and where it ends. */
function indexAt(data: DataView, at: number): { readonly starts: readonly number[]; readonly end: number } {
  const count = data.getUint16(at);
  if (count === 0) return { starts: [], end: at + 2 };
  const size = data.getUint8(at + 2);
  const base = at + 3 + size * (count + 1) - 1;
  const starts: number[] = [];
  for (let entry = 0; entry <= count; entry += 1) {
    let offset = 0;
    for (let byte = 0; byte < size; byte += 1)
      offset = offset * 256 + data.getUint8(at + 3 + entry * size + byte);
    starts.push(base + offset);
  }
  return { starts, end: starts.at(-1) ?? at + 2 };
}

/** The texts of a font's glyphs by their numbers. */
function glyphNames(data: DataView, cff: number): Map<number, string> {
  const nameIndex = indexAt(data, cff + data.getUint8(cff + 2));
  const dicts = indexAt(data, nameIndex.end);
  const strings = indexAt(data, dicts.end);
  const dict = topDict(data, dicts.starts[0] ?? 0, dicts.starts[1] ?? 0);
  const texts = new Map<number, string>();
  const charset = dict.get(15) ?? 0;
  const outlines = dict.get(17);
  // Charsets 0 to 2 are predefined; fonts with a number of their own for each glyph have no names.
  if (outlines === undefined || charset <= 2 || dict.has(0x0c1e)) return texts;
  const count = data.getUint16(cff + outlines);
  const format = data.getUint8(cff + charset);
  let at = cff + charset + 1;
  // pdf.js writes the missing glyph at the head of the list, which by the format begins behind it.
  for (let glyph = data.getUint16(at) === 0 ? 0 : 1; glyph < count;) {
    const first = data.getUint16(at);
    const more = format === 1 ? data.getUint8(at + 2) : format === 2 ? data.getUint16(at + 2) : 0;
    at += format === 1 ? 3 : format === 2 ? 4 : 2;
    for (let id = first; id <= first + more; id += 1, glyph += 1) {
      const text = id < 391 ? standard(id) : textOf(stringAt(data, strings.starts, id - 391));
      if (text !== undefined) texts.set(glyph, text);
    }
  }
  return texts;
}

function standard(id: number): string | undefined {
  return id > 0 && id <= standardStrings.length
    ? standardStrings[id - 1]?.replace('ﬁ', 'fi').replace('ﬂ', 'fl')
    : expert.get(id);
}

function stringAt(data: DataView, starts: readonly number[], index: number): string {
  let text = '';
  for (
    let at = starts[index] ?? 0;
    at < Math.min(starts[index + 1] ?? 0, (starts[index] ?? 0) + 40);
    at += 1
  ) {
    text += String.fromCharCode(data.getUint8(at));
  }
  return text;
}

function textOf(name: string): string | undefined {
  const code = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/u.exec(name);
  if (code !== null) {
    const point = Number.parseInt(code[1] ?? code[2] ?? '', 16);
    return point > 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
  }
  return names[name];
}

/** The numbers before the operators of a font's top dictionary; two-byte operators are `0x0c00` and more. */
function topDict(data: DataView, from: number, to: number): Map<number, number> {
  const dict = new Map<number, number>();
  let operand = 0;
  for (let at = from; at < to;) {
    const byte = data.getUint8(at);
    at += 1;
    if (byte === 12) {
      dict.set(0x0c00 + data.getUint8(at), operand);
      at += 1;
    } else if (byte <= 21) dict.set(byte, operand);
    else if (byte === 28) {
      operand = data.getInt16(at);
      at += 2;
    } else if (byte === 29) {
      operand = data.getInt32(at);
      at += 4;
    } else if (byte === 30) {
      while ((data.getUint8(at) & 0x0f) !== 0x0f) at += 1;
      at += 1;
    } else if (byte <= 246) operand = byte - 139;
    else {
      const sign = byte <= 250 ? 1 : -1;
      operand = sign * ((byte - (sign === 1 ? 247 : 251)) * 256 + data.getUint8(at) + 108);
      at += 1;
    }
  }
  return dict;
}

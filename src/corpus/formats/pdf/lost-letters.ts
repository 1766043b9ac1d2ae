import type { MisreadFont } from './misread-font.ts';
import type { TextItem } from './page-runs.ts';

/** A glyph that is drawn. */
interface DrawnGlyph {
  /** As pdf.js reads it, without compatibility forms; white space is left out. */
  readonly read: string;
  /** What it is, where pdf.js reads white space. */
  readonly lost?: string;
  /** Whether a space is drawn before and after it, and whether it begins a stretch of text. */
  readonly before: boolean;
  readonly after: boolean;
  readonly begins: boolean;
  /** Width in font sizes. */
  readonly width: number;
}

/** What pdf.js calls the instructions that matter here (its `OPS`). */
const codes = { save: 10, restore: 11, setFont: 37, showText: 44 };

/** A page's drawing instructions. */
export interface PageDrawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Puts the letters right that misread fonts lose. `drawing` is needed where a font's letters are read as white space. */
export function mendItems(
  items: readonly TextItem[],
  fonts: ReadonlyMap<string, MisreadFont>,
  drawing: PageDrawing | undefined,
): readonly TextItem[] {
  const mended = drawing === undefined ? items : withLostLetters(items, drawnGlyphs(drawing, fonts));
  return mended.map((item) => {
    const letters = fonts.get(item.fontName)?.letters;
    if (letters === undefined) return item;
    const str = Array.from(item.str, (character) => letters.get(character) ?? character).join('');
    return str === item.str ? item : Object.assign({}, item, { str });
  });
}

/** The glyphs of a page in the order in which they are drawn. */
function drawnGlyphs(
  { fnArray, argsArray }: PageDrawing,
  fonts: ReadonlyMap<string, MisreadFont>,
): DrawnGlyph[] {
  const glyphs: DrawnGlyph[] = [];
  let font: string | undefined;
  const stack: (string | undefined)[] = [];
  for (const [at, operation] of fnArray.entries()) {
    const args: unknown = argsArray[at];
    if (operation === codes.save) stack.push(font);
    else if (operation === codes.restore) font = stack.pop() ?? font;
    else if (operation === codes.setFont && Array.isArray(args)) font = String(args[0]);
    else if (operation === codes.showText && Array.isArray(args) && Array.isArray(args[0])) {
      addGlyphs(args[0], fonts.get(font ?? ''), glyphs);
    }
  }
  return glyphs;
}

/** Widest kerning between letters of one word, in thousandths of the font size. */
const widestKerning = 180;

function addGlyphs(shown: readonly unknown[], font: MisreadFont | undefined, glyphs: DrawnGlyph[]): void {
  const isSpaceAt = (at: number): boolean => {
    const each = shown[at];
    if (typeof each === 'number') return each < -widestKerning;
    return isGlyph(each) && each.isSpace;
  };
  let begins = true;
  for (const [at, each] of shown.entries()) {
    if (!isGlyph(each)) continue;
    const lost = /^\s$/u.test(each.unicode) ? font?.letters.get(each.unicode) : undefined;
    const read = each.unicode.normalize('NFKC').replaceAll(/\s/gu, '');
    if (lost === undefined && read === '') continue;
    const shared = { before: isSpaceAt(at - 1), after: isSpaceAt(at + 1), begins, width: each.width / 1000 };
    glyphs.push(lost === undefined ? { read, ...shared } : { read: '', lost, ...shared });
    begins = false;
  }
}

function isGlyph(value: unknown): value is { unicode: string; width: number; isSpace: boolean } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'unicode') === 'string';
}

/** Sets lost letters into the items, whose other letters are found one after the other among the glyphs. */
function withLostLetters(items: readonly TextItem[], glyphs: readonly DrawnGlyph[]): readonly TextItem[] {
  const result: TextItem[] = [];
  let next = 0;
  for (const [index, item] of items.entries()) {
    const upcoming = glyphs[next];
    if (item.str.trim() === '') {
      // White space that a lost letter was taken for.
      const isLetter = upcoming?.lost !== undefined && !upcoming.begins && !upcoming.before;
      const isBehind = glyphs[next - 1]?.lost !== undefined && glyphs[next - 1]?.after !== true;
      if (!isLetter && (!isBehind || upcoming?.begins === true)) result.push(item);
      continue;
    }
    let text = '';
    const atHead: DrawnGlyph[] = [];
    for (let at = 0; ;) {
      const glyph = glyphs[next];
      const rest = item.str.slice(at).trimStart();
      if (glyph?.lost !== undefined) {
        // A letter between two items begins the second, unless its word ends there.
        if (rest === '' && (glyph.begins || !glyph.after)) break;
        if (text === '') atHead.push(glyph);
        const isApart = text !== '' && !text.endsWith(' ') && (glyph.before || glyph.begins);
        text += `${isApart ? ' ' : ''}${glyph.lost}${glyph.after ? ' ' : ''}`;
        at = item.str.length - rest.length;
      } else {
        if (rest === '') break;
        // Drawn and read text have come apart: the rest of the page stays as pdf.js reads it.
        if (glyph === undefined || !rest.startsWith(glyph.read)) return [...result, ...items.slice(index)];
        const isSpaced = rest.length < item.str.length - at && !text.endsWith(' ');
        text += `${isSpaced ? ' ' : ''}${glyph.read}`;
        at = item.str.length - rest.length + glyph.read.length;
      }
      next += 1;
    }
    result.push(movedBack({ ...item, str: text }, atHead));
  }
  return result;
}

/** An item that begins earlier by the width of lost letters. */
function movedBack(item: TextItem, lost: readonly DrawnGlyph[]): TextItem {
  if (lost.length === 0) return item;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
  const width = lost.reduce((sum, glyph) => sum + glyph.width, 0);
  return {
    ...item,
    transform: [a, b, c, d, e - a * width, f - b * width],
    width: item.width + Math.hypot(a, b) * width,
  };
}

import type { Line, GlyphRun } from './line.ts';
import { bulletSigns } from './line.ts';
import { raisedFigures, raisedLetters, referenceSign, withoutReferences } from './references.ts';

/** How far apart words of one line may be, in font sizes; a wider gap begins another column or cell. */
const widestSpace = 1.8;
/** The same behind a list's number or bullet. */
const widestIndent = 8;
/** How many characters may stand higher or lower within a line. */
const mostBetween = 12;

const listSign = new RegExp(
  `^(?:[${bulletSigns}\\uF0A7\\uF0B7*o–—-]|\\(?(?:\\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.):]|\\d{1,2}(?:\\.\\d{1,2}){1,4}[.:)]?)$`,
  'u',
);

/** Raised letters behind a word, as an author's name has them: `a`, `b,c`, `a,∗`. */
const affiliationMark = /^[a-z](?:,(?:[a-z]|\d|[*∗†‡§¶]))*[,)]?$/u;

/** Spacing accents that old fonts draw over the next letter, and their combining forms. */
const accents: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030A',
  '˝': '\u030B',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˛': '\u0328',
};

/** Dots that lead the eye to a page number or a box. */
const leaderEnd = /\.(?: \.){2}$/;

/** One line while runs are added to it. */
export class LineBuilder {
  #text = '';
  #x: number;
  #right: number;
  #y: number;
  #size: number;
  #last: GlyphRun;
  #marker: string | undefined;
  readonly #references: string[] = [];
  readonly #weights = { all: 0, bold: 0, italic: 0, mono: 0 };
  readonly #sizes = new Map<number, number>();
  #boldStart: boolean;

  constructor(run: GlyphRun) {
    this.#x = run.x;
    this.#right = run.x + run.width;
    this.#y = run.y;
    this.#size = run.size;
    this.#last = run;
    this.#boldStart = run.bold;
    this.#append(run, run.text);
  }

  /** Whether the run stands on this line, behind what it has. */
  takes(run: GlyphRun): boolean {
    const size = Math.max(run.size, this.#size);
    const away = Math.abs(run.y - this.#y);
    const sameBaseline = away < 0.25 * size;
    const raised = run.size !== this.#size && away < 0.7 * size;
    if (!sameBaseline && !raised) return false;
    if (run.rightToLeft) return run.x < this.#right && run.x > this.#x - 6 * size - run.width;
    const gap = run.x - this.#right;
    if (gap < -0.6 * size && run.x < this.#last.x + 0.1) return this.#isAgain(run);
    if (leaderEnd.test(this.#text) && !/^(?:\.|[\divxlcA-Z–-]{1,7}[a-z]?$)/u.test(run.text.trim()))
      return false;
    const widest = listSign.test(this.#text.trim()) ? widestIndent : widestSpace;
    return gap < widest * size;
  }

  /** Whether the line goes on with a run behind signs that stand a little higher or lower, as an accent or a fraction. */
  resumesAt(run: GlyphRun, between: readonly LineBuilder[]): boolean {
    const size = this.#size;
    if (run.rightToLeft || Math.abs(run.y - this.#y) > 0.1 * size) return false;
    if (Math.abs(run.size - this.#last.size) > 0.1 * run.size || run.x < this.#right - 0.1 * size)
      return false;
    const isWithin = (each: LineBuilder): boolean =>
      each.#text.length <= mostBetween &&
      Math.abs(each.#y - this.#y) < 1.2 * size &&
      each.#x > this.#right - 0.6 * size &&
      each.#x < this.#right + widestSpace * size &&
      each.#right < run.x + 0.8 * size;
    const right = Math.max(this.#right, ...between.map((each) => each.#right));
    return between.length > 0 && run.x < right + widestSpace * size && between.every(isWithin);
  }

  /** Takes the signs of a line that stands within this one, without accents that were drawn alone. */
  absorb(between: LineBuilder): void {
    const text = between.#text.trim();
    if (/^[\p{Sk}\p{Lm}\p{M}\s]*$/u.test(text)) return;
    this.#append(between.#last, ` ${text}`);
    this.#right = Math.max(this.#right, between.#right);
  }

  /** Whether the run is the one before, drawn again a little beside it to look bold. */
  #isAgain(run: GlyphRun): boolean {
    return run.text === this.#last.text && Math.abs(run.x - this.#last.x) < 0.15 * run.size;
  }

  add(run: GlyphRun, space: boolean): void {
    if (this.#isAgain(run) && Math.abs(run.y - this.#last.y) < 0.15 * run.size) return;
    const gap = run.rightToLeft ? this.#x - run.x - run.width : run.x - this.#right;
    const text = run.text.trim();
    const spaced = space || gap > 0.22 * run.size || /^\s/.test(run.text) || /\s$/.test(this.#last.text);
    if (run.size > 1.2 * this.#size && run.y > this.#y + 0.1 * run.size && /^\S{1,5}$/u.test(this.#text)) {
      // A raised figure stood first.
      if (referenceSign.test(this.#text) || /^[a-z]$/u.test(this.#text)) this.#marker = this.#text;
      this.#append(run, ` ${text}`);
      [this.#size, this.#y, this.#boldStart] = [run.size, run.y, run.bold];
    } else if (run.size < 0.85 * this.#size && run.y < this.#y - 0.12 * this.#size)
      this.#raise(run, text, spaced);
    else if (this.#accent(run, text, gap)) return;
    else {
      this.#append(run, spaced ? ` ${text}` : text);
      if (run.size > this.#size) [this.#size, this.#y] = [run.size, run.y];
    }
    this.#x = Math.min(this.#x, run.x);
    this.#right = Math.max(this.#right, run.x + run.width);
    this.#last = run;
  }

  /** A raised figure: a reference to a footnote is left out, any other is written raised. */
  #raise(run: GlyphRun, text: string, spaced: boolean): void {
    if (
      referenceSign.test(text) &&
      (/[.,;:!?)\]”’"'»]$|\p{L}{4}[^\p{L}\s]?$/u.test(this.#text) || /^\D/.test(text))
    ) {
      this.#references.push(...text.split(/[,–-]/u));
      return;
    }
    const isMark = affiliationMark.test(text) && /\p{Ll}{3}[.,]?$/u.test(this.#text);
    this.#append(run, (spaced ? ' ' : '') + raisedFigures(isMark ? raisedLetters(text) : text));
  }

  /** Puts an accent that was drawn alone over the letter that follows it. */
  #accent(run: GlyphRun, text: string, gap: number): boolean {
    const combining = accents[this.#text.slice(-1)];
    if (combining === undefined || gap > -0.1 * run.size || !/^\p{L}/u.test(text)) return false;
    this.#text = this.#text.slice(0, -1).trimEnd();
    this.#append(run, `${text.charAt(0)}${combining}${text.slice(1)}`.normalize('NFC'));
    this.#right = Math.max(this.#right, run.x + run.width);
    this.#last = run;
    return true;
  }

  #append(run: GlyphRun, text: string): void {
    this.#text += text;
    const letters = text.length;
    this.#weights.all += letters;
    if (run.bold) this.#weights.bold += letters;
    if (run.italic) this.#weights.italic += letters;
    if (run.mono) this.#weights.mono += letters;
    const size = Math.round(run.size * 10) / 10;
    this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + letters);
  }

  line(page: number): Line {
    const { all, bold, italic, mono } = this.#weights;
    let size = this.#size;
    let most = 0;
    for (const [each, weight] of this.#sizes) if (weight > most) [size, most] = [each, weight];
    const {
      text,
      references,
      marker = this.#marker,
    } = withoutReferences(this.#text.replaceAll(/\s+/gu, ' ').trim());
    references.unshift(...this.#references);
    return {
      page,
      x: this.#x,
      right: this.#right,
      y: this.#y,
      size,
      text,
      bold: bold > 0.8 * all,
      italic: italic > 0.8 * all,
      mono: mono > 0.8 * all,
      boldStart: this.#boldStart,
      boldEnd: this.#last.bold,
      ...(marker === undefined ? {} : { marker }),
      references,
      row: false,
    };
  }
}

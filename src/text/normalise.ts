import type { Span } from './span.ts';

/**
 * A text after the one normalisation, with the offsets in the raw text.
 *
 * For `“Yes”  he` the text is `"Yes" he` and the offsets are `[0, 1, 2, 3, 4, 5, 7, 8, 9]`: unit 6, the `h`,
 * is at 7 in the raw text. `offsets[text.length]` is the length of the raw text.
 */
export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text` the offset of its characters in the raw text, and one more for the end. */
  readonly offsets: Uint32Array;
}

/**
 * Characters without width or meaning, as the inside of a character class: NUL, soft hyphen, zero-width characters, direction
 * marks, variation selectors, byte order marks.
 */
export const invisible =
  '\\u0000\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF';

/**
 * The one normalisation under which texts are compared: NFC; compatibility forms folded, except superscripts, subscripts, fractions
 * and circled characters, whose meaning would change; invisible characters dropped; white space to one space; all double quotation
 * marks to `"` and all single ones to `'`; every dash to `–` without spaces around it; `...` to `…`. Case is kept, and so is a space
 * at either end. Takes linear time.
 */
export function normalise(text: string): Normalised {
  return foldPunctuation(foldCharacters(text), text.length);
}

/** Whether two texts are equal after {@link normalise}, except for white space at their ends. */
export function equalText(a: string, b: string): boolean {
  return a === b || normalise(a).text.trim() === normalise(b).text.trim();
}

/**
 * The raw span of the units `start` to `end` of `normalised`, without white space at its end that a fold removed: in `so – it` (normalised `so–it`)
 * units 0 to 2 are the raw span 0 to 2, not 0 to 3.
 */
export function rawSpan(raw: string, normalised: Normalised, start: number, end: number): Span {
  const from = normalised.offsets[start] ?? raw.length;
  let to = normalised.offsets[end] ?? raw.length;
  while (to > from && skippable.test(raw.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/**
 * The text with only its white space tidied, for insertion and display: white space of any kind becomes one space, invisible
 * characters are dropped, and the ends are trimmed.
 */
export function tidy(text: string): string {
  return text.replace(dropped, '').replace(whiteRun, ' ').trim();
}

/**
 * Whether a text has only white space of any kind and invisible characters. A NUL is not blank: bytes with one are no text.
 */
export function isBlank(text: string): boolean {
  return !readable.test(text);
}

const readable = new RegExp(`\\u0000|[^\\s\\u0085${invisible}]`, 'u');
const dropped = new RegExp(`[${invisible}]`, 'gu');
const skippable = new RegExp(`[\\s\\u0085${invisible}]`, 'u');
const whiteRun = /[\s\u0085]+/gu;
const white = /^[\s\u0085]$/u;
const doubleMark = /^["\u00AB\u00BB\u02BA\u201C-\u201F\u2033\u275D\u275E\u301D-\u301F\uFF02]$/u;
const singleMark = /^['`\u00B4\u02B9\u02BB\u02BC\u2018-\u201B\u2032\u2039\u203A\u275B\u275C\uFF07]$/u;
const dash = /^[\u2012-\u2015\u2E3A\u2E3B\uFE31\uFE32\uFE58]$/u;
/** Hyphens, and the minus sign U+2212, which before a figure is a sign; all become the keyboard's `-`. */
const hyphen = /^[\u2010\u2011\u2212\uFE63\uFF0D]$/u;
/**
 * Forms that NFKC folds but that must stay: `10²` is not `102`, `½` is not `1⁄2`, `①` is not `1`, and a spacing accent would become a
 * space with an accent. The ranges follow the decomposition types of UnicodeData.txt (super, sub, fraction, circle).
 */
const kept =
  /^[\u00A8\u00AA\u00AF\u00B2\u00B3\u00B8-\u00BA\u00BC-\u00BE\u02B0-\u02E4\u037A\u0384\u0385\u1D2C-\u1D6A\u1D78\u1D9B-\u1DBF\u1FBD-\u1FFE\u2017\u203E\u2070-\u209F\u2120\u2122\u2150-\u215F\u2189\u2460-\u24FF\u2C7C\u2C7D\u2E36\u3192-\u319F\u3244-\u3247\u3251-\u325F\u3280-\u32BF\u32D0-\u32FE\uA69C\uA69D\uA770\uA7F2-\uA7F4\uA7F8\uA7F9\uAB5C-\uAB5F\u{10780}-\u{107BA}\u{1F100}-\u{1F16C}]$/u;

/**
 * A letter with its accents, or a run of Hangul parts. At most 30 marks belong to one letter (the stream-safe text format of UAX 15):
 * sorting the marks of a hostile cluster takes quadratic time.
 */
const cluster = /[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB]{2,30}|\P{M}\p{M}{1,30}|[^]/uy;

/** `text.normalize(form)`, except that of a letter with more than 30 marks only 30 are sorted at a time; see {@link cluster}. */
export function unicodeForm(text: string, form: 'NFC' | 'NFD'): string {
  if (!manyMarks.test(text)) return text.normalize(form);
  return Array.from(text.matchAll(fewMarks), ([part]) => part.normalize(form)).join('');
}

const manyMarks = /\p{M}{31}/u;
const fewMarks = /\P{M}+\p{M}{0,30}|\p{M}{1,30}/gu;

/** Collects normalised units with their raw offsets. It grows where a fold yields several units for one. */
class Units {
  #offsets: Uint32Array;
  #parts: string[] = [];
  #length = 0;
  constructor(capacity: number) {
    this.#offsets = new Uint32Array(capacity + 1);
  }
  add(units: string, offset: number): void {
    if (this.#length + units.length >= this.#offsets.length) {
      const grown = new Uint32Array((this.#length + units.length) * 2);
      grown.set(this.#offsets);
      this.#offsets = grown;
    }
    this.#offsets.fill(offset, this.#length, this.#length + units.length);
    this.#length += units.length;
    this.#parts.push(units);
  }
  /** Adds a stretch that stays unchanged, each unit with its own offset. */
  addAll(units: string, offsetOf: (index: number) => number): void {
    this.add(units, 0);
    const first = this.#length - units.length;
    for (let index = 0; index < units.length; index++) this.#offsets[first + index] = offsetOf(index);
  }
  finish(end: number): Normalised {
    this.#offsets[this.#length] = end;
    return { text: this.#parts.join(''), offsets: this.#offsets.slice(0, this.#length + 1) };
  }
}

/** A stretch of ASCII that no fold of characters changes, with only single spaces between its words. */
const plain = /(?: ?[!-&(-_a-~])+(?!\p{M})/uy;

function foldCharacters(text: string): Normalised {
  const units = new Units(text.length);
  let spaceBefore = false;
  for (let at = 0; at < text.length;) {
    plain.lastIndex = spaceBefore && text[at] === ' ' ? text.length : at;
    const run = plain.exec(text)?.[0];
    if (run !== undefined) {
      const from = at;
      units.addAll(run, (index) => from + index);
      spaceBefore = false;
      at += run.length;
      continue;
    }
    cluster.lastIndex = at;
    const found = cluster.exec(text)?.[0] ?? text.charAt(at);
    const folded = foldCluster(found);
    if (folded !== '' && !(folded === ' ' && spaceBefore)) {
      units.add(folded, at);
      spaceBefore = folded === ' ';
    }
    at += found.length;
  }
  return units.finish(text.length);
}

function foldCluster(raw: string): string {
  const found = raw.replace(dropped, '');
  if (found === '') return '';
  if (white.test(found)) return ' ';
  if (doubleMark.test(found)) return '"';
  if (singleMark.test(found)) return "'";
  if (dash.test(found)) return '–';
  if (hyphen.test(found)) return '-';
  if (found === '…' || found === '⋯') return '…';
  const composed = found.normalize('NFC');
  if (kept.test(composed)) return composed;
  return composed.normalize('NFKC');
}

/** Applies the folds of several characters. White space is single by now, so no match backtracks. */
function foldPunctuation(once: Normalised, rawLength: number): Normalised {
  const units = new Units(once.text.length);
  let done = 0;
  const keep = (until: number): void => {
    const from = done;
    if (until > from) units.addAll(once.text.slice(from, until), (index) => once.offsets[from + index] ?? 0);
  };
  for (const match of once.text.matchAll(/ ?(?:–|--)[–-]* ?| - |(?<=\d)-(?=\d)|\.\.\.|\. \. \.|''/gu)) {
    keep(match.index);
    const sign = match[0].trim();
    const first = match.index + (match[0].startsWith(' ') ? 1 : 0);
    units.add(sign.startsWith('.') ? '…' : sign === "''" ? '"' : '–', once.offsets[first] ?? 0);
    done = match.index + match[0].length;
  }
  keep(once.text.length);
  return units.finish(rawLength);
}

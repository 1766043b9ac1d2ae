import { entityAt } from '../../text/entities.ts';
import type { Span } from '../../text/span.ts';
import type { Inlines } from './inline.ts';
import { runStart } from '../../text/run-start.ts';

/** Text made from an inline text, with the way back: unit `i` was made from `starts[i]` to `ends[i]`. */
export interface Rendered {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Who reads the text. `sentence`: plain words, without citations, notes, pictures and comments. `pandoc`: what Pandoc's
 * elements say when they are strung together, with its curly marks, dashes, ellipses and unbreakable spaces.
 */
export type Purpose = 'sentence' | 'pandoc';

/** The text of `span` without its markup: emphasis, escapes, entities, tags and the targets of links. */
export function render(inlines: Inlines, span: Span, purpose: Purpose): Rendered {
  const { text, skips } = inlines.structure;
  const out = new Output(purpose === 'pandoc' ? /^[ \t\r\n\f\v]$/ : /^[^\S\u00A0]$/);
  if (span.start >= span.end) return out;
  const dropped = dropper(inlines, span, purpose);
  const delimiters = delimitersIn(inlines, span, dropped);
  let at = span.start;
  while (at < span.end) {
    const past = dropped(at) ?? delimiters.get(at);
    if (past !== undefined && past > at) {
      at = past;
      continue;
    }
    const skip = skips.get(at);
    if (skip !== undefined) {
      if (skip.kind === 'code' || skip.kind === 'url' || skip.kind === 'math') {
        for (let inner = skip.inner.start; inner < skip.inner.end; inner += 1) {
          out.put(text.charAt(inner), inner, inner + 1);
        }
      }
      at = skip.end;
      continue;
    }
    at = character(text, at, span, purpose, out);
  }
  return out;
}

class Output implements Rendered {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #white: RegExp;
  /** The last character, by itself: asking `text` for it would put together all that was added to it, each time. */
  #last = '';
  /** `white` matches the characters of which a run becomes one space. */
  constructor(white: RegExp) {
    this.#white = white;
  }
  put(characters: string, start: number, end: number): void {
    const white = this.#white.test(characters);
    if (white && /^[ \u00A0]$/.test(this.#last) && this.ends.at(-1) === start) {
      this.ends[this.ends.length - 1] = end;
      return;
    }
    const put = white ? ' ' : characters;
    for (let unit = 0; unit < put.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.text += put;
    if (put !== '') this.#last = put.slice(-1);
  }
}

function character(text: string, at: number, span: Span, purpose: Purpose, out: Output): number {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char === '\\' && at + 1 < span.end && /[!-/:-@[-`{-~\s]/.test(next)) {
    out.put(next === ' ' ? '\u00A0' : next, at, at + 2);
    return at + 2;
  }
  const entity = entityAt(text, at);
  if (entity !== undefined) {
    out.put(entity.text, at, entity.end);
    return entity.end;
  }
  if (purpose === 'pandoc') {
    const smart = smartAt(text, at, span);
    if (smart !== undefined) {
      out.put(smart.text, at, smart.end);
      return smart.end;
    }
  }
  out.put(char, at, at + 1);
  return at + 1;
}

/** Pandoc's "smart" typography and the unbreakable space after its abbreviations. */
function smartAt(text: string, at: number, span: Span): { text: string; end: number } | undefined {
  const char = text.charAt(at);
  if (char === '.' && text.startsWith('...', at)) return { text: '…', end: at + 3 };
  if (char === '-' && text.startsWith('--', at)) {
    return text.charAt(at + 2) === '-' ? { text: '—', end: at + 3 } : { text: '–', end: at + 2 };
  }
  if (char === '"' || char === "'") {
    const opens = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[^\s)\].,;:!?]/.test(text.charAt(at + 1));
    const closes = text.indexOf(char, at + 1);
    const paired = opens && (char === '"' || (closes > 0 && closes < span.end));
    if (char === '"') return { text: paired ? '“' : '”', end: at + 1 };
    return { text: paired ? '‘' : '’', end: at + 1 };
  }
  if (/\s/.test(char) && text.charAt(at - 1) === '.' && !text.startsWith('\n', at)) {
    const head = text.slice(Math.max(span.start, at - 12), at);
    const word = head.slice(runStart(head, /[\p{L}\p{N}.]/u));
    const rest = /^[ \t]+/.exec(text.slice(at, span.end))?.[0].length ?? 1;
    const after = text.charAt(at + rest);
    if (abbreviations.has(word) && at + rest < span.end && !/[@^\s]/.test(after)) {
      return { text: '\u00A0', end: at + rest };
    }
  }
  return undefined;
}

/** `pandoc --print-default-data-file abbreviations`. */
const abbreviations = new Set(
  (
    'aet. aetat. al. Apr. Aug. bk. Bros. c. Capt. cf. ch. chap. chs. Co. col. Corp. cp. d. Dec. Dr. e.g. ed. eds. esp. ' +
    'f. fasc. Feb. ff. fig. fl. fol. fols. Fr. Gen. Gov. Hon. i.e. ill. Inc. incl. Jan. Jr. Jul. Jun. Ltd. M.A. M.D. ' +
    'Mar. Mr. Mrs. Ms. n. n.b. nn. No. Nov. Oct. p. Ph.D. pp. Pres. Prof. pt. q.v. Rep. Rev. s.v. s.vv. saec. sec. Sen. ' +
    'Sep. Sept. Sgt. Sr. St. univ. viz. vol. vs.'
  ).split(' '),
);

/**
 * Where whole elements of `span` are left out: given where one starts, where it ends. An element counts only where all of it lies in the
 * span. The elements of a unit are listed once, however many of its parts are rendered: each citation has two.
 */
function dropper(inlines: Inlines, span: Span, purpose: Purpose): (at: number) => number | undefined {
  let listed = elements.get(inlines);
  if (listed === undefined) elements.set(inlines, (listed = listElements(inlines)));
  const found = listed[purpose];
  return (at) => {
    const element = found.get(at);
    return element !== undefined && element.start >= span.start && element.end <= span.end
      ? element.past
      : undefined;
  };
}

/** What is left out at some offset: up to `past`, in spans that hold all of the element. */
interface Element extends Span {
  readonly past: number;
}

const elements = new WeakMap<Inlines, Readonly<Record<Purpose, ReadonlyMap<number, Element>>>>();

function listElements(inlines: Inlines): Record<Purpose, Map<number, Element>> {
  const pandoc = new Map<number, Element>();
  const sentence = new Map<number, Element>();
  for (const { start, end } of inlines.notes) {
    pandoc.set(start, { start, end, past: end });
    sentence.set(start, { start, end, past: end });
  }
  for (const { start, end, image, destination, text } of inlines.links) {
    if (destination === undefined) continue;
    for (const found of [pandoc, sentence]) {
      if (image && found === sentence) found.set(start, { start, end, past: end });
      else found.set(start, { start, end, past: text.start }).set(text.end, { start, end, past: end });
    }
  }
  for (const { start, end } of inlines.references) sentence.set(start, { start, end, past: end });
  for (const group of inlines.groups) {
    const { end } = group;
    const start = group.form === 'bracket' ? group.start : (group.items[0]?.key.end ?? group.start);
    if (start === end) continue;
    // The white space before it goes as well.
    const before = inlines.structure.text.slice(Math.max(0, start - mostSpace), start);
    const from = start - (before.length - runStart(before, /\s/));
    for (const at of [from, start]) sentence.set(at, { start, end, past: end });
  }
  return { pandoc, sentence };
}

/** White space before a citation that is left out with it, in characters. */
const mostSpace = 50;

/** The marks of emphasis, striking out, superscript and subscript, each with the offset after it. */
function delimitersIn(
  inlines: Inlines,
  span: Span,
  dropped: (at: number) => number | undefined,
): Map<number, number> {
  const { text, skips } = inlines.structure;
  const found = new Map<number, number>();
  const open = new Map<string, { start: number; end: number }>();
  let at = span.start;
  while (at < span.end) {
    const past = dropped(at) ?? skips.get(at)?.end;
    if (past !== undefined && past > at) {
      at = past;
      continue;
    }
    const char = text.charAt(at);
    if (char === '\\') {
      at += 2;
      continue;
    }
    if (!'*_~^'.includes(char)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < span.end && end < at + 3 && text.charAt(end) === char) end += 1;
    const mark = text.slice(at, end);
    const before = text.charAt(at - 1);
    const after = text.charAt(end);
    const opened = open.get(mark);
    const within = char === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (opened !== undefined && before.trim() !== '' && !within) {
      found.set(opened.start, opened.end);
      found.set(at, end);
      open.delete(mark);
    } else if (after.trim() !== '' && !(char === '_' && /[\p{L}\p{N}]/u.test(before))) {
      open.set(mark, { start: at, end });
    }
    at = end;
  }
  return found;
}

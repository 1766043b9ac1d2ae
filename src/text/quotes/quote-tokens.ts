import { entityAt } from '../entities.ts';
import { blankMarkdown } from '../markdown-words.ts';
import { normalise, rawSpan } from '../normalise.ts';
import type { Span } from '../span.ts';
import { foldWord } from '../words.ts';

/**
 * What two texts are compared by: words, quotation marks (single and double ones are the same, because marks inside marks
 * change), other signs, and the gap between passages that do not follow each other. The span is raw.
 *
 * `[T]he U.S.-led` has the words `[T]he` and `U.S` and `led`, and the signs `.` and `-`.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'sign' | 'gap';
  /** After the one normalisation, its case kept; `"` for every mark. */
  readonly text: string;
  /** Lower case and without accents and an editor's brackets: what finding goes by. */
  readonly folded: string;
  /** Index of the passage it stands in; 0 in a quotation. */
  readonly passage: number;
  /** Whether it stands right after the beginning, or after the end of a sentence. */
  readonly begins: boolean;
}

/** A text to cut, and whether Markdown's marks in it are to be passed over. */
export interface Written {
  readonly text: string;
  readonly markdown: boolean;
}

/** The tokens of one text, in order. Spans point into `text` as it is. */
export function tokensOf({ text, markdown }: Written, passage = 0): Token[] {
  const words = markdown ? blankMarkdown(text) : text;
  const normalised = normalise(words);
  const found: Token[] = [];
  let begins = true;
  for (const match of normalised.text.matchAll(pattern)) {
    const written = match[0];
    if (bullet.test(written)) continue;
    const kind = match[1] !== undefined ? 'word' : markPattern.test(written) ? 'mark' : 'sign';
    const span = withEntity(
      text,
      words,
      rawSpan(words, normalised, match.index, match.index + written.length),
    );
    const own = kind === 'mark' ? '"' : written;
    const folded = kind === 'word' ? foldWord(own.replaceAll(/[[\]]/g, '')) : own;
    found.push({ ...span, kind, text: own, folded, passage, begins });
    if (kind === 'word') begins = false;
    else if (/[.!?:…]/.test(written)) begins = true;
  }
  return found;
}

/**
 * Where the word begins in which the place `at` stands, which is `at` itself outside words and at their beginning. What a quotation is
 * compared by are whole words: for `[T]he`, `cell’s`, `1,200` and `S-300` this is the first character wherever within them
 * `at` is.
 */
export function wordStart(text: string, at: number): number {
  const from = at - (/(?<!\S)\S*$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0].length ?? 0);
  const run = /^\S*/u.exec(text.slice(from, at + longestWord))?.[0] ?? '';
  const token = tokensOf({ text: run, markdown: false }).find(
    ({ kind, start, end }) => kind === 'word' && from + start < at && at < from + end,
  );
  return token === undefined ? at : from + token.start;
}

/** How far to either side of a place its word is looked for, in UTF-16 units. */
const longestWord = 60;

/** An entity at the end of a token stands in it to its last character. */
function withEntity(text: string, words: string, span: Span): Span {
  const last = span.end - 1;
  const end =
    words === text || (words[last] === text[last] && text[last] !== '&')
      ? undefined
      : entityAt(text, last)?.end;
  return end === undefined ? span : { ...span, end };
}

const run = String.raw`[\p{L}\p{M}\p{N}]+`;
/** A full stop between single letters: `U.S`. */
const initials = String.raw`(?<=(?<![\p{L}\p{M}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{M}\p{N}]))`;
const core = String.raw`${run}(?:(?:['-]|(?<=\p{N})[.,:](?=\p{N})|${initials})${run})*`;
/** Letters that an editor has put in: the `T` of `[T]he`, the `ed` of `want[ed]`. */
const put = String.raw`\[\p{L}+\]`;
const pattern = new RegExp(String.raw`((?:${put}(?=\p{L}))?${core}(?:${put}(?:${core})?)*)|\S`, 'gu');
const markPattern = /^["']$/;
/** What marks the items of a list says nothing; a block quote may write it in Markdown. */
const bullet = /^[•‣⁃◦▪▫]$/;

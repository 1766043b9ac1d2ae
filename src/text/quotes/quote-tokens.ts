import { entityAt } from '../entities.ts';
import { blankMarkdown } from '../markdown-words.ts';
import { normalise, rawSpan } from '../normalise.ts';
import type { Span } from '../span.ts';
import { foldWord } from '../words.ts';

/**
 * A token by which a quotation and a source are compared: a word, a quotation mark (single or double, because marks inside marks
 * change), another sign, or the gap between passages that are not consecutive. The span is raw.
 *
 * `[T]he U.S.-led` has the words `[T]he` and `U.S` and `led`, and the signs `.` and `-`.
 */
export interface QuoteToken extends Span {
  readonly kind: 'word' | 'mark' | 'sign' | 'gap';
  /** After the one normalisation, in its own case; `"` for every quotation mark. */
  readonly text: string;
  /** Lower case, without accents and an editor's brackets; used for finding. */
  readonly folded: string;
  /** Index of its passage; 0 in a quotation. */
  readonly passage: number;
  /** Whether it is the first token of the text or of a sentence. */
  readonly begins: boolean;
  /** Of a passage: none of its words, so that a quotation need not have it. */
  readonly aside?: true;
  /** Of a passage: how else the word may read. */
  readonly others?: readonly { readonly text: string; readonly folded: string }[];
}

/** A text to split into tokens, and whether it is Markdown, whose marks are skipped. */
export interface Written {
  readonly text: string;
  readonly markdown: boolean;
}

/** The tokens of a text in order, with spans in the raw text. */
export function quoteTokens({ text, markdown }: Written, passage = 0): QuoteToken[] {
  const words = markdown ? blankMarkdown(text) : text;
  const normalised = normalise(words);
  const found: QuoteToken[] = [];
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
    const shown = kind === 'mark' ? '"' : written;
    const folded = kind === 'word' ? foldWord(shown.replaceAll(/[[\]]/g, '')) : shown;
    found.push({ ...span, kind, text: shown, folded, passage, begins });
    if (kind === 'word') begins = false;
    else if (/[.!?:…]/.test(written)) begins = true;
  }
  return found;
}

/**
 * The start of the word around offset `at`; `at` itself outside words and at their start. Words are those by which quotations are
 * compared: for `[T]he`, `cell’s`, `1,200` and `S-300` this is their first character, wherever in them `at` is.
 */
export function wordStart(text: string, at: number): number {
  const from = at - (/(?<!\S)\S*$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0].length ?? 0);
  const run = /^\S*/u.exec(text.slice(from, at + longestWord))?.[0] ?? '';
  const token = quoteTokens({ text: run, markdown: false }).find(
    ({ kind, start, end }) => kind === 'word' && from + start < at && at < from + end,
  );
  return token === undefined ? at : from + token.start;
}

/** Maximum distance from an offset to the ends of its word, in UTF-16 units. */
const longestWord = 60;

/** The span of a token with the whole entity at its end. */
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
/** Letters that an editor inserted: the `T` of `[T]he`, the `ed` of `want[ed]`. */
const inserted = String.raw`\[\p{L}+\]`;
const pattern = new RegExp(
  String.raw`((?:${inserted}(?=\p{L}))?${core}(?:${inserted}(?:${core})?)*)|\S`,
  'gu',
);
const markPattern = /^["']$/;
/** Marks of list items, which are skipped: a block quote may write them in Markdown. */
const bullet = /^[•‣⁃◦▪▫]$/;

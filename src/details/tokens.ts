import { shortForms } from '../language/en/abbreviations.ts';
import { shortMonths } from '../language/en/calendar.ts';
import { foldWord } from '../text/words.ts';
import type { Span } from '../text/span.ts';

/** A word, a number or one sign of a text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'code' | 'sign';
  readonly text: string;
  /** Lower case, without accents, with straight apostrophes. */
  readonly lower: string;
  /** Whether white space or the start of the text stands before it. */
  readonly spaced: boolean;
  /** Whether a sentence or a line begins here. */
  readonly initial: boolean;
}

/**
 * The words, numbers and signs of a text in order. `1.2bn` is a number and a word, `3–5` a number, a sign, a number;
 * `U.S.` is one word, `S-300` one code.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let initial = true;
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const gap = text.slice(end, start);
    if (gap.includes('\n')) initial = true;
    const kind = kindOf(match);
    tokens.push({
      kind,
      text: raw,
      lower: kind === 'word' ? foldWord(raw).replaceAll('’', "'") : raw,
      spaced: end === 0 || gap !== '',
      initial: initial && kind !== 'sign',
      start,
      end: start + raw.length,
    });
    end = start + raw.length;
    if (kind !== 'sign') initial = false;
    if (/^[.!?:;…•|]$/u.test(raw) && !isAbbreviation(tokens.at(-2))) initial = true;
  }
  return tokens;
}

/** Whether a sign joins two words or numbers: a hyphen or a dash. */
export function isHyphen(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[-‐‑–—−]$/u.test(token.text);
}

/** Whether these words follow each other from token `at`: `and a half`. */
export function areAt(tokens: readonly Token[], at: number, words: string): boolean {
  return words.split(' ').every((word, index) => tokens[at + index]?.lower === word);
}

/** Whether a full stop after this word may belong to it: `Gen.`, `Jan.`, `J.` */
function isAbbreviation(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (/^\p{Lu}$/u.test(token.text) || shortForms.has(token.lower) || shortMonths.has(token.lower))
  );
}

function kindOf({ groups }: RegExpMatchArray): Token['kind'] {
  if (groups?.['word'] !== undefined) return 'word';
  if (groups?.['number'] !== undefined) return 'number';
  return groups?.['code'] === undefined ? 'sign' : 'code';
}

const pattern = new RegExp(
  [
    // `S-300`, `COVID-19`, `G20`, `F-15C`
    String.raw`(?<code>(?<![\p{L}\p{N}])\p{Lu}\p{L}*[-‐‑]?\d[\p{L}\d]*(?:[-‐‑]\d+)*(?![\p{L}\p{N}]))`,
    String.raw`(?<word>(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}\u00AD\u200B]*(?:['’ʼ‘]\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`(?<number>\d+(?:[.,:/]\d+)*)`,
    String.raw`[^\s\p{L}\p{N}]|\p{N}`,
  ].join('|'),
  'gu',
);

import { startsSentences } from './abbreviations.ts';

/** The text after a mark. */
export interface NextWords {
  readonly kind: 'upper' | 'lower' | 'digit' | 'other' | 'none';
  /** The first word, without what opens it. */
  readonly word: string;
  readonly text: string;
  /** Whether the first word begins sentences. */
  readonly starter: boolean;
}

/** Reads the text after a mark, which begins without white space. */
export function readNextWords(rest: string, language: string): NextWords {
  const text = rest.replace(/^[“”„«»"'‘’([{¿¡—–\-*_`~#>•⁃\s]+/u, '');
  const word = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/u.exec(text)?.[0] ?? '';
  return { kind: kindOf(rest, text), word, text, starter: startsSentences(word, language) };
}

/** What a text begins with; `none` where it continues the sentence whatever the mark. */
function kindOf(rest: string, text: string): NextWords['kind'] {
  if (/^(?:[,;:%/&=+)\]}]|[–—-]\s*\p{Ll})/u.test(rest)) return 'none';
  // The next item of a list within the line: `(b) Second.`
  if (/^\((?:\p{Ll}|[ivx]{2,4})\)\s+\p{Lu}/u.test(rest)) return 'upper';
  // Names that begin with a small letter: iPhone, eBay; al-Assad.
  if (/^(?:\p{Ll}{1,2}\p{Lu}|(?:al|el|as|ash|an)-\p{Lu})/u.test(text)) return 'upper';
  if (/^\p{Ll}/u.test(text)) return 'lower';
  if (/^\p{N}/u.test(text)) return 'digit';
  return /^\p{L}/u.test(text) ? 'upper' : 'other';
}

import { foldWord } from '../text/words.ts';
import type { NameWord } from './detail.ts';
import type { Token } from './tokens.ts';

/** A token as a word of a name, without its possessive ending: `Iran's` is `Iran`. */
export function nameWord(token: Token | undefined, hyphened = false): NameWord {
  const raw = token?.text ?? '';
  const text = raw.replace(/(?<=\p{L})['’ʼ‘]s?$/u, '').replace(/(?<=s)['’]$/u, '');
  const start = token?.start ?? 0;
  const folded = foldName(text);
  const word = { text, folded: folded === 'saint' ? 'st' : folded, start, end: start + text.length };
  return hyphened ? { ...word, hyphened } : word;
}

/** Lower case, without accents, apostrophes, full stops and hyphens: `Shi'ite` is `shiite`, `U.S.` `us`, `S-300` `s300`. */
function foldName(text: string): string {
  return foldWord(text)
    .replaceAll(/['’ʼ‘.\-‐‑\u00AD\u200B]/gu, '')
    .replaceAll(/ø/g, 'o')
    .replaceAll(/ł/g, 'l')
    .replaceAll(/ß/g, 'ss')
    .replaceAll(/æ/g, 'ae');
}

/** Whether a token is written like a name: a code, or a word with a capital other than the pronoun `I`. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'code') return true;
  return (
    token.kind === 'word' &&
    (/^\p{Lu}/u.test(token.text) || /^(?:al|el)\p{Lu}/u.test(token.text) || /^i\p{Lu}/u.test(token.text)) &&
    !/^I(?:['’]\p{L}+)?$/u.test(token.text)
  );
}

import { keyAt } from './cite-key.ts';
import { readsPilcrow } from '../../language/locator-terms.ts';

/** A key that Pandoc reads without braces: letters, digits, `_`, and single punctuation marks inside. */
const plainKey = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u;

/** A key as Pandoc reads it: `@coalition-of-one`, or `@{odd key!}` if it needs braces. */
export function keyText(key: string): string {
  return plainKey.test(key) ? `@${key}` : `@{${key}}`;
}

/** The key before `following`, in braces if it would continue there: `@port` before `x` would be another key. */
export function keyTextBefore(key: string, following: string): string {
  const plain = keyText(key);
  return plain.startsWith('@{') || keyAt(plain + following, 0, false)?.key === key ? plain : `@{${key}}`;
}

/**
 * The locator of a passage: `¶4`. Most of Pandoc's locales read `¶` as a paragraph; in a French or Spanish briefing (`language` is its
 * `lang`) it is `§4`.
 */
export function locatorText(number: number, language = 'en'): string {
  return `${readsPilcrow(language) ? '¶' : '§'}${number}`;
}

/** A citation in a bracket: `[@coalition-of-one, ¶9]`, or `[@coalition-of-one]` without a passage. */
export function citationText(key: string, number?: number, language = 'en'): string {
  return number === undefined ? `[${keyText(key)}]` : `[${keyText(key)}, ${locatorText(number, language)}]`;
}

/** The locator of one or more paragraphs in Pandoc's locale for the language: `¶4`, `¶¶4, 7`, in French and Spanish `§4`. */
export function paragraphsText(value: string, language: string): string {
  if (!readsPilcrow(language)) return `§${value}`;
  return value.includes(',') ? `¶¶${value}` : `¶${value}`;
}

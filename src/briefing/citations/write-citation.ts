import { keyAt } from './cite-key.ts';
import { readsPilcrow } from '../../language/locator-terms.ts';

/** A key that Pandoc reads without braces: letters, digits, `_`, and single punctuation marks inside. */
const plainKey = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u;

/** A key as it is written after nothing: `@coalition-of-one`, or `@{odd key!}` in braces where Pandoc needs them. */
export function keyText(key: string): string {
  return plainKey.test(key) ? `@${key}` : `@{${key}}`;
}

/** The key as it is written before `following`, in braces where it would go on there: `@port` before `x` is another key. */
export function keyTextBefore(key: string, following: string): string {
  const plain = keyText(key);
  return plain.startsWith('@{') || keyAt(plain + following, 0, false)?.key === key ? plain : `@{${key}}`;
}

/**
 * A passage's locator as we write it: `¶4`. The sign is the spelling that most of Pandoc's locales read as a paragraph;
 * in a French or Spanish briefing (`language` is its `lang`) it is `§4`.
 */
export function locatorText(number: number, language = 'en'): string {
  return `${readsPilcrow(language) ? '¶' : '§'}${number}`;
}

/** A whole citation in a bracket: `[@coalition-of-one, ¶9]`, without a passage `[@coalition-of-one]`. */
export function citationText(key: string, number?: number, language = 'en'): string {
  return number === undefined ? `[${keyText(key)}]` : `[${keyText(key)}, ${locatorText(number, language)}]`;
}

/** The locator of several paragraphs as the language's locale has it: `¶4`, `¶¶4, 7`, in French and Spanish `§4`. */
export function paragraphsText(value: string, language: string): string {
  if (!readsPilcrow(language)) return `§${value}`;
  return value.includes(',') ? `¶¶${value}` : `¶${value}`;
}

import { keyAt } from './cite-key.ts';
import { type Locator, writtenLocator } from '../../corpus/place.ts';
import { writtenTerm } from '../../language/written-terms.ts';

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

/** A citation in a bracket: `[@coalition-of-one, ¶9]`, or `[@coalition-of-one]` without a locator. */
export function citationText(
  key: string,
  locators: Locator | readonly Locator[] = [],
  language = 'en',
): string {
  const written = writtenLocator([locators].flat(), language);
  return written === '' ? `[${keyText(key)}]` : `[${keyText(key)}, ${written}]`;
}

/** Paragraphs as the writer lists them, with the sign of Pandoc's locale for the language: `¶4`, `¶¶4, 7`, in French and Spanish `§4`. */
export function paragraphsText(value: string, language: string): string {
  return `${writtenTerm('paragraph', value.includes(','), language)}${value}`;
}

/** A key that Pandoc reads without braces: letters, digits, `_`, and single punctuation marks inside. */
const plainKey = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u;

/** A key as it is written after nothing: `@coalition-of-one`, or `@{odd key!}` in braces where Pandoc needs them. */
export function keyText(key: string): string {
  return plainKey.test(key) ? `@${key}` : `@{${key}}`;
}

/** A passage's locator as we write it: `¶4`. The sign is the spelling that most of Pandoc's locales read as a paragraph. */
export function locatorText(number: number): string {
  return `¶${number}`;
}

/** A whole citation in a bracket: `[@coalition-of-one, ¶9]`, without a passage `[@coalition-of-one]`. */
export function citationText(key: string, number?: number): string {
  return number === undefined ? `[${keyText(key)}]` : `[${keyText(key)}, ${locatorText(number)}]`;
}

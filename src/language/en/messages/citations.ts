/** Messages about forms of citation that Pandoc prints wrongly. */
export const citationMessages = {
  'brace-after-citation': () => 'Pandoc reads no citation where a brace follows the bracket at once',
  'bracket-after-citation': () => 'Pandoc reads no citation where another bracket follows at once',
  'parenthesis-after-citation': () =>
    'Pandoc reads a link, not a citation, where a round bracket follows at once',
  'part-without-key': () => 'Pandoc reads no citation where a part between semicolons has no @key',
  'locator-without-key': () => 'Pandoc reads no locator where a part between semicolons has no @key',
  'locator-outside-brackets': ({ key }: { readonly key: string }) =>
    `Pandoc reads the locator of @${key} in square brackets only`,
  'unknown-locator-term': ({ term }: { readonly term: string }) =>
    `Pandoc does not read “${term}” as a locator`,
  'locator-sign-of-language': ({ language }: { readonly language: string }) =>
    `In ${language} Pandoc reads § as the sign for paragraphs, not ¶`,
  'displaced-locator': ({ written }: { readonly written: string }) =>
    `Pandoc prints “${written}” as text: a locator stands right behind the key, after a comma`,
  'cut-range': ({ written }: { readonly written: string }) =>
    `Pandoc reads only the first number of “${written}”`,
  'several-locators': ({ key }: { readonly key: string }) => `Pandoc reads only the first locator of @${key}`,
  'key-without-braces': ({ key, meant }: { readonly key: string; readonly meant: string }) =>
    `Pandoc reads only @${key} of @${meant}; a key with such signs stands in braces`,
};

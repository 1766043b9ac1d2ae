/** Messages about forms of citation that Pandoc prints wrongly. */
export const citationMessages = {
  'brace-after-citation': () => 'Pandoc does not read a citation directly followed by a brace',
  'bracket-after-citation': () => 'Pandoc does not read a citation directly followed by another bracket',
  'parenthesis-after-citation': () => 'Pandoc reads a citation directly followed by a parenthesis as a link',
  'part-without-key': () =>
    'Pandoc does not read this citation, because a part between semicolons has no @key',
  'locator-without-key': () =>
    'Pandoc does not read this locator, because a part between semicolons has no @key',
  'locator-outside-brackets': ({ key }: { readonly key: string }) =>
    `Pandoc reads the locator of @${key} only in square brackets`,
  'unknown-locator-term': ({ term }: { readonly term: string }) =>
    `Pandoc does not read “${term}” as a locator`,
  'locator-sign-of-language': ({ language }: { readonly language: string }) =>
    `With lang: ${language}, Pandoc reads § for paragraphs, not ¶`,
  'displaced-locator': ({ written }: { readonly written: string }) =>
    `Pandoc prints “${written}” as text: a locator must directly follow the key and a comma`,
  'cut-range': ({ written }: { readonly written: string }) =>
    `Pandoc reads only the first number of “${written}”`,
  'several-locators': ({ key }: { readonly key: string }) => `Pandoc reads only the first locator of @${key}`,
  'key-without-braces': ({ key, meant }: { readonly key: string; readonly meant: string }) =>
    `Pandoc reads only @${key} of @${meant}; write such a key in braces`,
};

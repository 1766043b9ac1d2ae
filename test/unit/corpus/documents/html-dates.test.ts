import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOfFile, statedBy } from './shown.ts';

const text =
  'The harbour master said on Tuesday that the tanker had left the port before dawn, without lights, and with a crew.';

/** The date of a page with a line "Published …", in a language, with more in its head. */
async function dateOfPage(language: string, line: string, head = ''): Promise<string | undefined> {
  const page = `<html lang="${language}"><head><title>Tanker leaves</title>${head}</head><body><article><h1>Tanker leaves</h1>
<p class="date">${line}</p><p>${text}</p><p>${text.replace('Tuesday', 'Friday')}</p></article></body></html>`;
  return statedBy(await readingOfFile('a.html', page))['date'];
}

const american = '<meta property="og:locale" content="en_US">';
const british = '<meta property="og:locale" content="en_GB">';

for (const [language, line, head, expected] of [
  ['en-GB', 'Published 03/04/2021', '', '2021-04-03'],
  ['en-US', 'Published 03/04/2021', '', '2021-03-04'],
  ['fr', 'Publié le 03/04/2021 à 10h12', '', '2021-04-03'],
  ['es', '3-4-2021', '', '2021-04-03'],
  ['en', 'Published 03/04/2021', british, '2021-04-03'],
  ['en', 'Published 03/04/2021', american, '2021-03-04'],
  ['en', '03/04/2021', '<link rel="canonical" href="https://www.quay.co.uk/a">', '2021-04-03'],
  ['en', '03/04/2021', '<link rel="canonical" href="https://www.quay.gov/a">', '2021-03-04'],
  ['en', 'Published 23/04/2021', '', '2021-04-23'],
  ['en', 'Published 04/23/2021', '', '2021-04-23'],
  ['en', 'Published 04/04/2021', '', '2021-04-04'],
  ['en-US', 'Published 13/04/2021', '', '2021-04-13'],
  ['pt-BR', 'no date', '<meta name="date" content="03/04/2021">', '2021-04-03'],
] as const)
  test(`${line} ${head} in ${language} is ${expected}`, async () =>
    assert.equal(await dateOfPage(language, line, head), expected));

for (const [language, line, head] of [
  ['en', 'Published 03/04/2021', ''],
  ['en-GB', 'Published 03/04/2021', american],
  ['en-US', '03/04/2021', '<link rel="canonical" href="https://www.quay.co.uk/a">'],
  ['en-CA', 'Published 03/04/2021', ''],
  ['fr-CA', 'Publié le 03/04/2021', ''],
  ['zh', '03/04/2021', ''],
  ['it', 'Pubblicato 31/04/2021', ''],
  ['en', 'Published 30/02/2021', ''],
  ['en', 'Published 03/04/2021, updated 5 May 2021', ''],
  ['en', 'no date', '<meta name="date" content="03/04/2021">'],
] as const)
  test(`${line} ${head} in ${language} is no date that can be known`, async () =>
    assert.equal(await dateOfPage(language, line, head), undefined));

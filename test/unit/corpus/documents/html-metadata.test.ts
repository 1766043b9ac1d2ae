import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOfFile, statedBy } from './shown.ts';

const text =
  'The harbour master said on Tuesday that the tanker had left the port before dawn, without lights, and with a crew.';

/** What a page states by its head and the lines under its title. */
async function stated(head: string, lines = ''): Promise<Readonly<Record<string, string>>> {
  const page = `<html lang="en"><head><title>Tanker leaves port</title>${head}</head><body><article><h1>Tanker leaves port</h1>
${lines}<p>${text}</p><p>${text.replace('Tuesday', 'Friday')}</p></article></body></html>`;
  return statedBy(await readingOfFile('a.html', page));
}

function linked(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

const piece = '"@type":"NewsArticle","headline":"Tanker leaves port","datePublished":"2021-05-04"';

for (const [name, head, lines] of [
  [
    'a given and a family name',
    linked(`{${piece},"author":{"@type":"Person","givenName":"Anna","familyName":"Weber"}}`),
    '',
  ],
  [
    'a name that is referred to',
    linked(
      `{"@graph":[{${piece},"author":{"@id":"#p"}},{"@id":"#p","@type":"Person","givenName":"Anna","familyName":"Weber"}]}`,
    ),
    '',
  ],
  ['JSON with a comma too many', linked(`{${piece},"author":{"name":"Anna Weber",},}`), ''],
  ['JSON in CDATA marks', linked(`//<![CDATA[\n{${piece},"author":{"name":"Anna Weber"}}\n//]]>`), ''],
  ['a name with an entity', linked(`{${piece},"author":{"name":"Anna&#32;Weber"}}`), ''],
  ['meta og:article:author', '<meta property="og:article:author" content="Anna Weber">', ''],
  [
    'an address and a name',
    '<meta property="article:author" content="https://a.example/w"><meta name="author" content="Anna Weber">',
    '',
  ],
  ['a name and a job', '<meta name="author" content="By Anna Weber, Political Correspondent">', ''],
  [
    'an author’s card',
    '',
    '<p><span class="author vcard"><a class="fn" href="/w">Anna Weber</a></span> <time datetime="2021-05-04">May 4, 2021</time></p>',
  ],
] as const)
  test(`a page states its author by ${name}`, async () =>
    assert.equal((await stated(head, lines))['author'], 'Anna Weber'));

for (const [first, second] of [
  ['Updated 6 May 2021', 'Published 4 May 2021'],
  ['Last modified: 6 May 2021', '4 May 2021'],
  ['Mis à jour le 6 mai 2021 à 10:37', 'Publié le 4 mai 2021 à 17:08'],
  ['Aktualisiert am 6. Mai 2021', 'Veröffentlicht am 4. Mai 2021'],
] as const)
  test(`a page is of the day it was published: ${first}, ${second}`, async () =>
    assert.equal((await stated('', `<p>${first}</p><p>${second}</p>`))['date'], '2021-05-04'));

test('a page that states only when it was changed is of that day', async () =>
  assert.equal((await stated('', '<p>Updated 6 May 2021</p>'))['date'], '2021-05-06'));

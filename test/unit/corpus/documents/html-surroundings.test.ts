import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile, statedBy } from './shown.ts';

const lines = [
  'The harbour master said on Tuesday that the tanker had left the port before dawn, without lights, and with a crew of nineteen on board.',
  'Inspectors had found cracks in two of its tanks in March, according to a report that the port authority published last week.',
  'The owner, a company in Piraeus, did not answer questions. A spokesman for the ministry said that it would look into the matter.',
];
const paragraphs = lines.map((line) => `<p>${line}</p>`).join('');
const head = '<h1>Tanker leaves port at night</h1><p>By Anna Weber</p>';
const life =
  'Anna Weber is a reporter at The Daily Quay. She covers ports and has won two prizes for her work.';

function page(body: string): string {
  return `<html lang="en"><head><title>Tanker leaves port at night</title></head><body>${body}</body></html>`;
}

/** The section of the first passage with some words. */
async function sectionOf(body: string, words: string): Promise<string | undefined> {
  const passages = await passagesOf('a.html', page(body));
  return passages.find((line) => line.includes(words))?.replace(/:.*/s, '');
}

for (const [name, body, words] of [
  [
    'under “About the author”',
    `<article>${head}${paragraphs}<h3>About the author</h3><p>${life}</p></article>`,
    'two prizes',
  ],
  [
    'of two paragraphs in a box',
    `<article>${head}${paragraphs}<div><h3>About the author</h3><p>${life}</p><p>Her book on ferries came out in May.</p></div></article>`,
    'book on ferries',
  ],
  [
    'in German',
    `<article>${head}${paragraphs}<p>Über die Autorin</p><p>Anna Weber schreibt über Häfen und hat zwei Preise gewonnen.</p></article>`,
    'zwei Preise',
  ],
  [
    'in French',
    `<article>${head}${paragraphs}<h4>L’auteur</h4><p>Anna Weber, journaliste, vit à Brest et suit les ports.</p></article>`,
    'vit à Brest',
  ],
  ['as the last paragraph', `<article>${head}${paragraphs}<p><em>${life}</em></p></article>`, 'two prizes'],
  [
    'as the last paragraph, with a comma',
    `<article>${head}${paragraphs}<p>Anna Weber, who grew up in Hull, covers ports and shipping for The Daily Quay.</p></article>`,
    'grew up in Hull',
  ],
] as const)
  test(`a biography of the author ${name} is no evidence`, async () => {
    assert.equal(await sectionOf(body, words), 'boilerplate');
    assert.equal(await sectionOf(body, 'The owner'), 'body');
  });

for (const [name, body, words] of [
  [
    'of somebody else at the end',
    `<article>${head}${paragraphs}<p>Jim Hall is the harbour master and has won two prizes for his work.</p></article>`,
    'two prizes',
  ],
  ['of the author at the beginning', `<article>${head}<p>${life}</p>${paragraphs}</article>`, 'two prizes'],
  [
    'that goes on under a chapter about authors',
    `<article>${head}<p>${lines[0]}</p><h2>About the author</h2><p>${life}</p>${paragraphs}</article>`,
    'The owner',
  ],
] as const)
  test(`a text ${name} is text`, async () => assert.equal(await sectionOf(body, words), 'body'));

for (const credit of [
  'Getty Images',
  'Jane Doe/Reuters',
  'US Navy / Getty Images',
  '© dpa',
  'Foto: Jane Doe/dpa',
  'Bild: Stadt Hull',
  'Crédit photo : Jane Doe',
  'Photo credit: Jane Doe',
  'Image courtesy of the Port of Hull',
])
  test(`the credit of a picture is no evidence: ${credit}`, async () => {
    const body = `<article>${head}<p>${lines[0]}</p><p>${credit}</p><p>${lines[1]}</p><p>${lines[2]}</p></article>`;
    assert.equal(await sectionOf(body, credit), 'boilerplate');
    const figure = `<article>${head}<p>${lines[0]}</p><figure><figcaption>${credit}</figcaption></figure><p>${lines[1]}</p><p>${lines[2]}</p></article>`;
    assert.equal(await sectionOf(figure, credit), 'boilerplate');
  });

for (const caption of [
  'The empty berth. Photograph: Bo Lake/Reuters',
  'The berth at dawn. (AP Photo/Bo Lake)',
  'Le port, le 27 octobre 2012 (Photo Lionel Bonaventure. AFP)',
  'Competitors at a restaurant in Edinburgh Photo: DEADLINE',
  'Some ships are about to leave. | AP Photo',
  '- Le port en 2008. REUTERS/Benoit Tessier -',
  'Der Hafen von Hull. Foto: Jane Doe/dpa',
  'Der Hafen von Hull (Bild: Stadt Hull)',
  'The berth at dawn. © Jane Doe',
  'The berth at dawn. Courtesy of the Port of Hull',
  'The berth at dawn. Credit: Bo Lake',
])
  test(`the caption of a picture under credit is no evidence: ${caption}`, async () => {
    const figure = `<article>${head}<p>${lines[0]}</p><figure><figcaption>${caption}</figcaption></figure><p>${lines[1]}</p><p>${lines[2]}</p></article>`;
    assert.equal(await sectionOf(figure, caption), 'boilerplate');
  });

for (const caption of [
  'The berth at dawn.',
  'Figure 3: Exports rose to 4.3 million tons in 2014. Source: Port of Hull',
  'Exports by year, as reported by Reuters',
  'Smoke over the port on 3 May, in a photo by the harbour police',
  'Sales of the photo: a boom.',
  'Table 2. Number of images: 12',
  'Figure 2: Photo of the crack in tank 3',
  'Share of video in traffic: 2014',
])
  test(`the caption of a figure is evidence: ${caption}`, async () => {
    const figure = `<article>${head}<p>${lines[0]}</p><figure><figcaption>${caption}</figcaption></figure><p>${lines[1]}</p><p>${lines[2]}</p></article>`;
    assert.equal(await sectionOf(figure, caption), 'body');
  });

for (const line of [
  'A lire aussi : Notre récit du discours',
  '(MORE: 13 messages about the tanker)',
  '(Read more: How the tanker left)',
  'Add us on Facebook!',
  'Get news of the port FREE to your inbox',
  'Enter your email address to get our stories',
  'Never miss a story from the port',
  'Melden Sie sich hier für unsere Post an',
  'Devenez fan sur Facebook',
  'Play Video',
])
  test(`a line that only asks or links is no evidence: ${line}`, async () => {
    const link = `<a href="/x">${line}</a>`;
    const body = `<article>${head}<p>${lines[0]}</p><p>${/lire|more/i.test(line) ? link : line}</p><p>${lines[1]}</p><p>${lines[2]}</p></article>`;
    assert.equal(await sectionOf(body, line), 'boilerplate');
  });

for (const line of [
  'Play resumed after an hour, and the port was open again.',
  'Get a pilot, the harbour master told the crew.',
  'More: that is what the owner asked for, and what the court refused.',
  'Enter your harbour with all lights on, says the rule of 1998.',
  'Never miss a tide, the pilots say.',
  'Reuters and AFP did not get the message.',
])
  test(`a sentence that begins like such a line is evidence: ${line}`, async () => {
    const body = `<article>${head}<p>${lines[0]}</p><p>${line}</p><p>${lines[1]}</p><p>${lines[2]}</p></article>`;
    assert.equal(await sectionOf(body, line), 'body');
  });

for (const line of [
  'Reuters and AFP reported the same.',
  'Photography is forbidden in the port.',
  'Bilder der Stadt: schöner als je.',
  'The AP said so.',
  'Images of the ship were seen by the police.',
])
  test(`a sentence is no credit of a picture: ${line}`, async () => {
    const body = `<article>${head}<p>${lines[0]}</p><p>${line}</p><p>${lines[1]}</p><p>${lines[2]}</p></article>`;
    assert.equal(await sectionOf(body, line), 'body');
  });

for (const kicker of [
  '<h2>WORLD NEWS</h2>',
  '<p>World news</p>',
  '<div><a href="/w">World</a></div><h3>Opinion</h3>',
  '<h1>World</h1>',
])
  test(`a label above the title is neither heading nor text: ${kicker}`, async () => {
    const passages = await passagesOf('a.html', page(`<article>${kicker}${head}${paragraphs}</article>`));
    assert.ok(passages.includes('title: Tanker leaves port at night'));
    assert.ok(!passages.some((line) => /^(?:heading|body|title): (?:WORLD|World|Opinion)/.test(line)));
  });

test('of two headings of the first level the one that names a part of the site is no title', async () => {
  const untitled = `<html><body><h1>WORLD NEWS</h1>${head}${paragraphs}</body></html>`;
  assert.equal(statedBy(await readingOfFile('a.html', untitled))['title'], 'Tanker leaves port at night');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOfFile } from './shown.ts';

const text = [
  'P0 The tanker left the port of Hull at night with all of its lights switched off, two officers of the harbour said on Tuesday.',
  'P1 The owner did not answer when the reporters of this paper asked about the crew and the papers of the ship.',
  'P2 Inspectors came back to the quay in the morning and found nothing but the ropes that the crew had cut with an axe.',
  'P3 The ministry said that it would look into the matter and that the harbour master had been heard as a witness.',
  'P4 Ships that leave without papers are rarely found again, said a lawyer who has worked for owners for thirty years.',
  'P5 In 2014 the court in Kiel let a ship go because nobody had paid for the guard, and it was found off Lagos a year later.',
  'P6 Nobody knows where the tanker is now, and the harbour master asks all masters to report what they have seen at sea.',
];
const [lead = ''] = text;
const p = (from = 0, to = text.length): string =>
  text
    .slice(from, to)
    .map((line) => `<p>${line}</p>`)
    .join('');
const h = '<h1>Tanker leaves port at night</h1>';
const by = '<div>By Anna Weber</div><time>4 May 2021</time>';
const links =
  '<ul><li><a href="/a">CARD Ferry prices rise again this summer</a></li><li><a href="/b">CARD Port of Hull to get a second lock</a></li></ul>';
const related = `<div><h4>Related</h4>${links}</div>`;
const newsletter =
  '<div><h3>Sign up to our newsletter</h3><p>Get the most important stories, CARD, of the day delivered straight to your inbox.</p></div>';
const subscription =
  '<div><p>Want the news of the CARD every morning? Subscribe to Quay Brief, our free newsletter.</p><p>You can unsubscribe at any time. CARD</p></div>';
const card =
  '<div><a href="/a"><h3>CARD Ferry prices rise</h3><p>CARD Fuel costs more, and so do tickets for the ferries to Bergen, Zeebrugge and Rotterdam.</p></a></div>';
const cards = ['Ferry prices rise', 'Second lock', 'Pilots hurt in storm']
  .map(
    (title) =>
      `<div><h3><a href="/x">CARD ${title}</a></h3><p>CARD A short summary of the other story, which goes on about ${title}.</p></div>`,
  )
  .join('');
const teaser = '<p><a href="/a">CARD Ferry prices rise again this summer as fuel costs more</a></p>';

/** Pages, each with all of the text, and with other things in which the word CARD stands. */
const layouts: Readonly<Record<string, string>> = {
  'a summary in the head of the article': `<article><div class="article-header header">${h}<p class="intro">${lead}</p></div><div>${p(1)}</div></article>`,
  'a summary in a banner': `<article><div class="banner">${h}<div class="summary">${lead}</div></div><div>${p(1)}</div></article>`,
  'a summary in an element of its own': `<main>${h}<div><p>${lead}</p></div>${by}<div>${p(1)}</div></main>`,
  'a summary as a heading': `<main>${h}<h2>${lead}</h2>${by}<div>${p(1)}</div></main>`,
  'text in sections with other things between': `<main>${h}${by}<section><div>${p(0, 2)}</div></section>${newsletter}<section><div>${p(2, 4)}</div></section>${related}<section><div>${p(4)}</div></section></main>`,
  'text in divisions with other things between': `<main>${h}${by}<div>${p(0, 1)}</div>${subscription}<div>${p(1, 4)}</div><div>${p(4)}</div></main>`,
  'other pieces in the middle of the text': `<article>${h}${by}${p(0, 3)}${related}${p(3, 5)}${newsletter}${p(5)}</article>`,
  'links in the middle of the text under no heading': `<article>${h}${by}${p(0, 3)}${links}${p(3, 5)}${teaser}${p(5)}</article>`,
  'a call for readers in the middle of the text': `<article>${h}${by}${p(0, 3)}${subscription}${p(3)}</article>`,
  'other pieces below a short text': `<div>${h}${by}${p()}</div><section><h2>More from Shipping</h2>${cards}</section>`,
  'other pieces at the end of the text': `<article>${h}${by}${p()}<section><h2>Recommended</h2>${card}${card}</section></article>`,
  'blocks as the BBC has them': `<main><article><header>${h}</header>${text.map((line, at) => `<div data-component="text-block"><p>${line}</p></div>${at === 2 ? `<div data-component="links-block">${links}</div>` : ''}`).join('')}</article></main>`,
};

for (const [name, body] of Object.entries(layouts))
  test(`a page is read with all of its text and nothing else: ${name}`, async () => {
    const { passages } = await readingOfFile(
      'a.html',
      `<!doctype html><html lang="en"><head><title>Tanker leaves port at night - The Keeper</title></head><body><header><a href="/">The Keeper</a></header>${body}<footer><p>The Keeper CARD is published by Quay Press.</p></footer></body></html>`,
    );
    const evidence = passages.filter(({ section }) => section === 'body').map((passage) => passage.text);
    assert.deepEqual(evidence, text);
  });

test('the text of a page that is less than what it lists below is told from it', async () => {
  const { passages } = await readingOfFile(
    'a.html',
    `<html><head><title>Tanker leaves port at night</title><meta property="og:type" content="article"></head><body><div>${h}${by}${p(0, 1)}</div><section><h2>More from Shipping</h2>${cards}</section></body></html>`,
  );
  assert.deepEqual(
    passages.filter(({ section }) => section === 'body').map((passage) => passage.text),
    [lead],
  );
});

test('links that a text lists stay in it', async () => {
  const list = `<ul>${['The order of the court', 'The report of the harbour master', 'The letter of the owner to all'].map((title) => `<li><a href="/x">${title} of 4 May 2021</a></li>`).join('')}</ul>`;
  const { passages } = await readingOfFile(
    'a.html',
    `<html><body><article>${h}${p(0, 3)}<p>These papers are public:</p>${list}${p(3)}</article></body></html>`,
  );
  const order = passages.find((passage) => passage.text.startsWith('The order of the court'));
  assert.equal(order?.section, 'body');
});

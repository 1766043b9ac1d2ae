import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from './shown.ts';

const lines = [
  'The harbour master said on Tuesday that the tanker had left the port before dawn, without lights, and with a crew of nineteen on board.',
  'Inspectors had found cracks in two of its tanks in March, according to a report that the port authority published last week.',
  'The owner, a company in Piraeus, did not answer questions. A spokesman for the ministry said that it would look into the matter.',
];
const answers = [
  'I have worked in this port for thirty years and never saw a tanker leave without a pilot, so somebody must have known.',
  'This is nonsense, the ship was sold last year and the report is about another ship entirely, please check your facts.',
  'Thanks for the piece! Finally somebody writes about it, and my cousin saw the ship too on that night.',
];
const readers = ['Jim Hall', 'sailor99', 'M. Okoro'];
const article = `<h1>Tanker leaves port</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;

/** The answers of the readers, each as `write` puts it. */
function each(write: (reader: string, answer: string, day: number) => string): string {
  return answers.map((answer, index) => write(readers[index] ?? '', answer, index + 2)).join('');
}

async function sectionOf(body: string, text: string): Promise<string | undefined> {
  const passages = await passagesOf(
    'a.html',
    `<html lang="en"><head><title>Tanker leaves port</title></head><body>${body}</body></html>`,
  );
  return passages.find((line) => line.includes(text))?.replace(/:.*/s, '');
}

for (const [name, body] of Object.entries({
  'a list under their number': `<div>${article}<h3>3 comments</h3><ul>${each((reader, answer, day) => `<li><b>${reader}</b> <time>${day} May 2021, 10:12</time><p>${answer}</p></li>`)}</ul></div>`,
  'articles under “Responses”': `<main>${article}</main><section><h2>Responses</h2>${each((reader, answer, day) => `<article class="q"><header><span>${reader}</span><span>May ${day}, 2021 at 10:12 am</span></header><div>${answer}</div></article>`)}</section>`,
  'divisions under “Kommentare”': `<div>${article}</div><div><h2>Kommentare</h2>${each((reader, answer, day) => `<div><strong>${reader}</strong><span>0${day}.05.2021 10:12</span><p>${answer}</p></div>`)}</div>`,
  'paragraphs under “Discussion (3)”': `<div>${article}<h3>Discussion (3)</h3>${each((reader, answer, day) => `<p><b>${reader}</b> on May ${day}, 2021</p><p>${answer}</p>`)}</div>`,
  'names and dates on lines of their own': `<div>${article}<h4>Commentaires (3)</h4>${each((reader, answer, day) => `<div><h5>${reader}</h5><p>${day}/05/2021</p><p>${answer}</p></div>`)}</div>`,
  'one comment under its number': `<div>${article}<p>1 comment</p><div><i>Jim Hall</i> 2 hours ago<p>${answers[0]}</p></div></div>`,
  'comments that can be answered, under no heading': `<div>${article}</div><div>${each((reader, answer, day) => `<div class="k"><strong>${reader}</strong> <span>${day} hours ago</span><p>${answer}</p><a href="#">Reply</a></div>`)}</div>`,
  'what readers say, under no heading': `<div>${article}<ol>${each((reader, answer, day) => `<li><cite>${reader}</cite> says:<br><small>May ${day}, 2021 at 10:12 am</small><p>${answer}</p></li>`)}</ol></div>`,
})) {
  test(`${name} are comments without a name that tells it`, async () => {
    assert.equal(await sectionOf(body, 'thirty years'), 'comment');
    assert.equal(await sectionOf(body, 'The owner'), 'body');
  });
}

const footer = '<div><p>The Keeper is published by Quay Press, 12 Harbour Street, Hull.</p></div>';

for (const [name, body] of Object.entries({
  'divisions under a heading': `<article>${article}</article><section><h3>Comments (3)</h3>${each((reader, answer, day) => `<div><p>${answer}</p><p>${reader}, May ${day}, 2021 at 10:12 am</p></div>`)}</section>${footer}`,
  'paragraphs in a row': `<article>${article}<h3>3 comments</h3>${each((reader, answer, day) => `<p>${answer}</p><p><b>${reader}, ${day} May 2021</b></p>`)}</article>${footer}`,
  'answers of two paragraphs': `<article>${article}</article><h3>Comments</h3><div>${each((reader, answer) => `<div><p>${answer}</p><p>And that is all there is to it.</p><span>${reader}</span><span>2 days ago</span></div>`)}</div>${footer}`,
  'comments with a link for an answer in the line, under no heading': `<article>${article}</article><div>${each((reader, answer, day) => `<div><div>${answer}</div><div><span>${reader}, May ${day}, 2021</span> <a href="#r">Reply</a></div></div>`)}</div>${footer}`,
  'comments with a link for an answer below, under no heading': `<article>${article}</article><div>${each((reader, answer, day) => `<div><div>${answer}</div><div>${reader}, May ${day}, 2021</div><div><a href="#r">Reply</a></div></div>`)}</div>${footer}`,
})) {
  test(`${name} are comments signed below their words`, async () => {
    assert.equal(await sectionOf(body, 'thirty years'), 'comment');
    assert.equal(await sectionOf(body, 'another ship entirely'), 'comment');
    assert.equal(await sectionOf(body, 'my cousin'), 'comment');
    assert.equal(await sectionOf(body, 'The owner'), 'body');
    assert.notEqual(await sectionOf(body, 'Quay Press'), 'comment');
  });
}

for (const [name, body] of Object.entries({
  'statements signed below': `<article>${article}</article><h3>Statements</h3>${each((reader, answer, day) => `<div><p>${answer}</p><p>${reader}, May ${day}, 2021</p></div>`)}`,
  'a timeline': `<div><h1>Tanker leaves port</h1><p>${lines.join(' ')}</p>${each((_, answer, day) => `<div><time>${day} May 2021</time><p>${answer}</p></div>`)}</div>`,
  'a report as it happens': `<div>${article}${each((reader, answer, day) => `<article><time>${day} May 2021, 10:12</time> <span>${reader}</span><p>${answer}</p></article>`)}</div>`,
  'a list of posts': `<main>${each((reader, answer, day) => `<article><h2>Post of day ${day}</h2><p>by ${reader}, ${day} May 2021</p><p>${answer}</p><p>${lines[day - 2]}</p></article>`)}</main>`,
  'a chapter on responses': `<div>${article}<h2>Responses</h2>${each((_, answer) => `<p>${answer}</p>`)}</div>`,
  'a chapter on responses with a date': `<div>${article}<h2>Responses</h2><p>The consultation ran until 4 May 2021 and had many answers.</p>${each((_, answer) => `<p>${answer}</p>`)}</div>`,
  'a thread of a forum': `<div><h1>Tanker leaves port</h1>${each((reader, answer, day) => `<div><b>${reader}</b> ${day} May 2021<p>${answer}</p></div>`)}</div>`,
  'a list of letters with headings': `<div>${article}${each((reader, answer, day) => `<h3>A letter of day ${day}</h3><p>${reader}, ${day} May 2021</p><p>${answer}</p>`)}</div>`,
})) {
  test(`${name} is no thread of comments`, async () =>
    assert.equal(await sectionOf(body, 'thirty years'), 'body'));
}

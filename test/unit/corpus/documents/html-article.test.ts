import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile, statedBy } from './shown.ts';

/** Sentences of an article, long enough for one. */
const first =
  'The harbour master said on Tuesday that the tanker had left the port before dawn, without lights, and with a crew of nineteen on board.';
const second =
  'Inspectors had found cracks in two of its tanks in March, according to a report that the port authority published last week, and ordered repairs.';
const third =
  'The owner, a company in Piraeus, did not answer questions. A spokesman for the ministry said that it would look into the matter “within days”.';

/** A news page as content systems write them, with everything that stands around an article. */
const news = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Tanker leaves port at night | The Daily Quay</title>
<meta property="og:site_name" content="The Daily Quay"><meta property="og:title" content="Tanker leaves port at night | The Daily Quay">
<meta property="og:type" content="article"><link rel="canonical" href="https://www.dailyquay.example/2021/05/04/tanker">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Daily Quay"},
{"@type":"NewsArticle","headline":"Tanker leaves port at night","datePublished":"2021-05-04T06:10:00+02:00",
"author":[{"@type":"Person","name":"Anna Weber"},{"@type":"Person","name":"Bo Lake"}],"publisher":{"@type":"Organization","name":"The Daily Quay"}}]}</script>
<style>p{color:red}</style></head><body>
<a class="skip-link" href="#main">Skip to content</a>
<nav><ul><li><a href="/">Home</a></li><li><a href="/ports">Ports</a></li><li><a href="/jobs">Jobs</a></li></ul></nav>
<main id="main"><article><header><h1>Tanker leaves port at night</h1>
<p class="standfirst">A ship under arrest was gone when the inspectors came back, and nobody had seen it go.</p>
<div class="byline">By <a rel="author" href="/w">Anna Weber</a> and <a rel="author" href="/l">Bo Lake</a></div><time datetime="2021-05-04">4 May 2021</time></header>
<div class="article-body"><p>${first}</p><div class="ad">Advertisement</div><p>${second}</p>
<h2>Owner silent</h2><p>${third}</p>
<figure><img src="x.jpg" alt="picture"><figcaption>The berth at dawn.</figcaption></figure>
<blockquote><p>We do not comment on ships that are not here.</p></blockquote>
<ul><li>It carried 40,000 tonnes of oil.</li><li>It was built in 1998.</li></ul>
<table><thead><tr><th>Year</th><th>Arrests</th></tr></thead><tbody><tr><td>2019</td><td>4</td></tr><tr><td>2020</td><td>11</td></tr></tbody></table>
</div><div class="share-buttons"><a href="#">Share on Facebook</a></div></article>
<section class="related"><h2>Related articles</h2><ul><li><a href="/a">Another ship was lost in a storm off the cape</a></li></ul></section></main>
<aside class="sidebar"><h3>Most read</h3><ol><li><a href="/b">Ferry prices rise</a></li></ol></aside>
<footer><p>© 2021 The Daily Quay. All rights reserved.</p><p>We use cookies to make this site better, and to show you advertisements that fit you and your interests.</p></footer>
</body></html>`;

test('of a news page its article is the text, with title, byline, headings, lists and rows', async () => {
  assert.deepEqual(
    (await passagesOf('a.html', news)).filter((line) => !line.startsWith('boilerplate')),
    [
      'title: Tanker leaves port at night',
      'body: A ship under arrest was gone when the inspectors came back, and nobody had seen it go.',
      'byline: By Anna Weber and Bo Lake',
      'byline: 4 May 2021',
      `body: ${first}`,
      `body: ${second}`,
      'heading: Owner silent',
      `body: ${third}`,
      'body: The berth at dawn.',
      'body: We do not comment on ships that are not here.',
      'body: It carried 40,000 tonnes of oil.',
      'body: It was built in 1998.',
      'body: Year | Arrests',
      'body: Year: 2019; Arrests: 4',
      'body: Year: 2020; Arrests: 11',
    ],
  );
});

test('a page states its title without the site’s name, authors, date, publisher and address', async () => {
  const reading = await readingOfFile('a.html', news);
  assert.deepEqual(statedBy(reading), {
    title: 'Tanker leaves port at night',
    author: 'Anna Weber; Bo Lake',
    date: '2021-05-04',
    publisher: 'The Daily Quay',
    url: 'https://www.dailyquay.example/2021/05/04/tanker',
    type: 'article-newspaper',
  });
  assert.deepEqual(reading.metadata.custom?.['origin'], {
    title: 'JSON-LD',
    author: 'JSON-LD',
    issued: 'JSON-LD',
    publisher: 'JSON-LD',
    'container-title': 'JSON-LD',
    URL: 'link canonical',
    language: 'html lang',
  });
});

test('a byline goes before an author that is only the site', async () => {
  const page = news.replace(
    '{"@type":"Person","name":"Anna Weber"},{"@type":"Person","name":"Bo Lake"}',
    '{"@type":"Organization","name":"The Daily Quay"}',
  );
  assert.equal(statedBy(await readingOfFile('a.html', page))['author'], 'Anna Weber; Bo Lake');
});

test('comments of readers are comments, and the form for them is left out', async () => {
  const page = news.replace(
    '</article>',
    `</article><div id="comments" class="comments-area"><h2>2 thoughts on “Tanker”</h2><ol class="comment-list">
    <li class="comment"><div class="comment-author vcard"><b class="fn">Mary</b> says:</div><div class="comment-metadata"><a href="#c1">5 May 2021 at 9:00</a></div>
    <div class="comment-content"><p>I saw it leave, and I told the coast guard at once.</p></div><div class="reply"><a href="#">Reply</a></div></li>
    <li class="comment"><div class="comment-content"><p>Nobody ever checks these ships.</p></div></li></ol>
    <div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published.</p><label>Comment</label><textarea></textarea></form></div></div>`,
  );
  const lines = await passagesOf('a.html', page);
  assert.deepEqual(
    lines.filter((line) => line.startsWith('comment')),
    [
      'comment: I saw it leave, and I told the coast guard at once.',
      'comment: Nobody ever checks these ships.',
    ],
  );
  for (const words of ['Leave a Reply', 'email address', 'thoughts on', 'Reply', 'says'])
    assert.ok(!lines.some((line) => line.includes(words)), words);
});

test('what stands around an article is no evidence', async () => {
  const evidence = (await passagesOf('a.html', news))
    .filter((line) => /^(?:body|footnote)/.test(line))
    .join('\n');
  for (const words of [
    'Skip to',
    'Jobs',
    'Advertisement',
    'Share on',
    'Another ship',
    'Ferry',
    '©',
    'cookies',
    'color',
  ])
    assert.ok(!evidence.includes(words), words);
});

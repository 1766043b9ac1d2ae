import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf, readingOfFile, statedBy } from './shown.ts';

const s0 =
  'The harbour master said on Tuesday that the tanker had left the port before dawn, without lights, and with a crew of nineteen.';
const s1 =
  'Inspectors had found cracks in two of its tanks in March, according to a report that the port authority published last week.';
const s2 =
  'The owner, a company in Piraeus, did not answer questions; a spokesman for the ministry said that it would look into the matter.';
const s3 =
  '“We do not know where the ship is,” the harbour master told reporters, adding that the coast guard had been asked for help.';
const s4 =
  'Of the forty ships that were held last year, three left without permission, and only one of these has ever been found again.';

/** Pages as content systems and programs write them, with the passages and the data that must come out. */
const cases: readonly (readonly [
  name: string,
  html: string,
  passages: readonly string[],
  stated: Readonly<Record<string, string>>,
])[] = [
  [
    'a post of Blogger, with a comment',
    `<!DOCTYPE html><html dir='ltr' lang='en'><head><meta content='blogger' name='generator'/><title>Quay Notes: The tanker that left</title><link href='http://quaynotes.blogspot.com/2014/05/tanker.html' rel='canonical'/><meta content='The tanker that left' property='og:title'/></head><body>
<div id='header'><h1 class='title'><a href='/'>Quay Notes</a></h1><p class='description'><span>Ships and ports, seen from the quay</span></p></div>
<div class='main section' id='main'><div class='widget Blog'><div class='blog-posts hfeed'><h2 class='date-header'><span>Sunday, May 4, 2014</span></h2>
<div class='post hentry'><h3 class='post-title entry-title'>The tanker that left</h3><div class='post-body entry-content'>${s0}<br /><br />${s1}<br/><br/><b>What the owner says</b><br/><br/>${s2}<br /><br />${s3}<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn'>Anna Weber</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='x'><abbr class='published' title='2014-05-04T10:12:00-07:00'>10:12 AM</abbr></a></span> <span class='post-labels'>Labels: <a href='x'>ports</a>, <a href='x'>ships</a></span></div></div></div>
<div class='comments' id='comments'><h4>2 comments:</h4><dl id='comments-block'><dt class='comment-author'><a href='x'>Bo Lake</a> said...</dt><dd class='comment-body'><p>I saw it leave from my window, and it had no lights.</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='x'>May 5, 2014 at 9:00 AM</a></span></dd></dl><p class='comment-footer'><a href='x'>Post a Comment</a></p></div></div></div></div>
<div class='sidebar section'><div class='widget'><h2>Blog Archive</h2><ul><li><a href='x'>April (3)</a></li><li><a href='x'>March (9)</a></li></ul></div><div class='widget'><h2>About Me</h2><p>I have lived beside the port for thirty years, and I write about what I see there every day.</p></div></div></body></html>`,
    [
      'byline: Sunday, May 4, 2014',
      'title: The tanker that left',
      `body: ${s0}`,
      `body: ${s1}`,
      'heading: What the owner says',
      `body: ${s2}`,
      `body: ${s3}`,
      'byline: Posted by Anna Weber at 10:12 AM Labels: ports, ships',
      'comment: I saw it leave from my window, and it had no lights.',
    ],
    { title: 'The tanker that left', author: 'Anna Weber', date: '2014-05-04' },
  ],
  [
    'an article of MediaWiki',
    `<!DOCTYPE html><html lang="en"><head><title>MV Example - Wikipedia</title><meta name="generator" content="MediaWiki 1.36"/><link rel="canonical" href="https://en.wikipedia.org/wiki/MV_Example"/></head><body class="mediawiki"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">MV <i>Example</i></h1><div id="bodyContent"><div id="siteSub">From Wikipedia, the free encyclopedia</div><a class="mw-jump-link" href="#s">Jump to search</a><div id="mw-content-text"><div class="mw-parser-output"><div role="note" class="hatnote">For other uses, see <a href="x">Example (disambiguation)</a>.</div>
<table class="infobox"><caption>MV Example</caption><tbody><tr><th scope="row">Builder</th><td>Quay Yard, Kiel</td></tr><tr><th scope="row">Launched</th><td>4 May 1998</td></tr></tbody></table>
<p><b>MV <i>Example</i></b> is an <a href="x">oil tanker</a> that left the port of <a href="x">Kiel</a> in 2014.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">&#91;1&#93;</a></sup> ${s1}<sup class="reference"><a href="#cite_note-2">[2]</a></sup></p>
<div id="toc" class="toc"><h2>Contents</h2><ul><li><a href="#h"><span class="tocnumber">1</span> <span class="toctext">History</span></a></li></ul></div>
<h2><span class="mw-headline" id="History">History</span><span class="mw-editsection">[<a href="x">edit</a>]</span></h2><p>${s2}</p><p>${s3}</p><ul><li>Sister ship: <a href="x">MV Other</a>, launched in 1999</li></ul>
<h2><span class="mw-headline">References</span></h2><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text">Weber, Anna (2014). <a href="x">"The tanker that left"</a>. Quay Notes.</span></li></ol>
<div class="navbox"><a href="x">Ships of Kiel</a> <a href="x">Tankers</a></div></div></div><div id="catlinks" class="catlinks">Categories: <a href="x">Oil tankers</a></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2><ul><li><a href="x">Main page</a></li></ul></div><footer id="footer"><ul><li>This page was last edited on 4 May 2021, at 10:12.</li><li>Text is available under the Creative Commons Attribution-ShareAlike License; additional terms may apply.</li></ul></footer></body></html>`,
    [
      'title: MV Example',
      'boilerplate: From Wikipedia, the free encyclopedia',
      'body: MV Example',
      'body: Builder | Quay Yard, Kiel',
      'byline: Launched | 4 May 1998',
      `body: MV Example is an oil tanker that left the port of Kiel in 2014. ${s1}`,
      'boilerplate: Contents',
      'boilerplate: 1 History',
      'heading: History',
      `body: ${s2}`,
      `body: ${s3}`,
      'body: Sister ship: MV Other, launched in 1999',
      'heading: References',
      'footnote: Weber, Anna (2014). "The tanker that left". Quay Notes.',
    ],
    { title: 'MV Example', date: '1998-05-04', publisher: 'Wikipedia' },
  ],
  [
    'a page of a government',
    `<!DOCTYPE html><html lang="en"><head><title>Inspection of tankers: report - GOV.UK</title><meta property="og:site_name" content="GOV.UK"><meta property="og:title" content="Inspection of tankers: report"><meta name="govuk:first-published-at" content="2021-05-04T10:00:00.000+01:00"></head><body><div id="global-cookie-message" class="gem-c-cookie-banner"><h2>Cookies on GOV.UK</h2><p>We use some essential cookies to make this website work, and we would like to set additional cookies.</p></div><header role="banner"><a href="/">GOV.UK</a></header><div class="govuk-breadcrumbs"><ol><li><a href="x">Home</a></li></ol></div><main role="main"><h1 class="gem-c-title__text">Inspection of tankers: report</h1><p class="gem-c-lead-paragraph">What the inspectors found in the port in March.</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="x">Maritime Agency</a></dd><dt>Published</dt><dd>4 May 2021</dd></dl></div><div class="govspeak"><p>${s0}</p><h2 id="cracks">Cracks</h2><p>${s1}</p><ul><li>two tanks were cracked</li><li>the pumps were sound</li></ul><div class="call-to-action"><p>${s4}</p></div><table><thead><tr><th scope="col">Year</th><th scope="col">Held</th></tr></thead><tbody><tr><th scope="row">2019</th><td>31</td></tr></tbody></table></div></main><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button></div><footer role="contentinfo"><p>All content is available under the Open Government Licence v3.0, except where otherwise stated</p></footer></body></html>`,
    [
      'title: Inspection of tankers: report',
      'body: What the inspectors found in the port in March.',
      'byline: Published: 4 May 2021',
      `body: ${s0}`,
      'heading: Cracks',
      `body: ${s1}`,
      'body: two tanks were cracked',
      'body: the pumps were sound',
      `body: ${s4}`,
      'body: Year | Held',
      'body: Year: 2019; Held: 31',
    ],
    { title: 'Inspection of tankers: report', date: '2021-05-04', publisher: 'GOV.UK' },
  ],
  [
    'a page that Word saved',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15"><title>Report</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Anna Weber</o:Author></o:DocumentProperties></xml><![endif]--><style>p.MsoNormal {margin:0}</style></head><body lang=EN-US><div class=WordSection1><h1>Report on the tanker<o:p></o:p></h1><p class=MsoNormal>${s0}<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a><o:p></o:p></p><p class=MsoNormal><b>Owner<o:p></o:p></b></p><p class=MsoNormal>${s2}</p><p class=MsoListParagraph style='text-indent:-.25in'><![if !supportLists]><span>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${s3}</p></div><div style='mso-element:footnote-list'><hr align=left size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Log of the harbour, p. 4.</p></div></div></body></html>`,
    [
      'title: Report on the tanker',
      `body: ${s0}`,
      'heading: Owner',
      `body: ${s2}`,
      `body: 1. ${s3}`,
      'footnote: Log of the harbour, p. 4.',
    ],
    { title: 'Report on the tanker' },
  ],
  [
    'a newspaper with elements of its own',
    `<!DOCTYPE html><html lang="en"><head><title>Tanker leaves port at night | Shipping | The Keeper</title><meta property="og:site_name" content="the Keeper"><meta property="og:type" content="article"><meta property="og:title" content="Tanker leaves port at night"><meta property="article:published_time" content="2021-05-04T04:00:00.000Z"><meta name="author" content="Anna Weber"></head><body><gu-island name="x"><div>Print subscriptions</div></gu-island><main data-layout="StandardLayout"><div data-gu-name="headline"><h1 class="dcr-1">Tanker leaves port at night</h1></div><div data-gu-name="standfirst"><p>Ship under arrest is gone when inspectors return to the quay</p></div><aside data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="x">Anna Weber</a></address><details><summary>Tue 4 May 2021 05.00 BST</summary><span>Last modified on Tue 4 May 2021 08.12 BST</span></details></aside><div id="maincontent" class="article-body-commercial-selector"><p class="dcr-2">${s0}</p><aside class="dcr-pullquote"><blockquote><p>We do not know where the ship is</p></blockquote></aside><p class="dcr-2">${s1}</p><h2 id="owner">Owner silent</h2><p class="dcr-2">${s2}</p><figure><img alt="x"/><figcaption><span>The empty berth. </span>Photograph: Bo Lake/Reuters</figcaption></figure><p class="dcr-2">${s3}</p><gu-island><a href="x"><p>Sign up to Quay Brief, our free daily newsletter with the most important stories</p></a></gu-island><p class="dcr-2">${s4}</p></div><div><p>Explore more on these topics</p><ul><li><a href="x">Shipping</a></li></ul></div></main><section><h2>Most viewed</h2><ol><li><a href="x">Ferry prices rise again this summer</a></li></ol></section></body></html>`,
    [
      'title: Tanker leaves port at night',
      'body: Ship under arrest is gone when inspectors return to the quay',
      'byline: Anna Weber',
      'byline: Tue 4 May 2021 05.00 BST',
      'byline: Last modified on Tue 4 May 2021 08.12 BST',
      `body: ${s0}`,
      `body: ${s1}`,
      'heading: Owner silent',
      `body: ${s2}`,
      'boilerplate: The empty berth. Photograph: Bo Lake/Reuters',
      `body: ${s3}`,
      'boilerplate: Sign up to Quay Brief, our free daily newsletter with the most important stories',
      `body: ${s4}`,
    ],
    {
      title: 'Tanker leaves port at night',
      author: 'Anna Weber',
      date: '2021-05-04',
      publisher: 'the Keeper',
    },
  ],
];

for (const [name, html, passages, stated] of cases) {
  test(name, async () => {
    assert.deepEqual(await passagesOf('a.html', html), passages);
    const { url: _url, type: _type, ...found } = statedBy(await readingOfFile('a.html', html));
    assert.deepEqual(found, stated);
  });
}

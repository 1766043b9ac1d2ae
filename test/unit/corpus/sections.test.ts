import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../../../src/corpus/sections/sections.ts';
import type { Markup } from '../../../src/corpus/source.ts';

/** Each line of a fixture has the first letters of a section, a bar, and a block; ` / ` is a line end. */
function checkSections(fixture: string, markup: Markup = 'plain'): void {
  const rows = fixture
    .trim()
    .split('\n')
    .map((row) => /^\s*(\w+)\s*\| (.*)$/.exec(row) ?? ['', '', row]);
  const blocks = rows.map(([, , block = '']) => block.replaceAll(' / ', '\n'));
  const found = sectionsOf(blocks, markup).map((section, index) => `${section} | ${blocks[index]}`);
  assert.deepEqual(
    found,
    rows.map(([, section = ''], index) => `${section} | ${blocks[index]}`),
  );
}

test('a press release', () => {
  checkSections(`
    boilerplate | FOR IMMEDIATE RELEASE
    title       | Acme Shipping Opens New Terminal in Rotterdam
    heading     | Investment of €40 million creates 300 jobs
    body        | ROTTERDAM, March 3, 2014 — Acme Shipping today opened its new terminal in the port of Rotterdam.
    body        | “This is a milestone for our customers,” said Jane Smith, chief executive of Acme.
    body        | The terminal can handle 1.2 million containers a year:
    body        | - two deep-water berths / - eight cranes
    heading     | About Acme Shipping
    body        | Acme Shipping is one of the ten largest carriers in Europe. It employs 4,000 people.
    boilerplate | Media contact: John Doe, +31 10 555 1234, press@acme.example
    boilerplate | ###
  `);
});

test('an agency wire story', () => {
  checkSections(`
    title       | France vows to step up strikes on Islamic State
    byline      | By LORI HINNANT / Associated Press
    byline      | November 16, 2015 5:30 PM EST
    body        | PARIS (AP) — France said Monday it would step up air strikes on the Islamic State group.
    body        | "We will be merciless," he said.
    heading     | HOLLANDE'S DILEMMA
    body        | The president faces pressure at home and abroad over the attacks, which killed at least 129 people.
    boilerplate | ___
    byline      | Associated Press writers Angela Charlton and Sylvie Corbet in Paris contributed to this report.
    byline      | (Reporting by John Irish; Editing by Andrew Callus)
    boilerplate | Copyright 2015 The Associated Press. All rights reserved. This material may not be published.
  `);
});

test('a report with numbered headings, one of them "Comments"', () => {
  checkSections(`
    title       | Annual Report on Maritime Incidents 2014
    heading     | Executive Summary
    body        | This report covers 245 incidents reported to the agency in 2014.
    heading     | 1. Introduction
    body        | The agency was founded in 1992 and has published this report every year since then.
    heading     | 2. Findings
    heading     | 2.1 Collisions
    body        | There were 34 collisions in 2014, up from 28 in 2013.
    boilerplate | Figure 1: Collisions by month, 2012–2014
    body        | (a) Most collisions happened at night.
    heading     | 3. Comments
    body        | The draft was sent to all member states.
    heading     | Comments
    body        | Germany asked for a longer period of observation.
    heading     | 4. Recommendations
    body        | States should report incidents within a week.
  `);
});

test('a blog with comments', () => {
  checkSections(`
    title       | Why the Talks in Vienna Failed
    byline      | Posted on November 25, 2014 by Anna Weber
    boilerplate | 3 Comments
    body        | The talks in Vienna ended without a deal on Monday. Both sides agreed to go on until July.
    heading     | What went wrong
    body        | Three things went wrong, and none of them was a surprise to those who had followed the talks since the spring of last year.
    body        | He said:
    body        | "We were close, but not close enough."
    boilerplate | Share this:
    boilerplate | Twitter
    boilerplate | Like Loading...
    boilerplate | Related
    boilerplate | Vienna talks: what to expect
    boilerplate | The Geneva deal, one year on
    boilerplate | Filed under: Iran, Nuclear | Tagged: Vienna, P5+1
    comment     | 3 thoughts on “Why the Talks in Vienna Failed”
    comment     | Bob says:
    comment     | Great piece.
    comment     | Leave a Reply
  `);
});

test('a saved page, with its cookie notice, and a book', () => {
  checkSections(`
    boilerplate | Accept all cookies
    boilerplate | Home | World | Politics
    title       | Rebels seize port of Odessa
    byline      | Sun 4 May 2014 12.30 BST
    body        | Rebels seized the port of Odessa on Sunday, a spokesman for the movement said.
    boilerplate | Enter your email address
    boilerplate | Rebels in Odessa. Photograph: Ivan Petrov/AFP/Getty Images
    body        | “This message is confidential,” the colonel wrote to 300 men.
    body        | This message, confidential until Monday, was read to 300 men.
    boilerplate | This e-mail is confidential. If you have received it in error, please delete it.
    boilerplate | ((anna.petrova@example.org; +7 495 775 1242))
    boilerplate | (c) Copyright Acme News 2014. Click For Restrictions
  `);
  checkSections(`
    boilerplate | The Project Gutenberg EBook of The Port, by Anna Petrova
    boilerplate | This eBook is for the use of anyone anywhere at no cost.
    boilerplate | *** START OF THIS PROJECT GUTENBERG EBOOK THE PORT ***
    title       | THE PORT
    heading     | CHAPTER I
    body        | The ship came to the port in the morning, and all the town came to see it.
    heading     | Chapter Two.
    body        | It rained.
    boilerplate | *** END OF THIS PROJECT GUTENBERG EBOOK THE PORT ***
    boilerplate | You may copy it under the terms of the licence.
  `);
});

test('comments by readers begin at their first line', () => {
  const starts = [
    'Comments',
    'Comments:',
    '12 Comments',
    'Comments (3)',
    'One response to “Port”',
    '1,204 comments',
    'Leave a comment',
    'No comments:',
    'Comments are closed.',
    'Publius said...',
    'Reader comments',
  ];
  for (const start of starts)
    checkSections(
      `title | Port Closed\nbody | The port was closed.\ncomment | ${start}\ncomment | It was not closed.`,
    );
  const none = [
    'No comment.',
    'Comments on the draft were few.',
    '6 responses were received by the ministry.',
    'He said...',
    'Comment',
  ];
  for (const line of none) {
    const [, section] = sectionsOf(['The port was closed.', line, 'It was 9 May.'], 'plain');
    assert.notEqual(section, 'comment', line);
  }
});

test('a letter has no title', () => {
  checkSections(`
    body   | John Smith / 12 Harbour Street / London
    byline | 3 March 2014
    body   | Dear Ms Jones,
    body   | Thank you for your letter of 20 February. I can confirm that the ship left on 4 March.
    body   | Yours sincerely,
    body   | J. Smith
  `);
});

test('a web page of a broadcaster', () => {
  checkSections(`
    title       | Syria conflict: What is happening in Aleppo?
    byline      | By Jim Muir / BBC News, Beirut
    byline      | Last updated at 13:45 GMT
    body        | The battle for Aleppo has entered a new phase.
    body        | Who controls the city?
    body        | The city is divided between the government in the west and rebels in the east.
    boilerplate | Image caption: Rebels control the east of the city
    boilerplate | Government forces have besieged Homs (Photo: AFP/Getty Images)
    boilerplate | More on this story
    boilerplate | Aleppo: key facts
  `);
});

test('Markdown', () => {
  checkSections(
    `
    title       | # Port *closed* after storm
    byline      | *By Anna Weber* | 4 March 2014
    boilerplate | ![A ship](ship.jpg)
    body        | The port was closed on Tuesday.
    heading     | ## Damage
    body        | Two cranes fell
    heading     | Losses / ------
    body        | > "We have never seen this," the harbour master said.
    body        | ## Notes / These lines stand under their heading without a blank line.
    boilerplate | <!-- note -->
    boilerplate | ***
    body        | - item one / - item two
    body        | | a | b | / |---|---| / | 1 | 2 |
  `,
    'markdown',
  );
  checkSections(
    'title | Port Closed / ===========\nbody | It rained.\nheading | ## Comments\nbody | Few came.\nheading | ## Annex\nbody | None.',
    'markdown',
  );
});

test('sentences that open like notices stay body', () => {
  const sentences = [
    'Comment was not available from the owners.',
    'More than 30 people died on Monday',
    'Related party transactions amounted to 4 million euros in 2014.',
    'Save the Children said on Tuesday that it would leave.',
    'Search parties found the wreck on Friday.',
    'Copyright Clearance Center said it would appeal.',
    '(c) The parties agree to the following terms.',
    'Share prices fell by 4 percent',
    'Popular protests in Cairo continued for a third week.',
    'This report was produced by the ministry and shows that exports fell by 12 percent in 2013.',
    'By continuing the war the government lost its last friends.',
    'By the end of March the ship had been released.',
    'Also in Paris a bomb went off.',
    'Please consider our offer of 3 million euros for the terminal.',
    'The views expressed by Iran at the talks were known.',
    'It was published in 1998 and sold three million copies.',
    'First published in 1998, the report shows that exports fell by 12 percent in every year of the decade.',
    'Photos by residents showed damage to the harbour wall.',
    'Exports fell by 12 percent (source: ministry of trade).',
    'Submitted by Iran in 2014, the plan was never discussed.',
    'Video of the attack was shown on state television.',
    'Top officials in Tehran denied it.',
    'Follow the money, he said.',
    'Reporter: Did you see the ship?',
    '“Never again”',
    '"We will be merciless," he said.',
    'To see the whole picture, one must look at the years before.',
  ];
  const sections = sectionsOf(
    ['It was closed.', ...sentences.flatMap((sentence) => [sentence, 'The port was closed.'])],
    'plain',
  );
  sentences.forEach((sentence, index) => assert.equal(sections[index * 2 + 1], 'body', sentence));
});

test('notices of many pages are recognised', () => {
  const notices = [
    'Before You Go',
    'Popular in the Community',
    'Read more ....',
    'Read more about the port »',
    'Continue reading',
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Story continues below',
    'Related video added by Juan Cole',
    'Most read',
    'You may also like',
    'Mirrored from RFE/RL',
    'Copyright (c) 2014. RFE/RL, Inc. Reprinted with the permission of Radio Free Europe/Radio Liberty.',
    '© 2014 Harbour Gazette',
    'All rights reserved.',
    'This article was originally published on The Conversation. Read the original article.',
    'This post was published on the now-closed HuffPost Contributor platform. Contributors control their own work.',
    'The views expressed in this article are those of the author and do not reflect the position of the newspaper.',
    'Sign up for our newsletter',
    'Subscribe to our weekly newsletter.',
    'Follow us on Twitter',
    'Tags: Iran, Iraq',
    '4 min read',
    'Share this article',
    '(AP Photo/Jane Doe)',
    'Photo by Jane Doe',
    'For more information, contact press@acme.example.',
    'By signing up you agree to our terms of use and privacy policy.',
    '* * *',
  ];
  const sections = sectionsOf(
    ['It was closed.', ...notices.flatMap((notice) => [notice, 'The port was closed.'])],
    'plain',
  );
  notices.forEach((notice, index) => assert.equal(sections[index * 2 + 1], 'boilerplate', notice));
});

test('an address that never ends is searched once', () => {
  const address = `((${'a@b.'.repeat(5000)}`;
  checkSections(`body | It was closed.\nbody | ${address}\nbody | The port was closed.`);
  checkSections('body | It was closed.\nboilerplate | ((Edited by Ann, ann@example.org))');
});

test('one block alone is body', () => {
  checkSections('body | The Port');
});

test('leader dots and rows of signs take linear time', () => {
  const rows = [
    `ENDS ${'.'.repeat(70)} April 23 2003`,
    `ENDS ${'.'.repeat(200)} 7`,
    `Contents ${'. '.repeat(90)}7`,
    `Related ${'.:'.repeat(80)} 12`,
    `Search${'…'.repeat(150)}x`,
    `Share ${'...»'.repeat(40)} 3`,
    `Advertisement ${'→ '.repeat(90)}!`,
    `- ends - ${'- '.repeat(90)}x`,
    `Tagged ${'\t '.repeat(90)}!`,
    `Posted in ${':'.repeat(200)}!`,
    `Home${' / a'.repeat(45)} ${'..'.repeat(10)}!`,
    `Subscribe now ${'.'.repeat(180)} 3`,
  ];
  const start = performance.now();
  for (const row of rows) sectionsOf(['A title', row, `Some words that are a body. ${row}`], 'plain');
  assert.ok(performance.now() - start < 500, `${Math.round(performance.now() - start)} ms`);
});

test('signs and dots may close a line of the frame', () => {
  for (const closing of ['', ':', '…', ' …', '...', ' ......', ' »', '→', ' ..»..', '…:']) {
    checkSections(`
      title       | Acme opens a terminal
      body        | The terminal can handle 1.2 million containers a year, and it opened on 3 March 2014.
      boilerplate | Read more${closing}
      boilerplate | Before you go${closing}
    `);
  }
});

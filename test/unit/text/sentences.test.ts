import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sentences } from '../../../src/text/sentences/sentences.ts';
import { textOf } from '../../../src/text/span.ts';

/** `|` marks where the text is cut; white space around it belongs to no sentence. */
function checkCuts(marked: string, language?: string): void {
  const parts = marked.split('|').map((part) => part.trim());
  const text = marked.replace(/ ?\| ?/gu, (cut) => (cut === '|' ? '' : ' '));
  const found = sentences(text, language).map((span) => textOf(text, span));
  assert.deepEqual(found, parts);
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'titles and names': [
    'He met Mr. Kerry and Dr. Rice. | They talked.',
    'Gen. Qassem Suleimani met Lt. Col. James Hall in St. Petersburg on Monday.',
    'Sen. John F. Kerry and Rep. Norman Dicks (D., Wash.) met Gov. Brown.',
    'J.K. Rowling and J. R. R. Tolkien wrote. | George W. Bush did not.',
    'Maj.-Gen. Peter Smith spoke to the Rev. Martin Hill. | He left.',
    'The trip to Ft. Hood and Mt. Sinai was cancelled.',
    'Sammy Davis Jr. was there. | So was Robert Downey Jr. | He stayed.',
    'He lives on Main St. | The house is old.',
    '(Reporting by P. Hafezi; editing by A. Heavens.) | It is 18 U.S.C. § 1001.',
    'Prof. A. N. Wilson, Ph.D., spoke. | Then Amb. Hill did.',
    'Gen. (ret.) Smith spoke. | La Sra. López did not.',
  ],
  'letters with full stops': [
    'U.S. Secretary of State John Kerry spoke. | He left.',
    'It is a law of the U.S. Government and the U.N. Security Council.',
    'They came from the U.S. | They stayed in the U.K. | It rained.',
    'The talks in Washington, D.C. ended. | Those in the E.U. did not.',
    'A U.S.-led coalition and U.S.-U.K. forces met.',
    'He said the U.S. was ready. | “The U.S. is ready,” he said.',
    'They left the U.S. | Mr. Smith stayed. | In the U.S. Mr. Smith is rich.',
    'She moved to the U.S. in 1990 and to the U.A.E. 10 years later.',
    'As The U.S. And Iran Continue Their Attacks, They Ignore Each Other',
    'He earned a Ph.D. in 1990. | She has an M.D. | Both work.',
  ],
  'times and dates': [
    'He died c. 1450 (b. 1390). | See n. 5. | It was 40 deg. C. on that day.',
    'Es war am 3. Oktober 1990. | Bis zum 5. Mai blieb er.',
    'He was No. 5. | August came.',
    'Under reg. 5 and 1 F. Supp. 2d 3 he may appeal. | (a) He did. | (b) She did (a) not, (ii) never.',
    'The attack began at 5 a.m. on Jan. 5, 2014, and ended by 6 p.m. EST on Feb. 7.',
    'They met at 9 p.m. | The talks lasted an hour.',
    'He left at 6 p.m. | Mr. Smith stayed.',
    'At 5 a.m. Mr. Smith left.',
    'The deal closes at 8 p.m. Moscow time on Tuesday.',
    'It happened on Sept. 11. | In Oct. the war began.',
    'The ships left on March 4. | Two returned.',
    'It began in 2014. | 20 people died in 2015.',
  ],
  'other abbreviations': [
    'See No. 3 and pp. 4-6, vol. 2, fig. 7. | It is clear.',
    'It is barred, cf. s. 51 and ss. 3-4 of the Act. | It is clear.',
    'Was it so? | No. | It was not.',
    'Apple Inc. said so. | Exxon Mobil Corp. Chief Executive Rex Tillerson agreed.',
    'He joined Acme Inc. | The firm is old.',
    'Some states, e.g. Iran, and others, i.e. Syria, agree; cf. Smith et al. 2010.',
    'Syria vs. Iran was played. | It was a draw.',
    'They sent troops, tanks, etc. to Iraq. | They sold oil, gas, etc. | Nothing helped.',
    'He is 5 ft. 6 in. tall. | It cost $3 bn. | Shares fell.',
    'In Boston, Mass. the trial began. | I miss. | You too.',
    'The price rose by approx. Rs. 500 a day.',
    'It lacks vitamin C. | It helps.',
    'After World War I. | Germany was poor.',
  ],
  quotations: [
    '“It is over,” he said. | “We won.” | He left.',
    '"This is great." she said. | She left.',
    '“Why now?” asked Mr. Bremmer. | “Why not?” Kerry said.',
    '“Stop!” he cried. | “Stop!” | Nobody did.',
    'He called it a “cell.” | They agreed.',
    'He said: “We left. We stay away.” | Nobody believed it.',
    '“We left. We stay away,” he said. | They did.',
    '“We left. | We stay away.” | They did.',
    'She told him, ‘It is over. Go.’ | He went.',
    'He called it “peace”. | She did not.',
    'He said “no.” [@port, ¶4] | She agreed.',
    '“And there won’t be enough [Western] troops.” | “This puts Russia in a stronger position,” he added.',
  ],
  brackets: [
    'He teaches (he was trained here. It took years.) at the school.',
    'He teaches (as before). | She learns.',
    '(He left.) | She stayed.',
    'It is long (5 ft.) | He left.',
    'He stayed (at least, he said so!) in Iran.',
    'The firm (Acme Inc.) Monday said nothing.',
  ],
  citations: [
    'Sentence one. [@key, ¶4] | Sentence two.',
    'Sentence one [@key, ¶4]. | Sentence two.',
    'He left the U.S. [@a, ¶1; @b, ¶2] | The rest stayed.',
    'One. [@a] [@b, ¶2] | @c [¶4] says two.',
    'A fact.[1] | Another.[2][3] | A third.¹ | A fourth.[^note] | End.',
    'He came to a consultation.11 12 | Take the other example.',
    'It ended. [see @a, pp. 3-4, and elsewhere] | It began.',
  ],
  ellipses: [
    'I never meant that.... | She left.',
    'There is coordination .... and I am willing to bet.',
    'Well ... I think so… and so on. | Yes.',
    'It was over... | The war had ended.',
    'That was all . . . . | The next day came.',
    'These are compounds. | . . . The practice went on.',
    'He said the “[...] state” is here. | […] It is.',
    'He waited…because he could.',
  ],
  'names, addresses, figures': [
    'She works at Yahoo! in Iran. | He left Yahoo! | The firm shrank.',
    'Write to Jane.Doe@example.com. | See https://example.com/a.b.html. | It is at www.Example.Com now.',
    'It cost $1.5 million. | It rose 3.5 percent to 1,000.50.',
    'Open Node.js or README.md in the folder. | Then run it.',
    'He bought an iPhone. | iPads were sold out.',
    'What?! | No!! | Yes.',
  ],
  'missing white space and carelessness': [
    'Hello world.|Today is Tuesday.|Mr. Smith left.',
    'It cost 1,000.|That is a lot.',
    'That is enough. | it was over. | He left.',
    'It failed.|"We tried," he said.|He left.',
    'He lives in St.Petersburg and No.3 is his.',
    'What?!Today it rained.',
  ],
  'line breaks': ['It was a cold\nnight in the\r\ncity of Tehran. | It\nrained.'],
  lists: [
    '1. The first item | 2. The second item | 3. The third item',
    '1) The first item. | 2) The second item.',
    'a. The first item | b. The second item',
    '• one thing | • another thing',
    'There are two: 1) the cost and 2) the time.',
    'We met on Jan. 1. | The others came on Jan. 2. | The end.',
  ],
  'other scripts': [
    '今日は晴れ。|明日は雨。',
    'هل هذا صحيح؟ | نعم.',
    'यह सच है। | हाँ।',
    'Он ушёл. | Она осталась.',
  ],
};

for (const [name, marked] of Object.entries(cases))
  test(`sentences: ${name}`, () => {
    for (const text of marked) checkCuts(text);
  });

test('sentences: blank lines, items of lists and lone lines end a sentence', () => {
  const lines: [string, string[]][] = [
    ['Title\n\nIt rained. It\nstopped.\n \nEnd', ['Title', 'It rained.', 'It\nstopped.', 'End']],
    [
      'features\ncontact manager\nevents, activities\n',
      ['features', 'contact manager', 'events, activities'],
    ],
    ['- one\n- two\n  goes on\n- three', ['- one', '- two\n  goes on', '- three']],
    ['1. One\n2. Two', ['1. One', '2. Two']],
    [
      'Background\nThe talks between the two sides began in May of that year and went\non for days.',
      ['Background', 'The talks between the two sides began in May of that year and went\non for days.'],
    ],
    [
      'President of\nRussia Vladimir Putin spoke\nin Moscow.',
      ['President of\nRussia Vladimir Putin spoke\nin Moscow.'],
    ],
    ['', []],
    [' \n\n ', []],
  ];
  for (const [text, expected] of lines)
    assert.deepEqual(
      sentences(text).map((span) => textOf(text, span)),
      expected,
    );
});

test('sentences: German and French abbreviations', () => {
  checkCuts('Er kam z.B. am 5. Mai mit Hrn. Schmidt. | Das war Nr. 3.', 'de');
  checkCuts('Mio. Euro bzw. Dollar fehlen. | Sie kamen um 5 Uhr. | Dr. Weiß blieb.', 'de-AT');
  checkCuts('M. Macron a vu Mme Merkel, p. ex. à Paris. | Elle est partie.', 'fr');
});

test('sentences: a quotation can be cut too', () => {
  const text = 'He said: “We left. We stay.” She too.';
  assert.equal(sentences(text).length, 2);
  assert.equal(sentences(text, 'en', 'cut').length, 3);
});

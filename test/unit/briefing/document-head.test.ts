import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../../../src/briefing/claims/classify.ts';
import { headerLine } from '../../../src/briefing/claims/header-line.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { overlaps, textOf } from '../../../src/text/span.ts';
import { newsAndJournalism } from './claims/cases/news-and-journalism.ts';
import { policyAndIntelligence } from './claims/cases/policy-and-intelligence.ts';

const prose = 'The council of Port Harven voted 12 to 7.';

/** Each sentence with its reason, after `-` if it is no claim. */
function classified(text: string): readonly string[] {
  return parseBriefing(text).sentences.map(
    (sentence) => `${sentence.claim ? '' : '- '}${sentence.reason}: ${textOf(text, sentence)}`,
  );
}

/** Expected: the sentences before the running text. */
function checkHead(head: string, ...expected: string[]): void {
  assert.deepEqual(classified(`${head}\n\n${prose}\n`), [...expected, `statistic: ${prose}`], head);
}

test('a first line without closing punctuation above more prose is a title', () => {
  for (const title of [
    'Iran and Russia: Two Coalitions in Syria',
    'Iran fired 40 missiles in 2014',
    'CITY COUNCIL APPROVES $4 MILLION BUDGET',
    'Kerry rules out Iran (update)',
    'The harbour of Varna, 2010–2014',
    'The “Shadow Fleet” of Varna',
    'Ministry of Foreign Affairs, Baghdad',
    'MEMORANDUM FOR THE RECORD',
    '伊朗发射了四十枚导弹',
    'イランは2014年に40発のミサイルを発射した',
    'Отчёт о бюджете города за 2014 год',
  ]) {
    checkHead(title, `- heading: ${title}`);
  }
  assert.deepEqual(classified(`[@a]\n\nTwo tugs left in 2014\n\n${prose}\n`), [
    '- heading: Two tugs left in 2014',
    `statistic: ${prose}`,
  ]);
  checkHead('**Iran fired 40 missiles in 2014**', '- heading: **Iran fired 40 missiles in 2014**');
  checkHead('*Iran fired 40 missiles*', '- heading: *Iran fired 40 missiles*');
  assert.deepEqual(classified(`Two tugs left in 2014\n\n- ${prose}\n`), [
    '- heading: Two tugs left in 2014',
    `statistic: ${prose}`,
  ]);
  assert.deepEqual(classified(`Two tugs left in 2014\r\n\r\n${prose}\r\n`), [
    '- heading: Two tugs left in 2014',
    `statistic: ${prose}`,
  ]);
  assert.deepEqual(
    classified(`<!-- briefing-disable-file same-report -->\n\nTwo tugs left in 2014\n\n${prose}\n`),
    ['- heading: Two tugs left in 2014', `statistic: ${prose}`],
  );
});

test('a first line that ends a sentence, cites or quotes is no title', () => {
  checkHead('The mayor stole $9 million.', 'statistic: The mayor stole $9 million.');
  checkHead('**The mayor stole $9 million.**', 'statistic: **The mayor stole $9 million.**');
  checkHead('The mayor stole $9 million!', 'statistic: The mayor stole $9 million!');
  checkHead('The mayor stole $9 million…', 'statistic: The mayor stole $9 million…');
  checkHead(
    'The mayor stole $9 million [@budget, ¶4]',
    'statistic: The mayor stole $9 million [@budget, ¶4]',
  );
  checkHead(
    'The mayor stole $9 million, says @budget',
    'statistic: The mayor stole $9 million, says @budget',
  );
  checkHead('The mayor stole $9 million[^1]', 'statistic: The mayor stole $9 million[^1]');
  checkHead(
    'The mayor stole $9 million ([file](budget.txt))',
    'statistic: The mayor stole $9 million ([file](budget.txt))',
  );
  checkHead(
    'Holt called it “a turning point for this town”',
    'quotation: Holt called it “a turning point for this town”',
  );
  checkHead(
    'The mayor stole $9 million. She fled abroad in 2020',
    'statistic: The mayor stole $9 million.',
    'dated-event: She fled abroad in 2020',
  );
  checkHead('- The mayor stole $9 million', 'statistic: The mayor stole $9 million');
  checkHead('> The mayor stole $9 million', 'quotation: The mayor stole $9 million');
});

test('only the first line is a title, and only with a blank line and prose after it', () => {
  const claim = 'The mayor stole $9 million';
  assert.deepEqual(classified(claim), [`statistic: ${claim}`]);
  assert.deepEqual(classified(`${claim}\n`), [`statistic: ${claim}`]);
  assert.deepEqual(classified(`${claim}\n\n## Annex\n`), [`statistic: ${claim}`, '- heading: Annex']);
  assert.deepEqual(classified(`${claim}\n\n| A | B |\n| - | - |\n`), [
    `statistic: ${claim}`,
    '- table-header: A | B',
  ]);
  assert.deepEqual(classified(`${claim}\n${prose}\n\nMore.\n`), [
    `statistic: ${claim}\n${prose}`,
    '- fragment: More.',
  ]);
  checkHead(`${claim}\nShe fled abroad in 2020`, `statistic: ${claim}\nShe fled abroad in 2020`);
  checkHead(`Two coalitions\n\n${claim}`, '- heading: Two coalitions', `statistic: ${claim}`);
  checkHead(`# Two coalitions\n\n${claim}`, '- heading: Two coalitions', `statistic: ${claim}`);
  checkHead(`Two coalitions\n===\n\n${claim}`, '- heading: Two coalitions', `statistic: ${claim}`);
  checkHead(`---\ntitle: Two coalitions\n---\n\n${claim}`, `statistic: ${claim}`);
  checkHead(`---\nbriefing: true\n---\n\n${claim}`, `- heading: ${claim}`);
  const long = `${'The mayor stole the money of the town and '.repeat(6)}fled in 2020`;
  checkHead(long, `dated-event: ${long}`);
});

test('each header line is a sentence, and no claim', () => {
  checkHead(
    'Date: 4 March 2021\nFrom: Ann Reporter\nTo: Mark Holt, Harbour Desk\nSubject: Port Harven budget',
    '- about-briefing: Date: 4 March 2021',
    '- about-briefing: From: Ann Reporter',
    '- about-briefing: To: Mark Holt, Harbour Desk',
    '- about-briefing: Subject: Port Harven budget',
  );
  checkHead(
    'MEMORANDUM FOR: The Secretary of State\nFROM: J. Smith Jr.\nCLASSIFICATION: UNCLASSIFIED//FOUO\nVERSION: 1.2 (draft)',
    '- about-briefing: MEMORANDUM FOR: The Secretary of State',
    '- about-briefing: FROM: J. Smith Jr.',
    '- about-briefing: CLASSIFICATION: UNCLASSIFIED//FOUO',
    '- about-briefing: VERSION: 1.2 (draft)',
  );
  checkHead(
    '**Date:** 4 March 2021\\\n**Author(s):** A. Smith and B. Jones  \n*Status*: draft',
    '- about-briefing: **Date:** 4 March 2021',
    '- about-briefing: **Author(s):** A. Smith and B. Jones',
    '- about-briefing: *Status*: draft',
  );
  checkHead(
    'Two tugs left Varna in 2014\nBy Ann Reporter\nBaghdad, 4 March 2021',
    '- heading: Two tugs left Varna in 2014',
    '- about-briefing: By Ann Reporter',
    '- about-briefing: Baghdad, 4 March 2021',
  );
  checkHead(
    '# Port Harven\n\nDate: 4 March 2021\n\nFrom: Ann Reporter',
    '- heading: Port Harven',
    '- about-briefing: Date: 4 March 2021',
    '- about-briefing: From: Ann Reporter',
  );
  checkHead(
    '- Date: 4 March 2021\n- From: A. Smith',
    '- about-briefing: Date: 4 March 2021',
    '- about-briefing: From: A. Smith',
  );
  checkHead(
    'Datum: 4. März 2021\nVon: Ann Reporter',
    '- about-briefing: Datum: 4. März 2021',
    '- about-briefing: Von: Ann Reporter',
  );
  checkHead(
    '日期：2021年3月4日\n作者：王伟',
    '- about-briefing: 日期：2021年3月4日',
    '- about-briefing: 作者：王伟',
  );
});

test('a header line that asserts something is classified by its value', () => {
  checkHead(
    'Date: 4 March 2021\nSubject: Iran’s missile tests rose 40 % in 2014.',
    '- about-briefing: Date: 4 March 2021',
    'statistic: Subject: Iran’s missile tests rose 40 % in 2014.',
  );
  checkHead(
    'Subject: Iran’s missile tests rose 40 % in 2014',
    'statistic: Subject: Iran’s missile tests rose 40 % in 2014',
  );
  checkHead('Subject: Mayor Holt stole the money', 'named-actor: Subject: Mayor Holt stole the money');
  checkHead('Subject: 400 dead in Port Harven', 'statistic: Subject: 400 dead in Port Harven');
  checkHead('Date: the mayor fled on 4 March', 'dated-event: Date: the mayor fled on 4 March');
  checkHead('From: Holt, who stole $9 million', 'statistic: From: Holt, who stole $9 million');
  checkHead('Subject: Who gains?', '- question: Subject: Who gains?');
  checkHead(
    'Subject: Holt on “a turning point for this town”',
    'quotation: Subject: Holt on “a turning point for this town”',
  );
  checkHead(
    'Date: 4 March 2021\nThe mayor stole $9 million.',
    '- about-briefing: Date: 4 March 2021',
    'statistic: The mayor stole $9 million.',
  );
});

test('running text that begins with a field remains a sentence', () => {
  const wrapped = 'From: the harbour of Varna\nthe Ostra left on 4 March.';
  assert.deepEqual(classified(`${prose}\n\n${wrapped}\n`), [
    `statistic: ${prose}`,
    `dated-event: ${wrapped}`,
  ]);
});

test('a line whose field is not in the list is an ordinary sentence', () => {
  for (const claim of [
    'Mayor Holt: a convicted thief.',
    '**Mayor Holt:** a convicted thief.',
    'Peter Brandt: no friend of the mayor.',
    'Linda Holt: guilty of fraud.',
    'Port Harven: the most corrupt town of the coast.',
  ]) {
    const [sentence] = parseBriefing(claim).sentences;
    assert.equal(sentence?.claim, true, claim);
    assert.equal(parseBriefing(`${claim}\n\n${prose}\n`).sentences[0]?.claim, true, claim);
  }
  for (const label of ['Figure Two: the harbour.', 'Sources: the port and the town.'])
    assert.equal(parseBriefing(label).sentences[0]?.claim, false, label);
});

test('header lines count in the head only', () => {
  assert.deepEqual(classified(`${prose}\n\nFrom: Holt, the mayor\n`), [
    `statistic: ${prose}`,
    '- fragment: From: Holt, the mayor',
  ]);
  assert.equal(headerLine('Mayor Holt: a thief'), undefined);
  assert.equal(headerLine('https://port.example/log'), undefined);
});

test('a text of one sentence is prose', () => {
  for (const line of `${policyAndIntelligence}\n${newsAndJournalism}`.trim().split('\n')) {
    const text = line.split(' | ')[1] ?? '';
    const { sentences, quotations } = parseBriefing(text);
    const [only, second] = sentences;
    if (only === undefined || second !== undefined) continue;
    const { claim, reason } = classify(only.plain, {
      kind: 'prose',
      quotations: quotations.filter((quotation) => overlaps(quotation, only)).length,
      endsWithColon: only.plain.endsWith(':'),
    });
    assert.deepEqual({ claim: only.claim, reason: only.reason }, { claim, reason }, text);
  }
  assert.deepEqual(classified('Date: 4 March 2021'), ['- instruction: Date: 4 March 2021']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimReason, NoClaimReason } from '../../../../src/briefing/briefing.ts';
import { classify, type SentenceContext } from '../../../../src/briefing/claims/classify.ts';
import { english } from '../../../../src/language/en/messages.ts';
import { argument, mistaken } from './cases/argument.ts';
import { commentAndFact } from './cases/comment-and-fact.ts';
import { connectedProse } from './cases/connected-prose.ts';
import { dueDiligenceAndSpeech } from './cases/due-diligence-and-speech.ts';
import { newsAndJournalism } from './cases/news-and-journalism.ts';
import { policyAndIntelligence } from './cases/policy-and-intelligence.ts';
import { referenceAndLaw } from './cases/reference-and-law.ts';

const claims: readonly ClaimReason[] = [
  'quotation',
  'statistic',
  'dated-event',
  'attribution',
  'comparison',
  'named-actor',
  'cause',
  'event',
  'state',
];

function check(sentence: string, expected: string, context: Partial<SentenceContext> = {}): void {
  const prose: SentenceContext = { kind: 'prose', quotations: 0, endsWithColon: sentence.endsWith(':') };
  const { claim, reason } = classify(sentence, { ...prose, ...context });
  assert.equal(reason, expected, sentence);
  assert.equal(
    claim,
    claims.some((each) => each === expected),
    sentence,
  );
}

function checkTable(table: string): void {
  for (const line of table.trim().split('\n')) {
    const [reason = '', sentence = ''] = line.split(' | ');
    check(sentence, reason);
  }
}

/** A message that ends with the label of a reason. */
const labelled = /\([a-z][a-z -]+\)$/u;

test('policy and intelligence prose is classified', () => checkTable(policyAndIntelligence));
test('news and journalism are classified', () => checkTable(newsAndJournalism));
test('reference works and law are classified', () => checkTable(referenceAndLaw));
test('due diligence, economics and speeches are classified', () => checkTable(dueDiligenceAndSpeech));

test('paragraphs of running prose are classified', () => checkTable(connectedProse));

test('prose that argues is classified', () => checkTable(argument));

test('comment without a verdict, and facts that sound like it, are classified', () =>
  checkTable(commentAndFact));

test('a scenario in the present tense is hypothetical', () => {
  const previous = 'Three scenarios deserve attention.';
  check('In the first, Russia tolerates the line because it needs the oil.', 'hypothetical', { previous });
  check('In the second, it does not.', 'hypothetical', {
    previous: 'In the first, Russia tolerates the line.',
  });
  check('In the first, gunmen shot a guard.', 'event', { previous: 'Two attacks took place.' });
  check('In the first scenario, gunmen shot a guard.', 'event');
  check('In the first scenario, gunmen take the port.', 'hypothetical');
});

test('a sentence may continue to speak of the briefing', () => {
  const previous = 'This brief sets out why the losses persist.';
  check('It begins with the network and then turns to the way it is financed.', 'about-briefing', {
    previous,
  });
  check('It begins at the harbour.', 'state', { previous: 'A canal crosses the town.' });
});

test('comment that only its sense gives away counts as a claim, which is a known fault', () => {
  for (const sentence of mistaken.trim().split('\n')) {
    assert.equal(
      classify(sentence, { kind: 'prose', quotations: 0, endsWithColon: false }).claim,
      true,
      sentence,
    );
  }
});

test('the place in the document decides first', () => {
  check('Exports in 2015', 'heading', { kind: 'heading' });
  check('Country Exports Share', 'table-header', { kind: 'table-header' });
  check('Turkey 12 % 2015', 'statistic', { kind: 'table-row' });
  check('—', 'fragment', { kind: 'table-row' });
  check('Total', 'fragment', { kind: 'table-row' });
  check('', 'fragment');
  check('We shall never surrender the islands.', 'quotation', { kind: 'block-quote' });
  check('He called it “a coalition of one” at last.', 'quotation', { quotations: 1 });
});

test('words in quotation marks are somebody else’s assertion', () => {
  check('“We must act now,” the minister said.', 'attribution');
  check('“Why should anyone pay for this?” he asked.', 'attribution');
  check('“We must never give in to them.”', 'quotation');
});

test('a sentence that ends in a colon is a claim if it names something that can be looked up', () => {
  check('The reasons are the following:', 'lead-in');
  check('The ministry announced three measures on 4 May:', 'dated-event');
});

test('openers and frames that assert nothing are ignored', () => {
  check('However, it should be noted that the treaty expired in 2019.', 'dated-event');
  check('In addition, we assess that the fleet is not ready.', 'judgement');
  check('Note that the treaty has lapsed.', 'event');
});

test('a fact next to a judgement is still a fact', () => {
  check('Exports fell by 20 % in May, and they are likely to fall further.', 'statistic');
  check('Exports are likely to fall further.', 'judgement');
  check('The ban should be lifted, because the regulator withdrew it in 2020.', 'dated-event');
});

test('a figure of the past is a fact, however it is hedged', () => {
  check('There were probably fewer than 20,000 residents.', 'statistic');
  check('Exports will probably fall by 12 %.', 'judgement');
  check('Exports are likely to fall; were 12 tons in May.', 'statistic');
});

test('one word of argument does not make a sentence with a fact a comment', () => {
  check('It is an answer, but the ferry carries grain and timber.', 'state');
});

test('an appointment is no prediction', () => {
  check('The museum will reopen.', 'state');
  check('The museum will not reopen.', 'state');
  check('The museum will soon collapse.', 'judgement');
  check('The museum will not collapse.', 'judgement');
});

test('a verb may be the first word of a sentence', () => {
  check('Has no doctor and no school.', 'state');
  check('Must be kept dry at all times.', 'opinion');
});

test('under a heading for judgements or advice, a sentence that cannot be looked up is one', () => {
  check('The border stays open.', 'state');
  check('The border stays open.', 'judgement', { section: 'Key judgements' });
  check('Donors speak with one voice.', 'opinion', { section: 'Recommendations' });
  check('The border closed in 2019.', 'dated-event', { section: 'Key judgements' });
});

test('the month of May is no modal', () => {
  check('The coup of 12 May split the cabinet.', 'dated-event');
  check('May 4 is a public holiday.', 'dated-event');
  check('The coup may split the cabinet.', 'judgement');
});

test('sentences in other languages are claims', () => {
  check('Die Brücke wurde von einem Schiff gerammt und stürzte ein.', 'state');
});

test('every reason has a label', () => {
  const reasons: readonly (ClaimReason | NoClaimReason)[] = [...claims, 'judgement', 'no-assertion'];
  for (const reason of reasons) {
    assert.match(english({ id: 'uncited-claim', args: { reason } }), labelled);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify, type SentenceContext } from '../../../../src/briefing/claims/classify.ts';

const prose: SentenceContext = { kind: 'prose', quotations: 0, endsWithColon: false };

function check(sentence: string, expected: string, context: Partial<SentenceContext> = {}): void {
  const { claim, reason } = classify(sentence, { ...prose, ...context });
  assert.equal(`${claim ? 'claim' : 'no claim'}: ${reason}`, expected, sentence);
}

test('the place in the document decides first', () => {
  check('Exports in 2015', 'no claim: heading', { kind: 'heading' });
  check('Country Exports Share', 'no claim: table-header', { kind: 'table-header' });
  check('Turkey 12 % 2015', 'claim: statistic', { kind: 'table-row' });
  check('—', 'no claim: fragment', { kind: 'table-row' });
  check('', 'no claim: fragment');
  check('We shall never surrender the islands.', 'claim: quotation', { kind: 'block-quote' });
  check('He called it “a coalition of one” at last.', 'claim: quotation', { quotations: 1 });
  check('The reasons are the following:', 'no claim: lead-in', { endsWithColon: true });
  check('The ministry announced three measures on 4 May:', 'claim: dated-event', { endsWithColon: true });
});

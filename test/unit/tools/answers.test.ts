import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../../src/corpus/formats/read-source.ts';
import { listClaims } from '../../../src/tools/claims.ts';
import { continueQuotation } from '../../../src/tools/complete.ts';
import { absentDetails } from '../../../src/tools/details.ts';
import { type LocatedAnswer, locate, locatedAnswer } from '../../../src/tools/locate.ts';
import { keyedPassages } from '../../../src/tools/passages.ts';
import { findPassages, supportingPassages } from '../../../src/tools/search.ts';
import { cutSentences } from '../../../src/tools/sentences.ts';
import { work } from '../corpus/work.ts';
import { corpusOf, noAbort } from '../features/corpus.ts';

const context = corpusOf([
  {
    key: 'port',
    passages: ['title|The port', 'The tanker left the\nquay at night. Nobody saw it.', 'Oil was aboard.'],
  },
]);
const { store } = context;

test('search answers with passages, their keys and numbers, and no more than the limit', async () => {
  const { hits } = await findPassages({ query: 'tanker', limit: 20 }, store);
  assert.deepEqual(
    hits.map(({ key, number, text }) => [key, number, text]),
    [['port', 2, 'The tanker left the\nquay at night. Nobody saw it.']],
  );
  assert.deepEqual(Object.keys(hits[0] ?? {}), ['key', 'number', 'score', 'text']);
  assert.equal((await findPassages({ query: 'the', limit: 1 }, store)).hits.length, 1);
});

test('cite answers with passages that support a sentence', async () => {
  const { passages } = await supportingPassages({ text: 'The tanker left the quay.', limit: 1 }, store);
  assert.deepEqual(
    passages.map(({ key, number }) => [key, number]),
    [['port', 2]],
  );
});

test('complete closes a quotation as it was opened', async () => {
  const continued = async (text: string): Promise<readonly string[]> =>
    (await continueQuotation({ text, limit: 10 }, store)).items.map(({ insert }) => insert);
  assert.deepEqual(await continued('The tanker left'), ['The tanker left the quay at night” [@port, ¶2]']);
  assert.deepEqual(await continued('« The tanker left'), ['The tanker left the quay at night » [@port, ¶2]']);
  assert.deepEqual(await continued('  "The tanker left'), ['The tanker left the quay at night" [@port, ¶2]']);
  assert.deepEqual(await continued(''), []);
  const { items } = await continueQuotation({ text: 'The tanker left', limit: 10 }, store);
  assert.deepEqual(
    items.map(({ key, number, passage }) => [key, number, passage]),
    [['port', 2, 'The tanker left the quay at night. Nobody saw it.']],
  );
});

test('locate answers with where words are, null for what is unknown', async () => {
  const words = { key: 'port', number: 2, start: 10, end: 34, text: 'The tanker left the\nquay' };
  const exact: LocatedAnswer = { status: 'exact', ...words, changes: [] };
  assert.deepEqual(await located('“The tanker left the quay”', { key: 'port', number: 2 }), exact);
  const { status, changes } = await located('The tanker left a quay', { key: 'port' });
  assert.deepEqual([status, changes], ['altered', [{ kind: 'words', removed: 'the', added: 'a' }]]);
  const nothing = { key: null, number: null, start: null, end: null, text: null, changes: [] };
  assert.deepEqual(await located('elephants danced on the roof'), { status: 'absent', ...nothing });
});

test('sentences answers with each sentence and its offsets', () => {
  assert.deepEqual(cutSentences({ text: 'He left. She stayed.' }).sentences, [
    { text: 'He left.', start: 0, end: 8 },
    { text: 'She stayed.', start: 9, end: 20 },
  ]);
});

test('claims answers with sentences, what they quote, and their citations as Pandoc names the parts', () => {
  const { sentences, citations } = listClaims({
    text: 'He said “we left the port” [see @port, p. 3; @quay, ¶four].\n',
  });
  const port = {
    key: 'port',
    mode: 'NormalCitation',
    prefix: 'see',
    suffix: ', p.\u00A03',
    start: 28,
    end: 43,
  };
  assert.deepEqual(
    sentences.map(({ claim, quotations }) => [claim, quotations]),
    [[true, [{ text: 'we left the port', start: 8, end: 26 }]]],
  );
  assert.deepEqual(sentences[0]?.citations[0], { ...port, label: 'page', locator: '3' });
  assert.equal('locator' in (sentences[0]?.citations[1] ?? {}), false);
  assert.deepEqual(citations, sentences[0]?.citations);
});

test('details answers with what no passage has, in the words and at the offsets of the claim', () => {
  const claim = 'On 3 May “all 12 ships” *left* [@port].';
  assert.deepEqual(absentDetails({ claim, passages: ['They left on 4 May.', 'Oil.'] }).missing, [
    { text: '3 May', kind: 'date', start: 3, end: 8, nearest: '4 May' },
  ]);
  assert.deepEqual(absentDetails({ claim, passages: ['They left on 4 May.', 'It was 3 May.'] }).missing, []);
});

test('passages answers with how a source is cut', async () => {
  const bytes = new TextEncoder().encode('The port\n\nHe left the quay.\n');
  const { passages } = await readSource('port.txt', bytes, work);
  assert.deepEqual(keyedPassages('port', passages), [
    { key: 'port', number: 1, section: 'title', start: 0, end: 8, text: 'The port' },
    { key: 'port', number: 2, section: 'body', start: 10, end: 27, text: 'He left the quay.' },
  ]);
});

async function located(quote: string, place: object = {}): Promise<LocatedAnswer> {
  return locatedAnswer(await locate({ quote, ...place }, context, noAbort));
}

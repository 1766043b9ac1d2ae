import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsQuestion } from '../../../src/tools/claims.ts';
import { completeQuestion } from '../../../src/tools/complete.ts';
import { detailsQuestion } from '../../../src/tools/details.ts';
import type { JsonObject } from '../../../src/text/json-object.ts';
import { optionalNumber, optionalText } from '../../../src/tools/question.ts';
import { locateQuestion } from '../../../src/tools/locate.ts';
import { citeQuestion, searchQuestion } from '../../../src/tools/search.ts';
import { sentencesQuestion } from '../../../src/tools/sentences.ts';

const read: readonly (readonly [name: string, question: object, expected: object])[] = [
  ['search', searchQuestion({ query: 'port' }), { query: 'port', limit: 20 }],
  ['search', searchQuestion({ query: '', limit: 3, id: 7 }), { query: '', limit: 3 }],
  ['cite', citeQuestion({ text: 'He left.', limit: null }), { text: 'He left.', limit: 5 }],
  ['complete', completeQuestion({ text: '“The' }), { text: '“The', limit: 10 }],
  ['claims', claimsQuestion({ text: '# Draft' }), { text: '# Draft' }],
  ['sentences', sentencesQuestion({ text: 'A. B.' }), { text: 'A. B.' }],
  ['locate', locateQuestion({ quote: 'a', key: null, number: null }), { quote: 'a' }],
  ['locate', locateQuestion({ quote: 'a', key: 'port', number: 2 }), { quote: 'a', key: 'port', number: 2 }],
  ['details', detailsQuestion({ claim: 'a', passage: 'b' }), { claim: 'a', passages: ['b'] }],
];

test('a question is read out of JSON, with its default limit', () => {
  for (const [name, question, expected] of read) assert.deepEqual(question, expected, name);
});

const refused: readonly (readonly [
  reader: (asked: JsonObject) => unknown,
  asked: JsonObject,
  message: string,
])[] = [
  [searchQuestion, {}, '"query" must be a text.'],
  [searchQuestion, { query: ['port'] }, '"query" must be a text.'],
  [searchQuestion, { query: 'port', limit: '3' }, '"limit" must be a number.'],
  [searchQuestion, { query: 'port', limit: 0 }, '"limit" must be a whole number from 1 on.'],
  [citeQuestion, { text: 'He left.', limit: 1.5 }, '"limit" must be a whole number from 1 on.'],
  [completeQuestion, { text: 1 }, '"text" must be a text.'],
  [claimsQuestion, { text: null }, '"text" must be a text.'],
  [sentencesQuestion, {}, '"text" must be a text.'],
  [locateQuestion, { quote: 1 }, '"quote" must be a text.'],
  [locateQuestion, { quote: 'a', number: '1' }, '"number" must be a number.'],
  [detailsQuestion, { claim: 'a' }, '"passage" must be a text.'],
  [detailsQuestion, { passage: 'a' }, '"claim" must be a text.'],
];

test('a question with a field that is wrong is refused, and the field named', () => {
  for (const [reader, asked, message] of refused) assert.throws(() => reader(asked), { message });
});

test('optional fields may be absent, null or, for texts, empty', () => {
  for (const key of [undefined, null, '']) assert.equal(optionalText({ key }, 'key'), undefined);
  assert.equal(optionalText({ key: 'a' }, 'key'), 'a');
  assert.throws(() => optionalText({ key: 0 }, 'key'), { message: '"key" must be a text.' });
  for (const number of [undefined, null]) assert.equal(optionalNumber({ number }, 'number'), undefined);
  assert.equal(optionalNumber({ number: 0 }, 'number'), 0);
  assert.throws(() => optionalNumber({ number: '1' }, 'number'), { message: '"number" must be a number.' });
});

import type { Finding } from '../../../src/briefing/finding.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { fingerprints } from '../../../src/report/fingerprint.ts';

/** The fingerprints of every sentence of a text, as if each were a claim without a citation. */
function ofSentences(text: string): readonly string[] {
  const briefing = parseBriefing(text);
  return fingerprints(
    briefing,
    briefing.sentences.map(({ start, end }) => finding(start, end)),
  );
}

/** The fingerprints of every `word` of a text. */
function ofWord(text: string, word: string): readonly string[] {
  const found = [...text.matchAll(new RegExp(word, 'g'))];
  return fingerprints(
    parseBriefing(text),
    found.map(({ index }) => finding(index, index + word.length)),
  );
}

function finding(start: number, end: number): Pick<Finding, 'rule' | 'start' | 'end'> {
  return { rule: 'uncited-claim', start, end };
}

const one = 'The tanker left on 4 March.';
const two = 'Two tugs went with it.';

test('a paragraph that moves keeps its fingerprints', () => {
  assert.deepEqual(ofSentences(`${one}\n\n${two}\n`), ofSentences(`# \n\n${two}\n\n${one}\n`).toReversed());
});

const same: readonly (readonly [name: string, a: string, b: string])[] = [
  ['line breaks', one, 'The tanker left\r\non 4 March.'],
  ['markup', one, 'The *tanker* left on **4 March**.'],
  ['a citation', one, 'The tanker left on 4 March [@port].'],
  ['a byte order mark', one, `\uFEFF${one}`],
  ['kinds of marks and dashes', 'He said “no” – twice.', 'He said "no" -- twice.'],
];

test('the fingerprint depends only on the words', () => {
  for (const [name, a, b] of same) assert.deepEqual(ofSentences(a), ofSentences(b), name);
});

test('another word gives another fingerprint', () => {
  assert.notDeepEqual(ofSentences(one), ofSentences(one.replace('4', '5')));
});

test('a repeated sentence is numbered', () => {
  const [first = '', second = ''] = ofSentences(`${one}\n\n${one}\n`);
  assert.match(first, /:1$/);
  assert.equal(second, first.replace(/:1$/, ':2'));
});

test('a part of a sentence is identified by its words too, and text outside sentences by its line', () => {
  const [left] = ofWord(one, 'left');
  assert.notEqual(left, ofWord(one, 'tanker')[0]);
  assert.equal(left, ofWord(`${two}\n\n${one}`, 'left')[0]);
  const comment = '<!-- briefing-disable -->';
  assert.deepEqual(ofWord(`${comment}\n\n${one}`, 'disable'), ofWord(`${one}\n\n${comment}`, 'disable'));
});

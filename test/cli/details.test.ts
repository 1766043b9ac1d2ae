import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makePlace } from './helpers.ts';

const place = makePlace();
after(() => place.remove());

const passage = 'Secretary of State John Kerry said on September 12 that more than 40 states were in.';
const questions: readonly (readonly [claim: string, missing: readonly object[]])[] = [
  ['Kerry spoke on 12 September.', []],
  [
    'Kerry spoke on *15 September*.',
    [{ text: '15 September', kind: 'date', start: 16, end: 28, nearest: 'September 12' }],
  ],
  ['Kerry spoke of “a list of 50 states” then [@coalition-of-one, ¶9].', []],
  ['Over 40 states joined.', []],
  [
    'Lavrov counts 40 states.',
    [
      { text: 'Lavrov', kind: 'name', start: 0, end: 6 },
      { text: '40', kind: 'figure', start: 14, end: 16, nearest: 'more than 40' },
    ],
  ],
  ['', []],
];

test('details lists what a passage does not contain, one claim per line', async () => {
  const asked = questions.map(([claim], id) => JSON.stringify({ id, claim, passage }));
  const { code, out, err } = await place.briefing(['details', '--jsonl'], asked);
  assert.equal(err, '');
  assert.equal(code, 0);
  const answers = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  assert.deepEqual(
    answers,
    questions.map(([, missing], id) => ({ id, missing })),
  );
});

test('details of one claim and its passages exits with 1 when something is missing', async () => {
  const claim = ['details', '--claim', 'Kerry spoke on 15 September in Paris.', '--passage', passage];
  const missing = await place.briefing(claim);
  assert.equal(missing.code, 1);
  assert.equal(missing.out, 'date\t15 September\tnearest: September 12\nname\tParis\n');
  const found = await place.briefing([...claim, '--passage', 'They met in Paris on September 15.']);
  assert.equal(found.code, 0);
  assert.equal(found.out, '');
  assert.equal((await place.briefing(['details', '--claim', 'Kerry spoke.'])).code, 2);
});

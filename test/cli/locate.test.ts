import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makePlace } from './helpers.ts';

const place = makePlace();
after(() => place.remove());

const words = 'it would not be appropriate';
const questions: readonly (readonly [question: object, answer: string])[] = [
  [{ quote: words }, 'exact coalition-of-one ¶9'],
  [{ quote: `“${words}”` }, 'exact coalition-of-one ¶9'],
  [{ quote: words, key: 'coalition-of-one' }, 'exact coalition-of-one ¶9'],
  [{ quote: words, key: 'coalition-of-one', number: 9 }, 'exact coalition-of-one ¶9'],
  [{ quote: words, key: 'coalition-of-one', number: 8 }, 'elsewhere coalition-of-one ¶9'],
  [{ quote: words, key: 'coalition-of-one', number: 99 }, 'elsewhere coalition-of-one ¶9'],
  [{ quote: words, key: 'illusions-of-victory', number: 7 }, 'elsewhere coalition-of-one ¶9'],
  [{ quote: words, key: 'no-such-source' }, 'elsewhere coalition-of-one ¶9'],
  [{ quote: words, key: null, number: null }, 'exact coalition-of-one ¶9'],
  [{ quote: 'it would be appropriate’ for Tehran' }, 'altered coalition-of-one ¶9 negation not > '],
  [
    { quote: '[I]t would certainly not be appropriate', key: 'coalition-of-one', number: 9 },
    'altered coalition-of-one ¶9 words  > certainly',
  ],
  [{ quote: 'purple elephants were dancing on the roof' }, 'absent null ¶null'],
  [{ quote: '' }, 'absent null ¶null'],
];

interface Answer {
  readonly id: number;
  readonly status: string;
  readonly key: string | null;
  readonly number: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly changes: readonly { readonly kind: string; readonly removed: string; readonly added: string }[];
}

test('locate finds where quoted words come from, one question per line', async () => {
  const asked = questions.map(([question], id) => JSON.stringify({ id, ...question }));
  const { code, out, err } = await place.briefing(['locate', '--jsonl'], asked);
  assert.equal(err, '');
  assert.equal(code, 0);
  const answers = out
    .trim()
    .split('\n')
    .map((line): Answer => JSON.parse(line));
  const told = answers.map(({ status, key, number, changes }) =>
    [
      `${status} ${key} ¶${number}`,
      ...changes.map(({ kind, removed, added }) => `${kind} ${removed} > ${added}`),
    ].join(' '),
  );
  assert.deepEqual(
    told,
    questions.map(([, answer]) => answer),
  );
  const file = readFileSync(join(place.folder, 'seeds/004_4047ee32e6c629f4.txt'), 'utf8');
  for (const { start, end, text } of answers) {
    if (start !== null) assert.equal(file.slice(start, end ?? undefined), text);
  }
});

test('locate answers one quotation as text or JSON', async () => {
  const text = await place.briefing([
    'locate',
    'it',
    'would',
    'be',
    'appropriate',
    '--key',
    'coalition-of-one',
    '--number',
    '9',
  ]);
  assert.equal(text.out, 'altered  coalition-of-one ¶9  it would not be appropriate (“not” left out)\n');
  const { out } = await place.briefing(['locate', 'no such words as these', '--format', 'json']);
  assert.deepEqual(JSON.parse(out), [
    { status: 'absent', key: null, number: null, start: null, end: null, text: null, changes: [] },
  ]);
  assert.equal((await place.briefing(['locate'])).code, 2);
});

test('--key and --number apply to the lines that name no place', async () => {
  const quote = 'it would not be appropriate';
  const { out } = await place.briefing(
    ['locate', '--jsonl', '--key', 'coalition-of-one', '--number', '8'],
    [{ quote }, { quote, number: 9 }].map((line) => JSON.stringify(line)),
  );
  const statuses = out
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).status);
  assert.deepEqual(statuses, ['elsewhere', 'exact']);
});

test('a question that cannot be answered gets the reason', async () => {
  const { code, out } = await place.briefing(
    ['locate', '--jsonl'],
    ['{"id":1,"quote":"a b c","number":"4"}'],
  );
  assert.equal(code, 2);
  assert.match(out, /"number\\" must be a number/);
});

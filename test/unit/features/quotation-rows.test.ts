import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeQuotation } from '../../../src/writing/complete-quotation.ts';
import { quotationAt } from '../../../src/features/quotation-at.ts';
import { quotationRows } from '../../../src/features/quotation-rows.ts';
import { wordEdits } from '../../../src/features/quotation-word.ts';
import { fixedRows, rowRoom, wideningRows } from '../../../src/features/row-room.ts';
import { corpusOf } from './corpus.ts';

const plan =
  'The lack of Syrian fighters on the ground that look like acceptable partners is as true today as it was before the bombings.';
const wire =
  'The minister resigned on Monday after a vote that nobody in the capital had expected, officials said.';
const slogan =
  'We shall not leave the city in the hands of those who burned it down, said Roe. We shall not leave the city in the hands of those who sold it.';
const { store } = corpusOf([
  { key: 'illusions-of-victory', passages: ['title|The plan', plan] },
  { key: 'reuters-2014-09-15-resignation', passages: ['x', 'y', wire] },
  { key: 'reuters-2014-09-16-resignation', passages: ['x', 'y', wire] },
  { key: 'ap', passages: ['x', 'y', wire] },
  {
    key: 'long',
    passages: [...Array.from({ length: 122 }, () => 'x'), wire.replace('officials', 'sources')],
  },
  { key: 'slogans', passages: [slogan] },
  {
    key: 'ends',
    passages: ['Nothing at all moved on plan B', 'All was over at the harbour -', 'So it ended in 9'],
  },
]);

/** The rows for a briefing, in which `|` is the cursor, as they are seen. */
async function rowsFor(marked: string, room = wideningRows): Promise<string[]> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const at = quotationAt(text, offset);
  assert.ok(at, marked);
  const items = await completeQuotation(at.typed, at.style, store, 12);
  const rows = quotationRows(wordEdits(items, at, text, offset), room);
  return rows.flatMap((row) => (row === undefined ? [] : [`${row.label}  ${row.description}`]));
}

test('a row shows the continuation from a whole word, and its place', async () => {
  assert.deepEqual(await rowsFor('“The lack of Syrian fi|'), [
    'fighters on the ground that look like acceptable…  ¶2 illus…-victory',
    'fighters on the ground that… true today as it was”  ¶2 illus…-victory',
  ]);
  assert.deepEqual(await rowsFor('“The lack of Syrian fi|', fixedRows), [
    'fighters on the ground that look like a…  ¶2…',
    'fighters on the ground… today as it was”  ¶2…',
  ]);
  assert.deepEqual(
    (await rowsFor('“The lack of |'))[0],
    'Syrian fighters on the ground that look like accept…  ¶2 illus…-victory',
  );
  assert.deepEqual(
    (await rowsFor('> partners is a|'))[0],
    'as true today as it was before the bombings.  ¶2 illus…-victory',
  );
});

test('copies of one text are distinguished by their keys', async () => {
  assert.deepEqual(await rowsFor('“The minister res|'), [
    'resigned on Monday after a vote that nobody in the…  ¶3 reu…5-resigna…',
    'resigned on Monday”  ¶3 reu…5-resigna…',
    'resigned on Monday after a vote that nobody in the…  ¶3 reu…6-resigna…',
    'resigned on Monday”  ¶3 reu…6-resigna…',
    'resigned on Monday after a vote that nobody in the…  ¶3 ap',
    'resigned on Monday”  ¶3 ap',
    'resigned on Monday after a vote that nobody in the…  ¶123 long',
    'resigned on Monday”  ¶123 long',
  ]);
  assert.deepEqual(await rowsFor('“after a vo|', fixedRows), [
    'vote that nobody in…  ¶3 reuters-2…-15-resignation',
    'vote that… expected”  ¶3 reuters-2…-15-resignation',
    'vote that nobody in…  ¶3 reuters-2…-16-resignation',
    'vote that… expected”  ¶3 reuters-2…-16-resignation',
    'vote that nobody in…  ¶3 ap',
    'vote that nobody in the… had expected”  ¶3 ap',
    'vote that nobody in the capital had ex…  ¶123…',
    'vote that nobody in the… had expected”  ¶123…',
  ]);
});

test('places of one passage show where they differ', async () => {
  assert.deepEqual(await rowsFor('“We shall no|'), [
    'not leave the city in the hands of those who burned…  ¶1 slogans',
    'not leave the city in the hands… who burned it down”  ¶1 slogans',
    'not leave the city in the hands of those who sold…  ¶1 slogans',
  ]);
  assert.deepEqual(await rowsFor('“We shall no|', fixedRows), [
    'not leave the city in… down, said Roe”  ¶1…',
    'not leave the city in… burned it down”  ¶1…',
    'not leave the city in… who sold it”  ¶1 slogans',
  ]);
});

test('no row is a single character', async () => {
  const cases: Readonly<Record<string, string>> = {
    '“moved on plan B|': 'B” [@ends, ¶1]  ¶1 ends',
    '“moved on plan B |': 'B” [@ends, ¶1]  ¶1 ends',
    '“moved on plan |': 'B” [@ends, ¶1]  ¶1 ends',
    '“over at the harbour|': 'harbour -” [@ends, ¶2]  ¶2 ends',
    '“over at the harbour |': 'harbour -” [@ends, ¶2]  ¶2 ends',
    '“over at the harbour -|': 'harbour -” [@ends, ¶2]  ¶2 ends',
    '> over at the harbour |': 'harbour - [@ends, ¶2]  ¶2 ends',
    '“it ended in 9|': '9” [@ends, ¶3]  ¶3 ends',
  };
  for (const [marked, row] of Object.entries(cases))
    for (const room of [wideningRows, fixedRows])
      assert.deepEqual(await rowsFor(marked, room), [row], marked);
});

test('the list widens from 1.139 on, where the user lets it', () => {
  for (const version of ['1.139.0', '1.139.1', '1.140.0-insider', '2.0.0'])
    assert.equal(rowRoom(version, true), wideningRows, version);
  for (const version of ['1.105.1', '1.138.9', '0.200.0'])
    assert.equal(rowRoom(version, true), fixedRows, version);
  assert.equal(rowRoom('1.139.1', false), fixedRows);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeQuotation } from '../../../src/writing/complete-quotation.ts';
import { clearContinuation, quotationAt, quotationEdits } from '../../../src/features/quotation-at.ts';
import { corpusOf } from '../features/corpus.ts';

const passages = [
  'title|The port at night',
  '“The lack of guns on the quay\u00a0 is as true\r\ntoday as it was,” the harbour master, John U. Smith, told us. “And there won’t be enough.”',
  'He called it ‘good news for the town,’ and spoke of a “cell” of the guild.',
  'Mr. Roe said: “Stay here now. They will "never" come, I think, because it rains.” Nobody came to the U.S.',
  'In the end it was “a long war',
  'The lack of rain is a lack of luck… and the lack of rain ends',
  'comment|The lack of guns is a lie.',
  'So it is over now .',
];
const quay = [
  'It cost 1,200 a day [in the Lebanese-Greek part of] Tyre, the guild’s scribe said.[3]',
  '“[T]he ships are pushing against a door,” he said.',
  'They had a plan (three pages, no figures at all) and a ship. (The full plan has two pages.)',
  'Er sagte: „Der Rat nannte es ‚eine grobe Schande‘, und er hatte recht.“',
  'Il a dit : « Nous partons demain, et nous rions. »',
];
const { store } = corpusOf([
  { key: 'port', passages },
  { key: 'quay', passages: quay },
]);

/** What the items write over the briefing's text, in which `|` is the cursor; the briefing with the first one taken. */
async function complete(
  marked: string,
): Promise<{ items: string[]; taken: string; ghost: string | undefined }> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const at = quotationAt(text, offset);
  if (at === undefined) return { items: [], taken: '', ghost: undefined };
  const found = await completeQuotation(at.typed, at.style, store, 12);
  const [edit] = quotationEdits(found, at);
  const taken =
    edit === undefined ? '' : text.slice(0, edit.replace.start) + edit.insert + text.slice(edit.replace.end);
  const items = found.map((item) => item.insert);
  return { items, taken, ghost: clearContinuation(found, at) };
}

async function check(marked: string, ...expected: readonly string[]): Promise<void> {
  assert.deepEqual((await complete(marked)).items, expected, marked);
}

test('a quotation continues to the end of its sentence, and to the end of its clause', async () => {
  await check('“Nobody came|', 'Nobody came to the U.S.” [@port, ¶4]');
  await check(
    '“They will|',
    'They will ‘never’ come, I think, because it rains” [@port, ¶4]',
    'They will ‘never’ come” [@port, ¶4]',
  );
});

test('it never runs past the closing mark of the source, and leaves the final stop to the writer', async () => {
  const guns = 'The lack of guns on the quay is as true today as it was” [@port, ¶2]';
  for (const typed of [
    '“The lack of g|',
    '“the  LACK of\u00a0g|',
    'He said “The lack of guns|',
    '“lack of the “The lack of g|',
  ])
    await check(typed, guns);
  await check('“Stay here|', 'Stay here now” [@port, ¶4]');
  await check('“good news|', 'good news for the town” [@port, ¶3]');
  await check("“there won't be|", 'there won’t be enough” [@port, ¶2]');
});

test('a word is never cut where it has a hyphen, an apostrophe or a figure before it', async () => {
  await check(
    '“200 a day|',
    '1,200 a day [in the Lebanese-Greek part of] Tyre, the guild’s scribe said” [@quay, ¶1]',
    '1,200 a day [in the Lebanese-Greek part of] Tyre” [@quay, ¶1]',
  );
  await check('“s scribe sa|', 'guild’s scribe said” [@quay, ¶1]');
  await check('“[T]he ships are|', '[T]he ships are pushing against a door” [@quay, ¶2]');
});

test('no bracket is left open', async () => {
  await check(
    '“They had a plan|',
    'They had a plan (three pages, no figures at all) and a ship” [@quay, ¶3]',
  );
  await check('“three pages|', 'three pages, no figures at all” [@quay, ¶3]');
  await check(
    '“three pages no figures at all and|',
    '(three pages, no figures at all) and a ship” [@quay, ¶3]',
  );
  await check('“The full plan|', 'The full plan has two pages” [@quay, ¶3]');
  await check('> The full plan|', 'The full plan has two pages. [@quay, ¶3]');
  await check(
    '“in the Lebanese-Greek part of Tyre|',
    '[in the Lebanese-Greek part of] Tyre, the guild’s scribe said” [@quay, ¶1]',
  );
});

test('marks of other languages work, and French ones keep their spaces', async () => {
  await check('„eine grobe|', 'eine grobe Schande“ [@quay, ¶4]');
  const taken = '« Nous partons demain, et nous rions » [@quay, ¶5]';
  assert.equal((await complete('« nous partons|')).taken, taken);
  await check(
    '“Il a dit|',
    'Il a dit : ‘Nous partons demain, et nous rions’” [@quay, ¶5]',
    'Il a dit : ‘Nous partons demain’” [@quay, ¶5]',
  );
});

test('white space before a stop goes with it', async () => {
  await check('“So it is|', 'So it is over now” [@port, ¶8]');
});

test('marks inside become single ones, and none stays alone', async () => {
  await check('“spoke of|', 'spoke of a ‘cell’ of the guild” [@port, ¶3]');
  await check('"spoke of|', "spoke of a 'cell' of the guild\" [@port, ¶3]");
  await check('„spoke of|', 'spoke of a ‚cell‘ of the guild“ [@port, ¶3]');
  await check('«spoke of|', 'spoke of a ‹cell› of the guild» [@port, ¶3]');
  await check('“cell of|', '‘cell’ of the guild” [@port, ¶3]');
  await check('“it was a|', 'it was ‘a long war’” [@port, ¶5]');
});

test('in a block quote no marks are added and the final stop stays', async () => {
  await check('> spoke of|', 'spoke of a “cell” of the guild. [@port, ¶3]');
  await check('> “spoke of|', 'spoke of a ‘cell’ of the guild.” [@port, ¶3]');
  await check('> Stay here|', 'Stay here now. [@port, ¶4]');
});

test('the beginning of a sentence comes first', async () => {
  const { items } = await complete('“the lack of r|');
  assert.deepEqual(items, [
    'The lack of rain is a lack of luck… and the lack of rain ends” [@port, ¶6]',
    'the lack of rain ends” [@port, ¶6]',
  ]);
});

test('the text typed after the mark is replaced with the source’s wording', async () => {
  const cases: Readonly<Record<string, number>> = {
    'He: “Stay he|': 5,
    'He: “Stay |he': 0,
    'He: “stay he|': 5,
    'He: “Stay  he|': 5,
  };
  for (const [marked, start] of Object.entries(cases)) {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const at = quotationAt(text, offset);
    if (at === undefined) {
      assert.equal(start, 0, marked);
      continue;
    }
    const found = await completeQuotation(at.typed, at.style, store, 12);
    assert.equal(quotationEdits(found, at)[0]?.replace.start, start, marked);
  }
});

test('a complete sentence of fewer than three words is not offered, and nothing is offered twice', async () => {
  await check('“the town|');
  await check('“rain ends|');
  await check('“lack of rain ends|', 'lack of rain ends” [@port, ¶6]');
});

test('readers’ comments are never offered', async () => {
  await check('“guns is a|');
});

test('nothing is offered outside an open quotation or before two words', async () => {
  for (const marked of [
    'The lack of|',
    '“The|',
    '“|',
    '“The lack of guns,” he said. The lack of|',
    '“The lack| of guns” he said',
    '“The la|ck',
    '```\n“The lack of|\n```',
    '---\ntitle: “The lack of|\n---\n',
    '`“The lack of|`',
  ])
    assert.equal(quotationAt(marked.replace('|', ''), marked.indexOf('|')), undefined, marked);
});

test('a mark or bracket right after the cursor is replaced', async () => {
  const cases: Readonly<Record<string, string>> = {
    'He: “Stay here|”.': 'He: “Stay here now” [@port, ¶4].',
    'He: "Stay here|" - yes': 'He: "Stay here now" [@port, ¶4] - yes',
    '“Stay here|]': '“Stay here now” [@port, ¶4]',
    '[see “Stay here|]': '[see “Stay here now” [@port, ¶4]]',
    '“Stay here| and “this” too': '“Stay here now” [@port, ¶4] and “this” too',
    '> Stay here|': '> Stay here now. [@port, ¶4]',
    '“Stay\nhere|': '“Stay\nhere now” [@port, ¶4]',
    '> “Stay\n> he|': '> “Stay\n> here now.” [@port, ¶4]',
    '---\nlang: fr\n---\n\n«Stay here|': '---\nlang: fr\n---\n\n«Stay here now» [@port, §4]',
  };
  for (const [marked, taken] of Object.entries(cases))
    assert.equal((await complete(marked)).taken, taken, marked);
});

test('ghost text appears when only one continuation is possible', async () => {
  const cases: Readonly<Record<string, string | undefined>> = {
    '“The lack of guns on|': ' the quay is as true today as it was” [@port, ¶2]',
    '“The lack of guns on |': 'the quay is as true today as it was” [@port, ¶2]',
    '“the lack of g|': 'uns on the quay is as true today as it was” [@port, ¶2]',
    '“The LACK of guns|': undefined,
    '“They will never |': undefined,
    '“Stay here |': undefined,
    '“The lack of|': undefined,
    '“The lack of r|': undefined,
  };
  for (const [marked, ghost] of Object.entries(cases))
    assert.equal((await complete(marked)).ghost, ghost, marked);
});

const { store: rows } = corpusOf([
  {
    key: 'rows',
    passages: [
      'Claim: The council met in May and June.; Source: minutes; Note: seen; twice',
      'Ship: Rival\tThe pilot came on board late\tMay',
      'Remark: it rained; the fair went on; nobody left early.',
      `Install: ${'package-one package-two '.repeat(400)}end`,
    ],
  },
]);

async function wordsOf(typed: string): Promise<string[]> {
  const at = quotationAt(`It says “${typed}`, 9 + typed.length);
  assert.ok(at);
  return (await completeQuotation(at.typed, at.style, rows, 4)).map((item) => item.words);
}

test('a quotation from a row of a table ends with its cell', async () => {
  assert.deepEqual(await wordsOf('The council met'), ['The council met in May and June']);
  assert.deepEqual(await wordsOf('The pilot came'), ['The pilot came on board late']);
  assert.deepEqual(await wordsOf('seen; tw'), ['seen; twice']);
  // A list in a sentence is no row.
  assert.deepEqual((await wordsOf('it rained'))[0], 'it rained; the fair went on; nobody left early');
});

test('a text without ends of sentences gives a quotation of bounded length and whole words', async () => {
  const [long = ''] = await wordsOf('Install: package-one');
  assert.ok(long.length <= 1_200 && long.length > 1_100, String(long.length));
  assert.match(long, /^Install: package-one.* package-(?:one|two)$/);
});

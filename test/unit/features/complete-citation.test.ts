import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeCitation } from '../../../src/features/citation-at.ts';
import { citationRow, citationRows } from '../../../src/features/completion-rows.ts';
import { fixedRows, wideningRows } from '../../../src/features/row-room.ts';
import { corpusOf } from './corpus.ts';

const { store } = corpusOf([
  {
    key: 'port-night',
    title: 'The port at night',
    passages: [
      'title|The port at night',
      'The tanker left the quay on 4 March.',
      'Nobody asked the guild about oil.',
      'comment|The tanker left? It never came.',
    ],
  },
  { key: 'odd key', title: 'Élan vital', passages: ['The guild was asked about oil in Paris.'] },
]);

interface Completed {
  /** The briefing with each item taken. */
  readonly taken: readonly string[];
  readonly labels: readonly string[];
}

async function complete(marked: string): Promise<Completed | undefined> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = await completeCitation(text, offset, store);
  if (found === undefined) return undefined;
  return {
    taken: found.items.map(
      ({ insert, replace }) => text.slice(0, replace.start) + insert + text.slice(replace.end),
    ),
    labels: found.items.map((item) => citationRow(item, found.stage).label),
  };
}

/** Checks the briefing with the first item taken. */
async function check(cases: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [marked, taken] of Object.entries(cases))
    assert.equal((await complete(marked))?.taken[0], taken, marked);
}

test('the passage that supports the sentence is cited, and the bracket is closed once', async () => {
  await check({
    'The tanker left the quay [@|].': 'The tanker left the quay [@port-night, ¶2].',
    'The tanker left the quay [@|': 'The tanker left the quay [@port-night, ¶2]',
    'Nobody asked about oil. [@po|]': 'Nobody asked about oil. [@port-night, ¶3]',
    'Nobody asked about oil. [-@po|]': 'Nobody asked about oil. [-@port-night, ¶3]',
    'The tanker left. Nobody asked about oil. [see @x, ¶1; @|]':
      'The tanker left. Nobody asked about oil. [see @x, ¶1; @port-night, ¶3]',
    'The tanker left. [@|; @x, ¶3]': 'The tanker left. [@port-night, ¶2; @x, ¶3]',
    'The tanker [@|] left the quay. Nobody asked about oil.':
      'The tanker [@port-night, ¶2] left the quay. Nobody asked about oil.',
    '---\nlang: es\n---\n\nThe tanker left [@|]': '---\nlang: es\n---\n\nThe tanker left [@port-night, §2]',
    'Oil was asked about in Paris [@|]': 'Oil was asked about in Paris [@{odd key}, ¶1]',
  });
});

test('in running text the passage gets a separate bracket', async () => {
  await check({
    'The tanker left. @|': 'The tanker left. @port-night [¶2]',
    'The tanker left, says @po|': 'The tanker left, says @port-night [¶2]',
    '@port-night [|] says that nobody asked the guild.': '@port-night [¶3] says that nobody asked the guild.',
    'The tanker left. @port-night [¶3|]': 'The tanker left. @port-night [¶3]',
  });
});

test('a key is found by title, author, year and with a typo; a source without a fitting passage stays open', async () => {
  await check({
    '[@|]': '[@port-night]',
    '[@night|]': '[@port-night]',
    '[@elan|]': '[@{odd key}]',
    '[@2014|]': '[@port-night]',
    '[@nihgt|]': '[@port-night]',
    '[@zzz|]': undefined,
  });
});

async function list(marked: string): Promise<readonly string[] | undefined> {
  return (await complete(marked))?.labels;
}

test('after a key and a comma its passages are offered, filtered by digits', async () => {
  assert.deepEqual(await list('Nobody asked. [@port-night,|]'), ['¶3', '¶2']);
  assert.deepEqual(await list('Nobody asked. [@port-night, 4|]'), ['¶4']);
  assert.deepEqual(await list('Nobody asked. [@nobody, |]'), []);
  await check({
    'Nobody asked. [@port-night,|]': 'Nobody asked. [@port-night, ¶3]',
    'Nobody asked. [@port-night, |': 'Nobody asked. [@port-night, ¶3]',
    'Nobody asked. [@port-night, ¶|2]': 'Nobody asked. [@port-night, ¶3]',
    'Nobody asked. [@port-night, para. 2|]': 'Nobody asked. [@port-night, ¶2]',
    'Nobody asked. [@port-night, ¶2-|]': 'Nobody asked. [@port-night, ¶2-3]',
    'Nobody asked. [@port-night, |; @x]': 'Nobody asked. [@port-night, ¶3; @x]',
  });
});

test('nothing is offered in addresses, code and front matter', async () => {
  for (const marked of [
    'me@|',
    'me@po|',
    '`[@|]`',
    '```\n[@|\n```',
    '---\nauthor: [@|\n---\n',
    '\\@|',
    'One, two|',
  ])
    assert.equal(await complete(marked), undefined, marked);
});

test('a row shows the key, the passage and its beginning', async () => {
  assert.deepEqual((await complete('The tanker left [@|]'))?.labels, [
    'port-night ¶2',
    'port-night ¶3',
    'odd key ¶1',
  ]);
});

test('bibliography entries without a text are offered last, with a note', async () => {
  const entries = [
    { id: 'jones2021', type: 'book', title: 'Ports of the Black Sea', author: [{ family: 'Jones' }] },
    { id: 'no key', type: 'book', title: 'A key with a space' },
    { id: 'doi:10.1000/x', type: 'book' },
  ];
  const library = corpusOf([{ key: 'port', passages: ['The tanker left the quay.'] }], 'ready', entries);
  const rows = async (text: string): Promise<unknown> => {
    const found = await completeCitation(`${text}]`, text.length, library.store);
    return found?.items.map((item) => {
      const { label, description = '' } = citationRow(item, found.stage);
      return [label, description, `${text.slice(0, item.replace.start)}${item.insert}`];
    });
  };
  assert.deepEqual(await rows('The tanker left [@'), [
    ['port ¶1', 'The tanker left the quay.', 'The tanker left [@port, ¶1]'],
    ['jones2021', 'no text here: Ports of the Black Sea', 'The tanker left [@jones2021'],
    ['doi:10.1000/x', 'no text here', 'The tanker left [@doi:10.1000/x'],
  ]);
  assert.deepEqual(await rows('[@jones'), [
    ['jones2021', 'no text here: Ports of the Black Sea', '[@jones2021'],
  ]);
  assert.deepEqual(await rows('[@black sea'), undefined);
  assert.deepEqual(await rows('[@jnoes'), [
    ['jones2021', 'no text here: Ports of the Black Sea', '[@jones2021'],
  ]);
  assert.deepEqual(await rows('[@jones2021, '), []);
});

test('long keys are cut so that the paragraph is visible and rows stay distinct', async () => {
  const days = ['15', '16'].map((day) => `agency-report-of-september-${day}-on-the-harbour-master`);
  const long = corpusOf(
    days.map((key) => ({ key, title: 'Harbour', passages: ['Title', 'The tanker left the quay.'] })),
  );
  const text = 'The tanker left the quay [@';
  const found = await completeCitation(text, text.length, long.store);
  assert.ok(found);
  for (const room of [wideningRows, fixedRows]) {
    const [first = '', second = ''] = citationRows(found, room).map((row) => row.label);
    assert.match(first, /^age….*5-on-the-harbour-master ¶2$/);
    assert.match(second, /^age….*6-on-the-harbour-master ¶2$/);
    assert.ok(first.length <= fixedRows.label, first);
  }
});

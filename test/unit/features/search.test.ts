import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowCitation, rowQuotation, searchRow, spaced } from '../../../src/features/search.ts';
import { corpusOf } from './corpus.ts';

const context = corpusOf([
  {
    key: 'port',
    title: 'The port',
    passages: [
      'title|The port',
      'It was a quiet week. “The tanker left on 4 March,” the harbour master said. Oil is heavy.',
      'comment|The harbour master lies.',
      `${'A long way round the point is taken here, and taken again. '.repeat(6)}The tanker sank.`,
    ],
  },
]);

async function rows(query: string): Promise<ReturnType<typeof searchRow>[]> {
  const hits = await context.store.search(query, { limit: 10 });
  return hits.map((hit) => searchRow(hit, context.sources.get(hit.key)));
}

test('the sentence with most of the search words is inserted', async () => {
  const [row] = await rows('tanker harbour');
  assert.ok(row);
  assert.equal(row.where, 'port ¶2');
  assert.equal(row.source, 'The port · 2014-09-15');
  assert.equal(rowQuotation(row), '“‘The tanker left on 4 March,’ the harbour master said” [@port, ¶2]');
  assert.equal(rowCitation(row), '[@port, ¶2]');
  assert.equal(rowCitation(row, 'fr'), '[@port, §2]');
});

test('readers’ comments are labelled', async () => {
  const found = (await rows('lies'))[0];
  assert.equal(found?.where, 'port ¶3 · reader’s comment');
  assert.equal(found.icon, 'comment');
});

test('an excerpt shows the search words', async () => {
  const [row] = await rows('sank');
  assert.match(row?.excerpt ?? '', /sank/);
  assert.ok((row?.excerpt.length ?? 999) <= 200);
});

test('an insertion is separated by a space where needed', () => {
  const cases: readonly (readonly [before: string, text: string])[] = [
    ['', 'x'],
    ['He said ', 'x'],
    ['He said', ' x'],
    ['He said:', ' x'],
    ['(', 'x'],
    ['> ', 'x'],
  ];
  for (const [before, text] of cases) assert.equal(spaced(before, 'x'), text, before);
});

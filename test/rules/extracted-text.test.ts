import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { completeQuotation } from '../../src/writing/complete-quotation.ts';
import { Projects } from './projects.ts';

const report = `Harbour Report

The committee found that the govern-
ment.12 The panel saw a multi-
page evaluation of the F-
16 jets, and the well-
known author wrote to the board in
Page 3 of 12
Harbour Report
the spring of that year.

It was a state-
ment of the Anglo-
American fleet, which was eval\u00AD
uated in market3 reports, and the minis-

Page 4 of 12

Harbour Report

ter did not answer.
`;

const projects = new Projects();
after(() => projects.dispose());

const completed: readonly (readonly [typed: string, words: string])[] = [
  ['committee found that the gov', 'committee found that the government'],
  ['committee found that the govern', 'committee found that the government'],
  ['that the government', 'that the government'],
  [
    'saw a multi-page ev',
    'saw a multi-page evaluation of the F-16 jets, and the well-known author wrote to the board in the spring of that year',
  ],
  [
    'saw a multipage',
    'saw a multi-page evaluation of the F-16 jets, and the well-known author wrote to the board in the spring of that year',
  ],
  ['the well-known auth', 'the well-known author wrote to the board in the spring of that year'],
  ['the board in the spr', 'the board in the spring of that year'],
  ['a state ment', 'a statement of the Anglo-American fleet, which was evaluated in market reports, and the'],
  ['Anglo-American fle', 'Anglo-American fleet, which was evaluated in market reports, and the'],
  ['fleet, which was evaluat', 'fleet, which was evaluated in market reports, and the'],
  ['evaluated in market rep', 'evaluated in market reports, and the'],
];

for (const [typed, words] of completed) {
  test(`completion over line ends and pages: ${typed}`, async () => {
    const { store } = await projects.open({ files: { 'sources/report.txt': report }, path: 'x.md' });
    const [first] = await completeQuotation(typed, { mark: '“', block: false }, store, 5);
    assert.equal(first?.words, words);
  });
}

test('words are found by search as they read without line ends', async () => {
  const { store } = await projects.open({ files: { 'sources/report.txt': report }, path: 'x.md' });
  for (const [query, number] of [
    ['government', 2],
    ['evaluated', 3],
    ['"multi-page evaluation"', 2],
    ['multipage', 2],
  ] as const) {
    const [hit] = await store.search(query, { limit: 1 });
    assert.equal(hit?.number, number, query);
    assert.ok(hit.marks.length > 0 || query === 'multipage', query);
  }
});

test('a soft hyphen breaks a word over the end of a page', async () => {
  const text = 'The board saw the minis\u00AD\n\n- 3 -\n\nter in the port.\n';
  const { store } = await projects.open({ files: { 'sources/soft.txt': text }, path: 'x.md' });
  const [origin] = await store.origin('saw the minister in the port', { limit: 3 });
  assert.equal(origin?.match.status, 'exact');
});

test('what runs over the end of a page is found in the whole corpus', async () => {
  const { store } = await projects.open({ files: { 'sources/report.txt': report }, path: 'x.md' });
  const [origin] = await store.origin('in market reports, and the minister did not answer', { limit: 3 });
  assert.equal(origin?.match.status, 'exact');
  assert.deepEqual(
    origin.match.places.map(({ passage }) => origin.passages[passage]?.number),
    [3, 6],
  );
});

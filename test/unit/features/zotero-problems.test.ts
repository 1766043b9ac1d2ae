import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoteroFailure, zoteroProblems } from '../../../src/features/zotero-problems.ts';

const reading = { items: [], marked: [], missing: [], shared: [], keyless: 0 };

test('an answer without gaps is no problem', () => {
  assert.deepEqual(zoteroProblems({ reading, at: '2026-11-27T10:00:00.000Z' }), []);
});

test('what is missing or old is said, with what to do', () => {
  const failure = zoteroFailure('fetch failed');
  assert.deepEqual(zoteroProblems({ failure }), [
    'Zotero does not answer: start it. Its sources are missing, and what cites them is not checked.',
  ]);
  assert.deepEqual(
    zoteroProblems({
      failure: zoteroFailure('Zotero answers with 500.'),
      reading: { ...reading, missing: ['Ports'], shared: ['smith2014'], keyless: 2 },
      at: '2026-11-27T10:00:00.000Z',
    }),
    [
      'Zotero answers with 500. Its sources are those of 2026-11-27; newer ones are missing.',
      'Zotero has no collection “Ports”. Choose its collections again.',
      'Several items in Zotero have the citation key “smith2014”. None of them is used: give each its own key.',
      '2 items in Zotero have no citation key, so no briefing can cite them. Zotero 8 and Better BibTeX give keys.',
    ],
  );
  assert.deepEqual(zoteroProblems({ reading: { ...reading, keyless: 1 }, at: '' }), [
    '1 item in Zotero has no citation key, so no briefing can cite it. Zotero 8 and Better BibTeX give keys.',
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeWriting } from '../../../src/features/being-written.ts';
import { statusText } from '../../../src/features/status.ts';
import type { CheckResult } from '../../../src/rules/outcome.ts';
import type { StoreStatus } from '../../../src/store/store.ts';

const ready: StoreStatus = {
  state: 'ready',
  done: 5,
  total: 5,
  sources: 5,
  passages: 90,
  folders: ['seeds'],
  unread: 0,
  unreadDocuments: 0,
};
const checked: CheckResult = {
  state: 'checked',
  findings: [],
  suppressed: [],
  notChecked: [],
  withoutText: [],
  outcomes: [],
};
const count = { claims: 14, cited: 12 };
const sources = ['seeds', 'sources'];

const cases: readonly (readonly [
  what: string,
  shown: ReturnType<typeof statusText>,
  text: string,
  action: string,
])[] = [
  [
    'all is checked',
    statusText(ready, true, sources, 0, { count, result: checked }),
    '$(quote) 12/14 cited',
    'search',
  ],
  ['nothing was checked yet', statusText(ready, true, sources, 0), '$(sync~spin) Checking…', 'search'],
  [
    'a check waits for the corpus',
    statusText(ready, true, sources, 0, { count, result: { ...checked, state: 'waiting' } }),
    '$(quote) 12/14 cited …',
    'search',
  ],
  [
    'a rule failed',
    statusText(ready, true, sources, 0, {
      count,
      result: {
        ...checked,
        state: 'failed',
        outcomes: [{ rule: 'unknown-source', kind: 'failed', error: 'no disk' }],
      },
    }),
    '$(error) Not checked',
    'log',
  ],
  [
    'the index is being built',
    statusText({ ...ready, state: 'building', done: 120, total: 400 }, true, sources, 0, {
      count,
      result: checked,
    }),
    '$(sync~spin) Indexing sources 120/400',
    'search',
  ],
  [
    'the index failed',
    statusText({ ...ready, state: 'failed', error: 'no disk' }, true, sources, 0, { count, result: checked }),
    '$(error) Sources not indexed',
    'rebuild',
  ],
  [
    'there is no folder of sources',
    statusText({ ...ready, sources: 0, folders: [] }, true, sources, 0, { count, result: checked }),
    '$(warning) No sources folder',
    'create-folder',
  ],
  [
    'the folder is empty',
    statusText({ ...ready, sources: 0 }, true, sources, 0, { count, result: checked }),
    '$(warning) No sources',
    'create-folder',
  ],
  [
    'the briefing is outside',
    statusText(ready, false, sources, 0, { count, result: checked }),
    '$(warning) Not checked: no folder open',
    'open-folder',
  ],
];

test('the status bar says what is known, and only that', () => {
  for (const [what, shown, text, action] of cases) {
    assert.equal(shown.text, text, what);
    assert.equal(shown.action, action, what);
    assert.doesNotMatch(shown.meaning, /\$\(/, what);
    if (what !== 'all is checked') assert.doesNotMatch(shown.meaning, /No problems/, what);
  }
  assert.match(cases[0]?.[1].meaning ?? '', /12 of 14 claims cite a source\. No problems found\./);
});

test('a sentence may be being written until the cursor has left it', () => {
  const sentence = { start: 4, end: 12 };
  const writing = ['Oh. He left.|', 'Oh. He |left.', 'Oh. He left. |', 'Oh. He left. [@po|', 'Oh. |He left.'];
  const done = ['Oh. He left. Then|', 'Oh. He left.\n|', 'Oh.| He left.', 'Oh. He left. [@port]|'];
  for (const text of writing) {
    assert.equal(mayBeWriting(text.replace('|', ''), sentence, text.indexOf('|')), true, text);
  }
  for (const text of done) {
    assert.equal(mayBeWriting(text.replace('|', ''), sentence, text.indexOf('|')), false, text);
  }
});

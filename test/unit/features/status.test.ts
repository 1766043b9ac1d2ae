import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeWriting } from '../../../src/features/being-written.ts';
import { indexSummary } from '../../../src/features/index-summary.ts';
import { notBriefingText, statusText } from '../../../src/features/status.ts';
import type { UnreadFile } from '../../../src/corpus/unread.ts';
import type { CheckResult } from '../../../src/check/outcome.ts';
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
    '$(warning) No sources folder: choose one',
    'choose-folder',
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

test('the status bar reports the state, and nothing it does not know', () => {
  for (const [what, shown, text, action] of cases) {
    assert.equal(shown.text, text, what);
    assert.equal(shown.action, action, what);
    assert.doesNotMatch(shown.meaning, /\$\(/, what);
    if (what !== 'all is checked') assert.doesNotMatch(shown.meaning, /No problems/, what);
  }
  assert.match(cases[0]?.[1].meaning ?? '', /12 of 14 claims cite a source\. No problems found\./);
});

test('a sentence counts as being written until the cursor has left it', () => {
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

function unreadFiles(length: number, kind: string): UnreadFile[] {
  return Array.from({ length }, (_, index) => ({
    path: `Papers/${kind}-${index}`,
    kind,
    reason: 'no reader yet',
    document: true,
  }));
}

test('unread files are counted beside the sources', () => {
  const unread = [...unreadFiles(2, 'PDF'), ...unreadFiles(1, 'Word document')];
  const status = { ...ready, unread: 3, unreadDocuments: 3 };
  const shown = statusText(status, true, sources, 2, { count, result: checked }, unread);
  assert.match(
    shown.meaning,
    /5 sources, 90 passages\. 3 files could not be read: 2 PDF, 1 Word document\. 2 problems in the sources\.$/,
  );
  // The list comes a moment later than the count, which is said all the same.
  const early = statusText(status, true, sources, 0, { count, result: checked });
  assert.match(early.meaning, /3 files could not be read\.$/);
  const none = statusText(ready, true, sources, 0, { count, result: checked }, []);
  assert.doesNotMatch(none.meaning, /read/);
});

test('if no source can be read, the status lists the kinds of files', () => {
  const unread = [...unreadFiles(10, 'PDF'), ...unreadFiles(2, 'Word document')];
  const status = { ...ready, sources: 0, passages: 0, folders: ['Papers'], unread: 12, unreadDocuments: 12 };
  const shown = statusText(status, true, ['Papers'], 0, { count, result: checked }, unread);
  assert.equal(shown.text, '$(warning) No sources can be read');
  assert.equal(
    shown.meaning,
    'Nothing can be checked: 12 files in Papers, none can be read (10 PDF, 2 Word documents).',
  );
  assert.equal(shown.action, 'corpus-problems');
  const one = { ...status, unread: 1 };
  assert.match(
    statusText(one, true, ['.'], 0, undefined, unreadFiles(1, 'PDF')).meaning,
    /1 file in Papers, none can be read \(1 PDF\)/,
  );
});

test('the status of another Markdown file offers to make it a briefing', () => {
  const other = notBriefingText(ready, false);
  assert.equal(other.text, '$(quote) Not a briefing: make it one');
  assert.equal(other.action, 'make-briefing');
  assert.equal(other.weight, 'normal');
  assert.doesNotMatch(other.meaning, /sources folder/);
  assert.match(notBriefingText({ ...ready, folders: [] }, false).meaning, /no sources folder yet/);
  // Until the corpus was looked at nobody knows.
  assert.doesNotMatch(
    notBriefingText({ ...ready, state: 'building', folders: [] }, false).meaning,
    /no sources/,
  );
  assert.equal(notBriefingText(ready, true).action, 'search');
});

test('an index is summarised in a line', () => {
  assert.equal(indexSummary(ready, []), '5 sources, 90 passages');
  const unread = [...unreadFiles(1, 'PDF'), ...unreadFiles(1, 'picture')];
  assert.equal(
    indexSummary({ ...ready, sources: 1, passages: 1, unread: 2 }, unread),
    '1 source, 1 passage, 2 files not read (1 PDF, 1 picture)',
  );
  assert.equal(indexSummary({ ...ready, unread: 1 }, []), '5 sources, 90 passages, 1 file not read');
});

test('no folder of sources is needed where all sources are in Zotero', () => {
  const { text } = statusText({ ...ready, folders: [] }, true, sources, 0, { count, result: checked });
  assert.equal(text, '$(quote) 12/14 cited');
});

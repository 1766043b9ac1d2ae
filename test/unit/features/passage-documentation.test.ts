import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentationMarkdown, documentationText } from '../../../src/features/passage-documentation.ts';
import { corpusOf } from './corpus.ts';

const long =
  `${'Before it all. '.repeat(60)}The tanker left the quay. ${'After it all. '.repeat(120)}`.trim();
const { store } = corpusOf([
  {
    key: 'port',
    title: '1. *The port*',
    passages: ['The tanker <b>left</b> (at 5) - *or* so.', long, 'comment|No.'],
  },
]);
const [source] = await store.sources();
const [first, second, third] = await store.passages('port');
assert.ok(source && first && second && third);

test('the documentation begins with the passage and its marked words, and ends with the source', () => {
  const marks = [{ start: 0, end: 10 }];
  assert.equal(
    documentationMarkdown(first, marks, source),
    '¶1 <u>The tanker</u> &lt;b>left&lt;/b> (at 5) - \\*or\\* so.\n\n1\\. \\*The port\\*  \n2014-09-15',
  );
  assert.equal(
    documentationText(first, marks, source),
    '¶1 The tanker <b>left</b> (at 5) - *or* so.\n\n1. *The port*\n2014-09-15',
  );
  assert.equal(documentationMarkdown(third, [], undefined), '¶3 (reader’s comment) No.');
  assert.equal(documentationText(undefined, [], source), '1. *The port*\n2014-09-15');
  assert.equal(documentationMarkdown(undefined, [], undefined), '');
});

test('the part of a long passage with the words is shown', () => {
  const start = long.indexOf('tanker');
  const shown = documentationMarkdown(second, [{ start, end: start + 6 }], source);
  assert.match(
    shown,
    /^¶2 …(?:it )?all\. Before it all\. (?:Before it all\. )*The <u>tanker<\/u> left the quay\. After it all\./,
  );
  const [before = '', after = ''] = shown.split('<u>tanker</u>');
  assert.ok(before.length < 180 && before.length > 120, `${before.length} characters before the words`);
  assert.ok(after.length > 800 && after.length < 1000);
  assert.match(after, /…\n\n1\\\. /);
});

test('words far apart are marked if they are shown', () => {
  const end = long.length;
  assert.match(
    documentationMarkdown(
      second,
      [
        { start: 0, end: 6 },
        { start: 7, end: 9 },
        { start: end - 4, end },
      ],
      undefined,
    ),
    /^¶2 <u>Before<\/u> <u>it<\/u> all\. [^<]*…$/,
  );
  const whole = documentationMarkdown(second, [{ start: 0, end }], undefined);
  assert.match(whole, /^¶2 <u>Before .*<\/u>…$/);
});

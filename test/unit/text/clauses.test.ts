import assert from 'node:assert/strict';
import { test } from 'node:test';

import { clauseEnd } from '../../../src/text/sentences/clauses.ts';

/** `^` marks where the clause continues, `|` where it ends, if it does. */
function checkClause(marked: string): void {
  const from = marked.indexOf('^');
  const plain = marked.replace('^', '');
  const end = plain.indexOf('|');
  const text = plain.replace('|', '');
  assert.equal(clauseEnd(text, from, text.length), end < 0 ? undefined : end, marked);
}

test('where a clause ends', () => {
  for (const marked of [
    'Iran^ was not asked|, and it stayed away.',
    'The lack of Syrian fi^ghters on the ground| which they wanted is plain.',
    'It rose^ to 1,000 men on 15 September, 2014| because they came.',
    'It is^ a long war| – and a bad one.',
    'It is^ a long war|; nobody wins it.',
    'It is^, however, over| but not forgotten.',
    'It is^ a well-known fact.',
    'It was^ over, then.',
    'It^ is, then, so.',
    'He is here^',
    'They say^ to him that, for now, there is no way.',
    'It is guarded^ by men and by those who have won.',
    'They say^ that, for now, there is a way|, but not for long.',
    'They had^ a plan (two pages, no map) and time|, but no ship.',
    'They had (two pages^ with no list|, and a date).',
  ])
    checkClause(marked);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerOf } from '../../../src/check/ledger.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { claimCount } from '../../../src/features/claim-count.ts';
import { corpusOf } from './corpus.ts';

const corpus = [{ key: 'port', passages: ['The port', 'The tanker left on 4 March. It carried oil.'] }];

const cases: readonly (readonly [text: string, cited: number, claims: number])[] = [
  ['', 0, 0],
  ['# The tanker left on 4 March 2014', 0, 0],
  ['The tanker left on 4 March [@port, ¶2].', 1, 1],
  ['The tanker left on 4 March.', 0, 1],
  ['The tanker left on 4 March [@nowhere].', 1, 1],
  ['The tanker left on 4 March. <!-- briefing-disable-line -->', 0, 1],
  ['We assess that this will last. Is that so?', 0, 0],
];

for (const [text, cited, claims] of cases) {
  test(`${cited} of ${claims} claims cited in: ${text}`, () => {
    assert.deepEqual(claimCount(ledgerOf(parseBriefing(text), corpusOf(corpus, 'ready'))), { cited, claims });
  });
}

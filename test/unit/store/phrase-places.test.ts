import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseFinder } from '../../../src/store/query/phrase-places.ts';
import { textOf } from '../../../src/text/span.ts';

const cases: readonly (readonly [
  words: string,
  unfinished: boolean,
  passage: string,
  found: readonly string[],
])[] = [
  ['port', false, 'Port, port and airport.', ['Port', 'port']],
  ['the po', true, 'The port; the pond', ['The po', 'the po']],
  ['the po', false, 'The port; the pond', []],
  // Folded word by word, because an accent stands in the passage.
  ['elysee pal', true, 'The Élysée palace, the Élysée', ['Élysée pal']],
  ['elysee pal', false, 'The Élysée palace', []],
  ['elysee', false, 'Élysée', ['Élysée']],
  ['a', true, 'Á x', ['Á']],
  ['no no', false, 'No, no, no!', ['No, no']],
  ['air port', false, 'The airport and the air-port', ['air-port']],
  // `İ` is longer in lower case.
  ['a', false, 'İİ a,  b', ['a']],
];

test('a phrase is found wherever its words stand in a row, to the last letter given', () => {
  for (const [words, unfinished, passage, found] of cases) {
    const spans = phraseFinder(words, unfinished)(passage);
    assert.deepEqual(
      spans.map((span) => textOf(passage, span)),
      found,
      `${words} in ${passage}`,
    );
  }
});

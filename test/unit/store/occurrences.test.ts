import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finder } from '../../../src/store/query/occurrences.ts';
import { words } from '../../../src/text/words.ts';

test('the words that are found are those of `words`', () => {
  for (const text of [
    '',
    'Port',
    'The port of Élysée’s — a well-known port, 1.5bn ²',
    'İzmir São Straße Ⅷ ªb ﬁn',
    'км² Ёлка und A1',
    'e\u0301te\u0301 co\u00ADop\u200Berate',
    '한글 हिन्दी port',
    '😀port 𝐀 \uD800a',
    'a\u203Fb \u2071 x\u2060y €5',
  ]) {
    const list = words(text);
    const forms = [...new Set(list.map(({ folded }) => folded))];
    const find = finder(forms.map((form) => ({ forms: [form], passages: 1, idf: 1, weight: 1 })));
    const found = list.map(({ folded, start, end }, word) => ({
      term: forms.indexOf(folded),
      start,
      end,
      word,
    }));
    assert.deepEqual(find(text), { found, words: list.length }, text);
  }
});

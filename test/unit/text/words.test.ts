import assert from 'node:assert/strict';
import { test } from 'node:test';

import { words } from '../../../src/text/words.ts';

function checkWords(text: string, folded: string[]): void {
  assert.deepEqual(
    words(text).map((word) => word.folded),
    folded,
    text,
  );
}

test('words are separated where SQLite separates them', () => {
  const cases: [string, string[]][] = [
    ['', []],
    ['Isn’t well-known', ['isn', 't', 'well', 'known']],
    ['Élysée São İzmir', ['elysee', 'sao', 'izmir']],
    ['e\u0301te\u0301', ['ete']],
    ['$1.5bn in 2015', ['1', '5bn', 'in', '2015']],
    ['co\u00ADop\u200Berate\u00AD now', ['cooperate', 'now']],
    ['**bold** [@key, ¶4]', ['bold', 'key', '4']],
    ['км² Ёлка ﬁn', ['км²', 'елка', 'fin']],
    ['한글 हिन्दी', ['한글', 'हिन्दी']],
    ['\u0301 … —', []],
  ];
  for (const [text, folded] of cases) checkWords(text, folded);
});

test('a word keeps its case, its accents and its place', () => {
  assert.deepEqual(words('  “E\u0301lan” '), [{ text: 'Élan', folded: 'elan', start: 3, end: 8 }]);
});

test('a long hostile text is read in one pass', () => {
  for (const unit of ['\u00AD', 'a\u00AD', '\u0301', '1 '])
    assert.ok(words('a' + unit.repeat(20_000)).length > 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupAt, sentenceAt } from '../../../src/briefing/at-offset.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { textOf } from '../../../src/text/span.ts';

/** The text of the sentence and of the group at `|`. */
function at(marked: string): (string | undefined)[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const briefing = parseBriefing(text);
  return [sentenceAt(briefing, offset), groupAt(briefing, offset)].map((span) => span && textOf(text, span));
}

test('a sentence reaches from its first character to its end, included', () => {
  assert.deepEqual(at('|He left. She stayed.'), ['He left.', undefined]);
  assert.deepEqual(at('He left.| She stayed.'), ['He left.', undefined]);
  assert.deepEqual(at('He left. |She stayed.'), ['She stayed.', undefined]);
  assert.deepEqual(at('He left.\n\n|\n\nShe stayed.'), [undefined, undefined]);
});

test('in a note the sentence is the note’s', () => {
  assert.deepEqual(at('He left^[It was |cold.] then.'), ['It was cold.', undefined]);
  assert.deepEqual(at('He left^[It was cold.] |then.'), ['He left^[It was cold.] then.', undefined]);
});

test('a group includes its brackets', () => {
  assert.deepEqual(at('He left |[@a, ¶4].'), ['He left [@a, ¶4].', '[@a, ¶4]']);
  assert.deepEqual(at('He left [@a, ¶4]|.'), ['He left [@a, ¶4].', '[@a, ¶4]']);
  assert.deepEqual(at('He left [@a, ¶4].|'), ['He left [@a, ¶4].', undefined]);
});

test('where two groups meet, the second begins', () => {
  const text = 'See [a](a.txt)|[b](b.txt).';
  assert.equal(at(text)[1], '[b](b.txt)');
});

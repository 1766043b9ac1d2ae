import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedWords, streamed } from '../../../../src/evidence/lock/compared-words.ts';
import { findLocked } from '../../../../src/evidence/lock/find-locked.ts';
import { newEntry } from '../../../../src/evidence/lock/new-entry.ts';
import { wordChange } from '../../../../src/evidence/lock/word-change.ts';
import { wordStream } from '../../../../src/evidence/lock/word-stream.ts';
import { sha256 } from '../../../../src/text/sha256.ts';
import { passagesOf, sourceOf } from './passages-of.ts';

/** Where a passage of `before` is in `after`: `found 4, 5`, `changed 4`, `gone`. */
function where(number: number, before: readonly string[], after: readonly string[]): string {
  const all = passagesOf(before);
  const passage = all[number - 1];
  assert.ok(passage);
  const entry = newEntry(passage, all, sourceOf(all));
  const found = findLocked({ number, entry, markup: 'plain' }, wordStream(passagesOf(after)));
  if (found.kind === 'found') return `found ${found.passages.map((each) => each.number).join(', ')}`;
  return found.kind === 'changed' ? `changed ${found.passage.number}` : 'gone';
}

/** The compared words of a text, with a space between them. */
function words(text: string, markup: 'plain' | 'markdown' = 'plain'): string {
  return comparedWords({ text, markup })
    .map((word) => word.text)
    .join(' ');
}

/** What is shown of a change. */
function change(a: string, b: string): readonly string[] {
  const { before, after } = wordChange({ text: a, markup: 'plain' }, { text: b, markup: 'plain' });
  return [before, after];
}

const talk = [
  'Questions to the minister',
  'Did the ship leave on time?',
  'Yes.',
  'And did anyone see it leave the harbour that night?',
  'Yes.',
  'Thank you. (Applause.)',
];

test('a passage is found by its words, of several alike by what stands beside it', () => {
  assert.equal(where(2, talk, talk), 'found 2');
  assert.equal(where(2, talk, ['New.', ...talk]), 'found 3');
  assert.equal(where(3, talk, ['New.', ...talk]), 'found 4');
  assert.equal(where(5, talk, ['New.', ...talk]), 'found 6');
  assert.equal(where(6, talk, talk.with(1, 'Did it?')), 'found 6');
});

test('a short passage is no other one that says the same', () => {
  assert.equal(where(3, talk, talk.toSpliced(2, 1)), 'gone');
  assert.equal(where(5, talk, talk.toSpliced(4, 1)), 'gone');
  assert.equal(where(3, talk, talk.with(2, 'No.')), 'changed 3');
  assert.equal(where(5, talk, ['New.', ...talk.with(4, 'No, never.')]), 'changed 6');
});

test('another wording is found where its neighbours are, or where most words are', () => {
  assert.equal(where(4, talk, talk.with(3, 'The weather was fine.')), 'changed 4');
  assert.equal(where(4, talk, talk.with(3, `${talk[3] ?? ''} Who?`)), 'changed 4');
  assert.equal(
    where(4, talk, ['a', 'b', 'And did nobody see it leave the harbour that night?', 'c']),
    'changed 3',
  );
  assert.equal(where(4, talk, ['a', 'b', 'c']), 'gone');
  assert.equal(where(4, talk, []), 'gone');
  assert.equal(where(1, talk, talk.slice(1)), 'gone');
  assert.equal(where(6, talk, talk.slice(0, 5)), 'gone');
});

test('split and joined passages have not changed', () => {
  const long = ['The ship left. Nobody saw it.', 'It rained all night in the town.', 'Morning came.'];
  assert.equal(where(1, long, ['The ship left.', 'Nobody saw it.', ...long.slice(1)]), 'found 1, 2');
  assert.equal(where(2, long, [`${long[0]} ${long[1]}`, long[2] ?? '']), 'found 1');
  assert.equal(where(1, long, [`${long[0]} ${long[1]}`, long[2] ?? '']), 'found 1');
  assert.equal(where(3, long, [long.join(' ')]), 'found 1');
  // Joined with what did not stand beside it: words were added.
  assert.equal(where(1, long, [`${long[0]} ${long[2]}`, long[1] ?? '']), 'changed 1');
});

test('a passage without words has nothing that could change', () => {
  assert.equal(where(2, ['One here.', '* * *', 'Two here.'], ['One here.', '—', 'Two here.']), 'found 2');
  assert.equal(where(2, ['One here.', '***', 'Two here.'], ['One here.', 'Two here.']), 'gone');
});

test('words are those of the one normalisation, with the signs that change what is said', () => {
  assert.equal(
    words('It’s about $5 (12 %), “they” said: U.S. oil.'),
    "It's about $ 5 12 % they said U.S oil",
  );
  assert.equal(
    words('−5 °C, 3-4 km, well-known – or not'),
    '- 5 ° C 3 – 4 km well-known or not'.replace(' – ', ' '),
  );
  assert.equal(
    words('**Iran** was \\[not\\] [there](x.md) &amp; gone', 'markdown'),
    'Iran was not there gone',
  );
  const same: readonly (readonly [string, string])[] = [
    ['It left, he said.', 'It left – he said'],
    ['“Yes,” he said', '"Yes", he said;'],
    ['evalu\u00ADation', 'evaluation'],
    ['two  words\nhere', 'two words here'],
    ['ﬁnal H₂O', 'final H₂O'],
    ['don’t', "don't"],
  ];
  for (const [a, b] of same) assert.equal(stream(a), stream(b));
  const other: readonly (readonly [string, string])[] = [
    ['$5', '€5'],
    ['5 %', '5'],
    ['-5', '5'],
    ['10²', '102'],
    ['3.5 km', '35 km'],
    ['Polish', 'polish'],
    ['resume', 'résumé'],
    ['x < 5', 'x > 5'],
    ['10:30', '10.30'],
    ['CO2', 'CO3'],
  ];
  for (const [a, b] of other) assert.notEqual(stream(a), stream(b));
});

test('a change is shown with two words on each side', () => {
  assert.deepEqual(change('It sank on 4 March, at dawn.', 'It sank on 5 March, at dawn.'), [
    'sank on 4 March, at',
    'sank on 5 March, at',
  ]);
  assert.deepEqual(change('It sank.', 'It sank. Nobody died.'), ['It sank', 'It sank. Nobody died']);
  assert.deepEqual(change('Nobody died. It sank.', 'It sank.'), ['Nobody died. It sank', 'It sank']);
  assert.deepEqual(change('One', 'Two'), ['One', 'Two']);
  const long = 'word '.repeat(100);
  const [before = ''] = change(long, 'other');
  assert.ok(before.length < 130 && before.includes(' … '), before);
  const [said = ''] = change(
    'Whoever answers for every sentence keeps the sources in a folder beside it and writes briefings that the editor and the terminal both check.',
    'other',
  );
  assert.equal(
    said,
    'Whoever answers for every sentence keeps the sources in a … briefings that the editor and the terminal both check',
  );
  const [unspaced = ''] = change('港を閉鎖した。'.repeat(40), '港');
  assert.ok(unspaced.length > 100 && unspaced.length < 130, unspaced);
});

test('an entry has the passage and 32 characters on each side, cut between words', () => {
  const all = passagesOf([
    'First one with rather many words in it 😀😀',
    'Here.',
    'Last one with rather many words in it',
  ]);
  const [, here] = all;
  assert.ok(here);
  const { exact, hash, prefix = '', suffix = '' } = newEntry(here, all, sourceOf(all, 'f', 3));
  assert.deepEqual([exact, hash], ['Here.', sha256('Here.')]);
  assert.equal(prefix, ' rather many words in it 😀😀\n\n');
  assert.equal(suffix, '\n\nLast one with rather many ');
  assert.ok(Array.from(prefix).length <= 32 && Array.from(suffix).length <= 32);
});

/** The words of a plain text that are compared. */
function stream(text: string): string {
  return streamed(comparedWords({ text, markup: 'plain' }));
}

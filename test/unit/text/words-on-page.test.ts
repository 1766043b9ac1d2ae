import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageLetters, placesOnPage, wordsOnPage } from '../../../src/text/words-on-page.ts';

/** What is marked on a page for a passage: the stretches of its pieces. */
function marked(pieces: readonly string[], passage: string): readonly string[] {
  return wordsOnPage(pageLetters(pieces), passage).map(({ piece, start, end }) =>
    (pieces[piece] ?? '').slice(start, end),
  );
}

test('a passage is found over the lines of a page, hyphens included', () => {
  const page = ['Annual report', 'The inspector’s evalu-', 'ation of the port was late.', '3'];
  assert.deepEqual(marked(page, 'The inspector’s evaluation of the port was late.'), [
    'The inspector’s evalu-',
    'ation of the port was late',
  ]);
});

test('what stands between its lines on the page is left out', () => {
  const page = [
    'The tanker left the terminal at noon on',
    '2 See the log of the port.',
    '4 March with a cargo of crude oil.',
  ];
  assert.deepEqual(
    marked(page, 'The tanker left the terminal at noon on 4 March with a cargo of crude oil.'),
    ['The tanker left the terminal at noon on', '4 March with a cargo of crude oil'],
  );
});

test('of a passage that runs on to the next page the part on this one is found', () => {
  const passage = 'The tanker left the terminal at noon on 4 March with a cargo of crude oil.';
  assert.deepEqual(marked(['1', 'The tanker left the terminal at noon'], passage), [
    'The tanker left the terminal at noon',
  ]);
  assert.deepEqual(marked(['on 4 March with a cargo of crude oil.', 'Nobody saw it.'], passage), [
    'on 4 March with a cargo of crude oil',
  ]);
});

test('ligatures, case, accents and other signs are no difference', () => {
  const page = ['The ﬁnal “oﬃce” in Élysée', 'was closed — for good.'];
  assert.deepEqual(marked(page, 'the final "office" in elysee was closed - for good'), [
    'The ﬁnal “oﬃce” in Élysée',
    'was closed — for good',
  ]);
});

test('runs without letters between the words are marked with them', () => {
  const page = ['The tanker', ' ', 'left', '. ', '', 'Nobody saw it'];
  assert.deepEqual(marked(page, 'The tanker left. Nobody saw it'), [
    'The tanker',
    ' ',
    'left',
    '. ',
    'Nobody saw it',
  ]);
});

test('of a phrase in a title and in the passage the passage is taken', () => {
  const page = [
    'Retrieval for Open-Domain Question Answering',
    'Open-domain question answering relies on efficient',
    'retrieval.',
  ];
  assert.deepEqual(marked(page, 'Open-domain question answering relies on efficient retrieval.'), [
    'Open-domain question answering relies on efficient',
    'retrieval',
  ]);
});

test('letters apart, as some PDFs have them, are found', () => {
  assert.deepEqual(marked(['T h e  t a n k e r', 'left'], 'The tanker left'), ['T h e  t a n k e r', 'left']);
});

test('short words are found whole or not at all', () => {
  assert.deepEqual(marked(['Port of call: Odesa'], 'Odesa'), ['Odesa']);
  assert.deepEqual(marked(['Port of call'], 'Odesa'), []);
  assert.deepEqual(marked([], 'Odesa'), []);
  assert.deepEqual(marked(['Port'], '…'), []);
});

test('words in scripts without spaces are found', () => {
  assert.deepEqual(marked(['港は四月三日に', '閉鎖された。'], '港は四月三日に閉鎖された。'), [
    '港は四月三日に',
    '閉鎖された',
  ]);
});

test('a phrase that returns is taken where the passage goes on', () => {
  const phrase = 'the harbour inspector of customs said';
  const page = [`${phrase} nothing.`, `Then at last ${phrase} that it was loaded without papers.`];
  assert.deepEqual(marked(page, `Then at last ${phrase} that it was loaded without papers.`), [
    `Then at last ${phrase} that it was loaded without papers`,
  ]);
});

test('finding lists every place on the page', () => {
  const pieces = ['The tanker, the tan-', 'ker and THE TANKER'];
  const found = placesOnPage(pageLetters(pieces), 'the tanker').map((place) =>
    place.map(({ piece, start, end }) => (pieces[piece] ?? '').slice(start, end)).join('|'),
  );
  assert.deepEqual(found, ['The tanker', 'the tan-|ker', 'THE TANKER']);
  assert.deepEqual(placesOnPage(pageLetters(pieces), ' - '), []);
});

test('a page of letters that repeat takes linear time', () => {
  const page = pageLetters(['a'.repeat(60_000)]);
  const start = performance.now();
  wordsOnPage(page, 'a '.repeat(10_000));
  wordsOnPage(page, 'ab '.repeat(7_000));
  assert.ok(performance.now() - start < 2_000);
});

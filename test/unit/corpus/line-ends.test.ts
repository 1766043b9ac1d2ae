import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPassages } from '../../../src/corpus/formats/passages.ts';
import { withoutAsides } from '../../../src/text/asides.ts';
import { tidy } from '../../../src/text/normalise.ts';

const read = (text: string): string[] =>
  cutPassages(text, 0, 'plain').map((passage) => tidy(withoutAsides(passage)));

const texts: readonly (readonly [what: string, text: string, words: string])[] = [
  ['a word', 'An evalu-\nation of it.', 'An evaluation of it.'],
  ['with a line end of Windows', 'An evalu-\r\nation of it.', 'An evaluation of it.'],
  ['with white space around', 'An evalu- \n   ation of it.', 'An evaluation of it.'],
  ['a soft hyphen', 'An evalu\u00AD\nation of it.', 'An evaluation of it.'],
  ['a typographic hyphen', 'An evalu\u2010\nation of it.', 'An evaluation of it.'],
  ['twice', 'The inter-\ngovern-\nmental panel.', 'The intergovernmental panel.'],
  ['capitals', 'THE EVALU-\nATION', 'THE EVALUATION'],
  ['Cyrillic letters', 'Это прави-\nтельство.', 'Это правительство.'],
  ['a first part that has a hyphen', 'A well-\nknown port.', 'A well-known port.'],
  ['a compound', 'A state-of-the-\nart port.', 'A state-of-the-art port.'],
  [
    'as elsewhere in the text',
    'A hand-\nmade boat. Another hand-made boat.',
    'A hand-made boat. Another hand-made boat.',
  ],
  ['as elsewhere in the text, joined', 'A long-\nboat. The longboat.', 'A longboat. The longboat.'],
  ['a name', 'The Anglo-\nAmerican fleet.', 'The Anglo-American fleet.'],
  ['a figure', 'Two F-\n16 and COVID-\n19.', 'Two F-16 and COVID-19.'],
  ['a range', 'From 2019-\n2020 on.', 'From 2019-2020 on.'],
  ['two words', 'The pre-\nand post-war port.', 'The pre- and post-war port.'],
  ['a dash', 'The port -\nthe old one.', 'The port - the old one.'],
  ['a double dash', 'The port--\nthe old one.', 'The port-- the old one.'],
  ['over the end of a page', 'The govern-\nPage 3 of 12\nment left.', 'The government left.'],
];

for (const [what, text, words] of texts)
  test(`line ends inside words: ${what}`, () => assert.deepEqual(read(text), [words]));

test('passages keep their numbers and texts', () => {
  const text =
    'The govern-\nment left.3 He\n\n12\n\nHarbour Board\n\nwas asked again and again to be evalu-\n\n13\n\nHarbour Board\n\nated.';
  const passages = cutPassages(text, 0, 'plain');
  assert.deepEqual(
    passages.map((passage) => passage.text),
    text.split('\n\n'),
  );
  assert.deepEqual(
    passages.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7],
  );
  assert.deepEqual(
    passages.map(({ section }) => section === 'boilerplate'),
    [false, true, true, false, true, true, false],
  );
});

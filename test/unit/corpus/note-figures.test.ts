import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteFigures, raisedNotes } from '../../../src/corpus/layout/note-figures.ts';

const found = (text: string): string[] =>
  noteFigures(text).map(
    ({ start, end }) => text.slice(Math.max(0, start - 4), start) + '|' + text.slice(start, end),
  );

const notes: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['It was the fault of the government.12 The port was closed.', ['ent.|12']],
  ['He called it “a fault of the government.”12 The port was closed.', ['nt.”|12']],
  ['He called it “a fault of the government”.12 The port was closed.', ['nt”.|12']],
  ['The port was closed.7', ['sed.|7']],
  ['Was the port closed?3 Nobody knew!4 They left.', ['sed?|3', 'new!|4']],
  ['The market3 grew.', ['rket|3']],
  ['The government’s12 port was closed.', []],
  ['The port,5 which was closed, and the quay,6 which was not.', ['ort,|5', 'uay,|6']],
  ['In the city5 there was oil. In the town6 there was none.', ['city|5', 'town|6']],
  ['The Ministry8 said so, and the Parliament9 agreed.', ['stry|8', 'ment|9']],
  ['The government.[12] The port was closed.', ['ent.|[12]']],
  ['The government¹² closed the port.', ['ment|¹²']],
];

for (const [text, figures] of notes)
  test(`figures of footnotes: ${text}`, () => assert.deepEqual(found(text), figures));

const figures = [
  'They met in 2019.12 of them were late.',
  'In the port.12 ships were seen.',
  'It closed in the spring.12 May was the day.',
  'CO2 and H2O, G7 and G20, F-16 and COVID-19, B12 and A4.',
  'It cost $3.12, or 3,12 euro, in version 2.12.3 of v1.12.',
  'See Sec.12 The port and No.3 The town and p.7 The end.',
  'The U.S.12 was there.',
  'We use python3 and windows7, mp3 and mp4, sha256 and utf8.',
  'The files file1 and file2 are like file3.',
  'The codes latin1 and latin1 are the same.',
  'It is stage4 of phase2, article5, level3.',
  'At 10 p.m.12 The port closed.',
  'It is 4 km² or 10³ m³.',
  'John 3:16 and the ratio 2:1, at 12:30.',
  'See example.com/page12 and x_value2 and a@b.c3.',
  'The year.2019 The end. The sum.1,200 The end.',
];

for (const text of figures) test(`no figures of footnotes: ${text}`, () => assert.deepEqual(found(text), []));

test('raised figures behind a stop or a long word are notes, powers and units are not', () => {
  const text =
    'It sank,³ it is said. The port closed;⁵ the government⁶ knew “it”⁷ then.¹² It took 10⁶ km² and (a+b)² in 3 m³ at 5 km²,⁹ file1.3 it says.';
  assert.deepEqual(
    raisedNotes(text).map(({ start, end }) => text.slice(start, end)),
    ['³', '⁵', '⁶', '⁷', '¹²'],
  );
  assert.deepEqual(raisedNotes('The port closed.7'), []);
});

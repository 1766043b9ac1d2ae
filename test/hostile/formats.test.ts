import { cuesOf } from '../../src/corpus/formats/cues/cue.ts';
import { withoutRepeats } from '../../src/corpus/formats/cues/rolling.ts';
import { turnsOf } from '../../src/corpus/formats/cues/turns.ts';
import { valueText } from '../../src/corpus/formats/json-lines/value-text.ts';
import { mailTextBlocks } from '../../src/corpus/formats/mail/mail-text.ts';
import { mboxMails } from '../../src/corpus/formats/mail/mbox.ts';
import { plausibility } from '../../src/corpus/formats/plausible-text.ts';
import { rtfTokens } from '../../src/corpus/formats/rtf/rtf-tokens.ts';
import { rtfWalk } from '../../src/corpus/formats/rtf/rtf-walk.ts';
import { delimiterOf } from '../../src/corpus/formats/table/delimiter.ts';
import { tableBlocks } from '../../src/corpus/formats/table/table-blocks.ts';
import { doubled, type Hostile } from './doubling.ts';

const encoder = new TextEncoder();

/** Texts that repeat one pattern, perhaps behind a beginning. */
function repeated(patterns: readonly string[], start = ''): readonly Hostile[] {
  return patterns.map((pattern) => ({
    name: JSON.stringify(pattern),
    make: (length: number) => start + pattern.repeat(Math.ceil(length / pattern.length)),
  }));
}

const rtf = [
  '{',
  '}',
  '{\\b ',
  '{\\footnote a',
  '{\\*\\shpinst{\\shptxt a',
  '\\par',
  '\\cell',
  '\\row a',
  "\\'e9",
  '\\u233?',
  '\\',
  'a\\tab ',
  '{\\fonttbl\\f0 a',
  '{\\stylesheet{\\s1 a',
  '{\\info{\\title a',
  '{\\listtext a',
];
doubled('an RTF file', repeated(rtf, '{\\rtf1 '), (text) => {
  const walk = rtfWalk();
  for (const token of rtfTokens(encoder.encode(text))) walk.take(token);
  return walk.end();
});

const lines = [
  '> ',
  '>\n',
  '> a\n',
  'a\n',
  'a:\n',
  'On 1:1 a wrote:\n',
  'From: a\n',
  'From: a\n\n',
  '-- \n',
  '_____\n',
  '*',
  ' ',
  '\n',
  'a a a a a a a a a a a a a a a a a a a a a a a a a a a\n',
  'this e-mail ',
  '<a@b',
  '1. a\n',
];
for (const isFlowed of [false, true])
  doubled(`a mail${isFlowed ? ' with flowed lines' : ''}`, repeated(lines), (text) =>
    mailTextBlocks(text, { isFlowed }),
  );

const mails = ['From ', 'From a 1:1 2015\n', 'From a 1:1 2015\nTo: b\n', '>From \n', '>', 'a', '\n'];
doubled('an mbox file', repeated(mails), (text) => mboxMails(encoder.encode(text)));

const captions = [
  '1:1 --> ',
  '00:01 --> 00:02\na\n',
  '00:01 --> 00:02\nA: a\n\n',
  '<',
  '<v a',
  '<v a>b',
  '{\\',
  '>>',
  '- a\n',
  'A ',
  '&',
  '00:01 --> 00:02\na\nb\n\n',
];
doubled('captions', repeated(captions, 'WEBVTT\n\n00:00 --> 00:01\n'), (text) =>
  turnsOf(withoutRepeats(cuesOf(text))),
);

const cells = ['"', ',', ';', '\t', '"a', '""', 'a,"', '\n', ',\n', 'a', '1,a\n', '"a\n"'];
doubled('the delimiter of a table', repeated(cells), delimiterOf);
doubled('the rows of a table', repeated(cells), (text) =>
  tableBlocks(text.split('\n').map((line) => line.split(','))),
);
doubled('a line of JSON', repeated(['[', '{"a":', '"a",', '[1],', '\\"', ' '], '['), (text) =>
  valueText(text),
);
doubled('the letters of a text', repeated(['é', 'aÉ', '’', 'яa', '\uFFFD', '“']), plausibility);

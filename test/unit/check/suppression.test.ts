import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suppression } from '../../../src/check/suppression.ts';
import { briefingOf } from './made.ts';

/** Texts with marks for `unknown-source`: `!` where the rule must report, `-` where a comment suppresses it. */
const cases: readonly (readonly [name: string, text: string])[] = [
  ['no comment', '!\n!'],
  ['from its own line on, also before it', '!\n- <!-- briefing-disable --> -\n-'],
  ['until enabled, from that line on', '<!-- briefing-disable -->\n-\n! <!-- briefing-enable -->\n!'],
  ['only the rules named', '<!-- briefing-disable uncited-claim -->\n!'],
  ['several rules', '<!-- briefing-disable uncited-claim unknown-source -->\n-'],
  ['in any case', '<!-- briefing-disable Unknown-Source -->\n-'],
  ['a rule that is none', '<!-- briefing-disable unknown-sources -->\n!'],
  ['this line', '!\n- <!-- briefing-disable-line --> -\n!'],
  ['the next line', '! <!-- briefing-disable-next-line -->\n-\n!'],
  [
    'two comments for one line',
    '! <!-- briefing-disable-next-line uncited-claim -->\n- <!-- briefing-disable-line unknown-source -->',
  ],
  ['a comment over two lines', '<!-- briefing-disable-next-line\nunknown-source -->\n-\n!'],
  ['the whole file, from anywhere', '-\n<!-- briefing-disable-file unknown-source -->\n-'],
  [
    'a file without the rule, but for a part',
    '-\n<!-- briefing-disable-file -->\n! <!-- briefing-enable -->\n!',
  ],
  ['enabled for the file after disabled', '<!-- briefing-disable-file --><!-- briefing-enable-file -->\n!'],
  [
    'restore goes back to capture',
    '<!-- briefing-disable -->\n<!-- briefing-capture -->\n! <!-- briefing-enable -->\n!\n- <!-- briefing-restore -->\n-',
  ],
  ['restore without capture is the start', '<!-- briefing-disable -->\n-\n! <!-- briefing-restore -->\n!'],
  ['the last of a line decides', '! <!-- briefing-disable --> ! <!-- briefing-enable -->\n!'],
  [
    'an enabled stretch with one line silenced',
    '<!-- briefing-disable -->\n<!-- briefing-enable -->\n- <!-- briefing-disable-line -->\n!',
  ],
  ['lines that end in CRLF', '!\r\n- <!-- briefing-disable-line -->\r\n!'],
  ['lines that end in CR', '!\r- <!-- briefing-disable-line -->\r!'],
];

test('ignore comments mean what they mean to markdownlint', () => {
  for (const [name, text] of cases) {
    const silence = suppression(briefingOf(text), ['unknown-source', 'uncited-claim'], () => false);
    for (const { 0: mark, index } of text.matchAll(/(?<![<a-z-])[!-](?![->a-z])/g)) {
      const silent = silence('unknown-source', index) !== undefined;
      assert.equal(silent, mark === '-', `${name}: offset ${index}`);
    }
  }
});

test('a comment enables a rule that the project has switched off', () => {
  const text = '-\n<!-- briefing-enable unknown-source -->\n!';
  const silence = suppression(briefingOf(text), ['unknown-source'], () => true);
  assert.equal(silence('unknown-source', 0), 'level');
  assert.equal(silence('unknown-source', text.length - 1), undefined);
});

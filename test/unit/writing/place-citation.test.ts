import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SentenceKind } from '../../../src/briefing/briefing.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { citeEdit } from '../../../src/writing/place-citation.ts';

function cited(text: string, kind: SentenceKind = 'prose'): string {
  const span = { start: 0, end: text.length };
  const sentence = { ...span, kind, block: 0, claim: true, reason: 'event', plain: text } as const;
  return applyEdits(text, [citeEdit(text, sentence, '[@a, ¶4]')]);
}

const cases: readonly (readonly [written: string, cited: string])[] = [
  ['He left.', 'He left [@a, ¶4].'],
  ['He left', 'He left [@a, ¶4]'],
  ['He left!', 'He left [@a, ¶4]!'],
  ['He left; ', 'He left [@a, ¶4]; '],
  ['He left two things:', 'He left two things [@a, ¶4]:'],
  ['He left…', 'He left… [@a, ¶4]'],
  ['He left ...', 'He left ... [@a, ¶4]'],
  ['He said “I left.”', 'He said “I left” [@a, ¶4].'],
  ['He said "I left."', 'He said "I left" [@a, ¶4].'],
  ['He said “I left”.', 'He said “I left” [@a, ¶4].'],
  ['He asked “Who left?”', 'He asked “Who left?” [@a, ¶4].'],
  ['Er sagte: „Ich ging.“', 'Er sagte: „Ich ging“ [@a, ¶4].'],
  ['“I heard ‘we left.’”', '“I heard ‘we left’” [@a, ¶4].'],
  ['“He left,”', '“He left” [@a, ¶4],'],
  ['“He left”', '“He left” [@a, ¶4]'],
  ['“He left …”', '“He left …” [@a, ¶4]'],
  ['He left the U.S.', 'He left the U.S. [@a, ¶4].'],
  ['He left (at 4 p.m.)', 'He left (at 4 p.m.) [@a, ¶4]'],
  ['He said “I left the U.S.”', 'He said “I left the U.S.” [@a, ¶4].'],
  ['He left Acme Co.', 'He left Acme Co. [@a, ¶4].'],
  ['He had Franco.', 'He had Franco [@a, ¶4].'],
  ['So did I.', 'So did I [@a, ¶4].'],
  ['**He left.**', '**He left [@a, ¶4].**'],
  ['He **left**.', 'He **left** [@a, ¶4].'],
  ['*“I left.”*', '*“I left” [@a, ¶4].*'],
  ['(He left.)', '(He left [@a, ¶4].)'],
  ['He left (in March).', 'He left (in March) [@a, ¶4].'],
  ['He left.[^1]', 'He left [@a, ¶4].[^1]'],
  ['彼は去った。', '彼は去った [@a, ¶4]。'],
];

test('a citation is written before the full stop and after the closing mark', () => {
  for (const [written, expected] of cases) assert.equal(cited(written), expected);
});

test('a block quote keeps its stop and is cited after it', () => {
  assert.equal(cited('We saw it.', 'block-quote'), 'We saw it. [@a, ¶4]');
});

test('a table row is cited at the end of its last cell', () => {
  assert.equal(cited('| Ostra | left |', 'table-row'), '| Ostra | left [@a, ¶4] |');
  assert.equal(cited('| Ostra | left   |', 'table-row'), '| Ostra | left [@a, ¶4]   |');
  assert.equal(cited('|Ostra|left|', 'table-row'), '|Ostra|left [@a, ¶4] |');
  assert.equal(cited('Ostra | left', 'table-row'), 'Ostra | left [@a, ¶4]');
  assert.equal(cited(String.raw`| a | b \|`, 'table-row'), String.raw`| a | b \| [@a, ¶4]`);
});

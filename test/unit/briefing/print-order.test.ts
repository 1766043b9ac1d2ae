import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsAsPrinted } from '../../../src/briefing/citations/print-order.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';

function keys(text: string): string {
  return citationsAsPrinted(parseBriefing(text))
    .map(({ key }) => key)
    .join(' ');
}

test('citations of a footnote are printed where the footnote is referred to, each time', () => {
  assert.equal(keys('[^1]: See [@a; @b] and [@c].\n\nOne [@d].[^1] Two [@e].'), 'd a b c e');
  assert.equal(keys('One.[^1] Two.[^1] Three [@b].\n\n[^1]: [@a].'), 'a a b');
  assert.equal(keys('One.[^2] Two.[^1]\n\n[^1]: [@a].\n\n[^2]: [@b].'), 'b a');
});

test('citations of a footnote without a reference are not printed', () => {
  assert.equal(keys('One [@b].[^2]\n\n[^1]: [@a].'), 'b');
});

test('citations of a note in place stand where it does', () => {
  assert.equal(keys('One^[See [@a].] left [@b].'), 'a b');
});

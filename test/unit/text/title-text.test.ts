import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleText } from '../../../src/text/title-text.ts';

const rows: readonly (readonly [title: string, text: string])[] = [
  ['The port', 'The port'],
  ['CO<sub>2</sub> &amp; the <i>Titanic</i>', 'CO₂ & the Titanic'],
  [String.raw`A {\textit{nice}} H$_2$O`, 'A nice H₂O'],
  ['10$^{-3}$ of it', '10⁻³ of it'],
  ['{{Home}} {Energy}', 'Home Energy'],
  ['<span class="nocase">eBay</span> 2', 'eBay 2'],
  [String.raw`AT\&T`, 'AT&T'],
  [String.raw`C\textsubscript{2}H and x\textsuperscript{10}`, 'C₂H and x¹⁰'],
  ['E = mc<sup>2</sup>, n<sup>th</sup>', 'E = mc², nth'],
  ['&#8220;Hi&#8221; &lt;b&gt;', '“Hi” <b>'],
  [String.raw`\emph{Old} {\em man}`, 'Old man'],
  [String.raw`100\,{\bf \%}`, String.raw`100\,%`],
  // What is no markup stays.
  ['x < y, and y > z', 'x < y, and y > z'],
  ['snake_case', 'snake_case'],
  ['Cost $5 and $6', 'Cost $5 and $6'],
  ['<script>x</script>', '<script>x</script>'],
  ['R&D and AT&T; no', 'R&D and AT&T; no'],
  ['', ''],
];

test('titles are read without their markup', () => {
  for (const [title, text] of rows) assert.equal(titleText(title), text, title);
});

test('a title of nothing but markup takes linear time', () => {
  const start = performance.now();
  for (const unit of ['<i>', '<sub>', '$_', '{', String.raw`\textit{`, '&amp', '<span ', '^{'])
    titleText(unit.repeat(20_000));
  assert.ok(performance.now() - start < 2000);
});

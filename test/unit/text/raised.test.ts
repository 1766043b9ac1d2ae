import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowered, raised } from '../../../src/text/raised.ts';

test('figures set as superscripts and subscripts are other characters than figures', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['6', '⁶', '₆'],
    ['10', '¹⁰', '₁₀'],
    ['-2', '⁻²', '₋₂'],
    ['−1', '⁻¹', '₋₁'],
    ['2+', '²⁺', '₂₊'],
    ['2-', '²⁻', '₂₋'],
    [' 3 ', ' ³ ', ' ₃ '],
    ['1,2', '¹,²', '₁,₂'],
    ['1-3', '¹-³', '₁-₃'],
    ['1–3', '¹–³', '₁–₃'],
    ['[4]', '[⁴]', '[₄]'],
    ['th', 'th', 'th'],
    ['2n', '2n', '2n'],
    ['+', '+', '+'],
    ['*', '*', '*'],
    ['', '', ''],
  ];
  for (const [written, up, down] of cases) {
    assert.equal(raised(written), up);
    assert.equal(lowered(written), down);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeCells, repeatedText, type SpanningCell } from '../../../src/corpus/formats/table/table-grid.ts';

/** A row: `a`, `b>2` over two columns, `c^3` over three rows, `+` for the next part of the cell above. */
function row(...cells: readonly string[]): SpanningCell<string>[] {
  return cells.map((cell) => {
    const [, content = '', columns = '1', rows = '1'] = /^([^>^]*)(?:>(\d+))?(?:\^(\d+))?$/.exec(cell) ?? [];
    return { content, columns: Number(columns), rows: Number(rows), continues: content === '+' };
  });
}

/** The cells of each row with their columns; those from above in brackets. */
function placed(...rows: readonly (readonly SpanningCell<string>[])[]): string[] {
  return placeCells(rows).map((cells) =>
    cells.map(({ content, column, isCarried }) => (isCarried ? `(${content})` : content) + column).join(' '),
  );
}

test('cells stand in the columns in which they are drawn', () => {
  assert.deepEqual(placed(row('a', 'b>2', 'c'), row('d', 'e')), ['a0 b1 c3', 'd0 e1']);
  assert.deepEqual(placed(row('a^2', 'b'), row('c'), row('d', 'e')), ['a0 b1', '(a)0 c1', 'd0 e1']);
  assert.deepEqual(placed(row('a', 'b^3', 'c'), row('d', 'e'), row('f')), [
    'a0 b1 c2',
    'd0 (b)1 e2',
    'f0 (b)1',
  ]);
  assert.deepEqual(placed(row('a', 'b>2^2'), row('c', 'd')), ['a0 b1', 'c0 (b)1 d3']);
  assert.deepEqual(placed(row('a^2', 'b^2'), row(), row('c')), ['a0 b1', '(a)0 (b)1', 'c0']);
  assert.deepEqual(placed(row('a', 'b'), row('+', 'c'), row('+', '+')), ['a0 b1', '(a)0 c1', '(a)0 (c)1']);
  assert.deepEqual(placed(row('+', 'b')), ['+0 b1']);
});

test('what a hostile table repeats stays in proportion to it', () => {
  const rows = [
    row(...Array.from({ length: 300 }, () => `${'x'.repeat(50)}>100^100000`)),
    ...Array.from({ length: 20_000 }, () => row('y')),
  ];
  const textOf = repeatedText();
  let length = 0;
  for (const cells of placeCells(rows))
    for (const { content, isCarried } of cells) length += textOf(content, isCarried).length;
  assert.ok(length < 11 * (300 * 50 + 20_000) + 2000, String(length));
});

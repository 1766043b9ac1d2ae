import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legibilityOf } from '../../../src/corpus/formats/pdf/readable.ts';
import { withTexLigatures } from '../../../src/corpus/formats/pdf/tex-ligatures.ts';

const words = 'the harbour of Marsh was closed on Monday by the inspectors of the port';

function read(...texts: readonly string[]): readonly string[] {
  const items = texts.map((str) => ({
    str,
    fontName: 'f1',
    transform: [1, 0, 0, 1, 0, 0],
    width: 1,
    height: 1,
    dir: 'ltr',
    hasEOL: false,
  }));
  return withTexLigatures(items).map(({ str }) => str);
}

test('ligatures of TeX fonts are read by their codes', () => {
  assert.deepEqual(read(words, 'a di\u001Berent \u001Cnding of the o\u001Ece, a \u001Dag, ba\u001Fed'), [
    words,
    'a different finding of the office, a flag, baffled',
  ]);
  assert.deepEqual(read(words, '\u0010Clo\u001Cng\u0011 \u0015 it is said'), [
    words,
    '“Clofing” – it is said',
  ]);
});

test('other codes, and fonts of little else, stay as they are', () => {
  for (const text of ['a di\u0001erent \u001Cnding', 'at 5 \u001C 6', '\u001B \u001C'])
    assert.deepEqual(read(words, text), [words, text]);
  assert.deepEqual(read('\u001Ba\u001Cb\u001D'), ['\u001Ba\u001Cb\u001D']);
});

/** A page of one line. */
function page(text: string): Parameters<typeof legibilityOf>[0][number] {
  return {
    lines: [
      {
        text,
        page: 0,
        x: 0,
        right: 9,
        y: 0,
        size: 9,
        bold: false,
        italic: false,
        mono: false,
        boldStart: false,
        boldEnd: false,
        references: [],
        row: false,
      },
    ],
  };
}

test('pages whose words lack letters are named', () => {
  const { lacking, garbled } = legibilityOf([
    page(words),
    page(`${words}, a di\u0001erent one`),
    page(`\uF0B7 ${words}`),
    page(`\u0001 ${words}`),
    page(`${words} \uFFFDnding`),
  ]);
  assert.deepEqual([lacking, garbled], [[2, 5], []]);
});

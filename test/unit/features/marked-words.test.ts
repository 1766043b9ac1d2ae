import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedNote } from '../../../src/features/marked-notes.ts';
import { type MarkedPassages, markedPassages } from '../../../src/features/marked-words.ts';
import { documentationText } from '../../../src/features/passage-documentation.ts';
import type { StoredPassage } from '../../../src/corpus/source.ts';
import type { Span } from '../../../src/text/span.ts';

/** Passages of a source, one for each text; `page` is the label of its page. */
function passagesOf(
  texts: readonly (
    | string
    | { readonly text: string; readonly page?: string; readonly asides?: readonly Span[] }
  )[],
): readonly StoredPassage[] {
  return texts.map((one, index): StoredPassage => {
    const { text, page, asides } = typeof one === 'string' ? { text: one } : one;
    return {
      key: 'smith2014',
      path: '/zotero/a.pdf',
      reader: 'pdf',
      markup: 'plain',
      number: index + 1,
      section: 'body',
      text,
      start: 0,
      end: text.length,
      position: { line: 0, column: 0 },
      locators: page === undefined ? [] : [{ label: 'page', first: page }],
      ...(asides === undefined ? {} : { asides }),
    };
  });
}

/** The marked words by passage: `2: left on Monday`. */
function shown(passages: readonly StoredPassage[], marked: MarkedPassages): string[] {
  return passages.flatMap((passage) =>
    (marked.get(passage.number) ?? []).map(
      ({ start, end, comment }) =>
        `${passage.number}: ${passage.text.slice(start, end)}${comment === undefined ? '' : ` — ${comment}`}`,
    ),
  );
}

const report = passagesOf([
  { text: 'The tanker left on Monday. Nobody saw it.', page: '1' },
  { text: 'The ferry came on Tuesday, “late” as ever.', page: '1' },
  { text: 'The tanker left on Monday. It came back.', page: '2' },
  { text: 'A crew of nine was', page: '2' },
  { text: 'detained in the port.', page: '3' },
  {
    text: 'The bar-\nrels were left behind on the eastern quay by the crew.',
    page: '3',
    asides: [{ start: 7, end: 9 }],
  },
]);

test('marks are found in passages by their words, whatever the signs and the case', () => {
  const marked = markedPassages(report, [
    { text: 'came on Tuesday, "late" as', comment: 'when?' },
    { text: 'BARRELS were left' },
    { text: 'Nobody saw it' },
  ]);
  assert.deepEqual(shown(report, marked), [
    '1: Nobody saw it',
    '2: came on Tuesday, “late” as — when?',
    '6: bar-\nrels were left',
  ]);
});

test('the page tells apart places with the same words; otherwise none is guessed', () => {
  const text = 'The tanker left on Monday';
  const found = (page?: string): string[] =>
    shown(report, markedPassages(report, [page === undefined ? { text } : { text, page }]));
  assert.deepEqual(found('2'), ['3: The tanker left on Monday']);
  assert.deepEqual(found('1'), ['1: The tanker left on Monday']);
  assert.deepEqual(found('9'), []);
  assert.deepEqual(found(), []);
  // Where the words are once there, another label of the page does no harm.
  assert.deepEqual(shown(report, markedPassages(report, [{ text: 'The ferry came', page: '9' }])), [
    '2: The ferry came',
  ]);
});

test('a mark may run over passages, and may differ inside', () => {
  assert.deepEqual(shown(report, markedPassages(report, [{ text: 'nine was detained in', page: '2' }])), [
    '4: nine was',
    '5: detained in',
  ]);
  const other = 'were left behind on the east ern quay by the crew';
  assert.deepEqual(shown(report, markedPassages(report, [{ text: other }])), [
    '6: were left behind on the eastern quay by the crew',
  ]);
  for (const text of ['', '…', 'nothing of this', 'The tanker sank on Monday'])
    assert.deepEqual(shown(report, markedPassages(report, [{ text }])), [], text);
});

test('what is marked is shown as plain text', () => {
  const passages = passagesOf(['See <b>this</b> [link](command:x) $(gear) now.']);
  const marked = markedPassages(passages, [
    { text: '<b>this</b> [link](command:x) $(gear)', comment: '*why* <img src=x> [a](b)' },
  ]);
  assert.equal(
    markedNote(passages, marked),
    '$(bookmark) Marked in Zotero: “b\\&gt;this\\&lt;\\/b\\&gt; \\[link\\]\\(command\\:x\\) \\$\\(gear” — \\*why\\* \\&lt;img src\\=x\\&gt; \\[a\\]\\(b\\)'.replaceAll(
      /\\(&[gl]t;)/g,
      '$1',
    ),
  );
  assert.equal(markedNote(passages, new Map()), '');
  assert.match(
    documentationText(passages[0], [], undefined, marked.get(1)),
    /\n\nMarked in Zotero: “b>this<\/b> .* — \*why\* <img src=x> \[a\]\(b\)$/,
  );
});

test('the time grows no faster than the text', () => {
  const times = [20_000, 40_000].map((count) => {
    const passages = passagesOf(Array.from({ length: 20 }, () => 'tar and '.repeat(count / 40)));
    const marks = Array.from({ length: 200 }, () => ({ text: 'tar and '.repeat(50) }));
    const start = performance.now();
    markedPassages(passages, marks);
    return performance.now() - start;
  });
  assert.ok((times[1] ?? 0) < 6 * (times[0] ?? 0) + 200, times.join());
});

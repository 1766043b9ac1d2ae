import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { inlineTextOf } from '../../../src/briefing/markdown/inline-text.ts';
import { render } from '../../../src/briefing/markdown/render.ts';

/** Expected: the plain words of each sentence. */
function checkPlain(text: string, ...expected: string[]): void {
  assert.deepEqual(
    parseBriefing(text).sentences.map(({ plain }) => plain),
    expected,
    text,
  );
}

test('plain words have no citations and notes', () => {
  checkPlain('He left [@a, ¶4], she stayed.', 'He left, she stayed.');
  checkPlain('He left^[It was cold.] then.', 'He left then.', 'It was cold.');
  checkPlain('He left[^1] then.', 'He left then.');
  checkPlain('@port [¶4] says so.', '@port says so.');
  checkPlain('He [left](a.txt) then.', 'He left then.');
});

test('plain words have no marks', () => {
  checkPlain('**He** _left_ ~~then~~ H~2~O x^2^.', 'He left then H2O x2.');
  checkPlain('A snake_case_word and 2*3*4.', 'A snake_case_word and 234.');
  checkPlain('A * b * c.', 'A * b * c.');
  checkPlain('R&amp;D \\*so\\* `x*y*` <b>bold</b> <http://x.y>.', 'R&D *so* x*y* bold http://x.y.');
  checkPlain('He  left\n  then.', 'He left then.');
  checkPlain('A *b', 'A *b');
});

/** A text as Pandoc prints it. */
function printed(text: string): string {
  const inline = inlineTextOf(text, [{ start: 0, end: text.length }], new Set());
  return render(inline, { start: 0, end: text.length }, 'pandoc').text;
}

test('Pandoc prints dashes, ellipses and curly marks', () => {
  assert.equal(printed('4--6 and --- so ...'), '4–6 and — so …');
  assert.equal(printed('a - b'), 'a - b');
  assert.equal(printed('a "b" c'), 'a “b” c');
  assert.equal(printed("a 'b' it's the boys' 5\""), 'a ‘b’ it’s the boys’ 5”');
  assert.equal(printed('so ..'), 'so ..');
});

test('Pandoc prints an unbreakable space after an abbreviation', () => {
  assert.equal(printed('p. 4'), 'p.\u00A04');
  assert.equal(printed('see p. 4 and ff. so'), 'see p.\u00A04 and ff.\u00A0so');
  assert.equal(printed('stop. So'), 'stop. So');
  assert.equal(printed('p. @a'), 'p. @a');
  assert.equal(printed('p. '), 'p. ');
  assert.equal(printed('a\\ b'), 'a\u00A0b');
});

test('each character of a rendered text is mapped to its source', () => {
  const text = '*a* &amp; b';
  const inline = inlineTextOf(text, [{ start: 0, end: text.length }], new Set());
  const { text: plain, starts, ends } = render(inline, { start: 0, end: text.length }, 'sentence');
  assert.equal(plain, 'a & b');
  assert.deepEqual(starts, [1, 3, 4, 9, 10]);
  assert.deepEqual(ends, [2, 4, 9, 10, 11]);
});

test('spans of an inline text are mapped to the lines of the file', () => {
  const inline = inlineTextOf(
    '> He\n> left.',
    [
      { start: 2, end: 4 },
      { start: 7, end: 12 },
    ],
    new Set(),
  );
  assert.equal(inline.text, 'He\nleft.');
  assert.deepEqual(inline.inFile({ start: 0, end: 2 }), { start: 2, end: 4 });
  assert.deepEqual(inline.inFile({ start: 0, end: 3 }), { start: 2, end: 4 });
  assert.deepEqual(inline.inFile({ start: 3, end: 8 }), { start: 7, end: 12 });
  assert.deepEqual(inline.inFile({ start: 1, end: 4 }), { start: 3, end: 8 });
  assert.deepEqual(inline.inFile({ start: 3, end: 3 }), { start: 7, end: 7 });
});

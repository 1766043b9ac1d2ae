import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBlock } from '../../../src/briefing/open/open-block.ts';

/** Expected: the text of the block up to the cursor `|`, after `> ` if it is quoted; undefined in code and front matter. */
function checkBlock(marked: string, expected: string | undefined): void {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const block = openBlock(text, offset);
  const actual = block && `${block.quoted ? '> ' : ''}${block.inline.text}`;
  assert.equal(actual, expected, JSON.stringify(marked));
  if (block === undefined || block.inline.text === '') return;
  assert.equal(text.charAt(block.start), block.inline.text.charAt(0), 'It starts at its first character');
  assert.deepEqual(
    block.inline.inFile({ start: 0, end: block.inline.text.length }),
    { start: block.start, end: offset },
    'It ends at the cursor',
  );
}

test('a block begins after a blank line', () => {
  checkBlock('He left.\nShe st|ayed.', 'He left.\nShe st');
  checkBlock('He left.\n\nShe st|ayed.', 'She st');
  checkBlock('He left.\n \t\nShe st|', 'She st');
  checkBlock('He left.\r\nShe st|\r\n', 'He left.\nShe st');
  checkBlock('He left.\r\n\r\nShe st|', 'She st');
  checkBlock('\uFEFFHe|', 'He');
  checkBlock('|He', '');
  checkBlock('He left.\n\n|', '');
});

test('a block begins after a list mark, a heading mark or a footnote mark', () => {
  checkBlock('- He left.\n- She st|', 'She st');
  checkBlock('- He\n  left|', 'He\nleft');
  checkBlock('Men\n12. He|', 'He');
  checkBlock('Men\n12) He|', 'He');
  checkBlock('1234567890. He|', '1234567890. He');
  checkBlock('Men\n## He|', 'He');
  checkBlock('####### He|', '####### He');
  checkBlock('Men\n[^1]: He|', 'He');
  checkBlock('- 1. He|', 'He');
});

test('a block begins where a quote begins or ends', () => {
  checkBlock('Men\n> He\n> left|', '> He\nleft');
  checkBlock('> Men\nHe left|', 'He left');
  checkBlock('> Men\n>\n> He|', '> He');
  checkBlock('> > He\n>left|', '> He\nleft');
  checkBlock('> - He|', '> He');
});

test('a block has at most 200 lines', () => {
  const lines = Array.from({ length: 201 }, (_, index) => `line ${index}`);
  checkBlock(`${lines.join('\n')}|`, lines.slice(1).join('\n'));
  checkBlock(`${lines.slice(1).join('\n')}|`, lines.slice(1).join('\n'));
});

test('no block is open in front matter', () => {
  checkBlock('---\ntitle: A\n--|-\n\nHe', undefined);
  checkBlock('---\ntitle: A\n---\n\n|', '');
  checkBlock('---\ntitle: A\n---\n\nHe|', 'He');
  checkBlock('---\ntitle: A\n---|', undefined);
  checkBlock('---\ntitle: A|', undefined);
  checkBlock('\uFEFF---\r\ntitle: A|', undefined);
  checkBlock('---\ntitle: A\n\nHe|', 'He');
  checkBlock('----\nHe|', '----\nHe');
});

test('a block begins after front matter, without a blank line too', () => {
  checkBlock('---\ntitle: A\n---\nHe|', 'He');
  checkBlock('---\ntitle: A\n---\n|', '');
  checkBlock('---\ntitle: A\n---\nHe\nleft|', 'He\nleft');
  checkBlock('---\ntitle: A\n---\n> He|', '> He');
  checkBlock('---\ntitle: A\n---\n- He|', 'He');
  checkBlock('---\ntitle: A\n---\n# He|', 'He');
  checkBlock('---\ntitle: A\n---  \nHe|', 'He');
  checkBlock('---\ntitle: A\n...\nHe|', 'He');
  checkBlock('---\n---\nHe|', 'He');
  checkBlock('---\na: [@x\n---\nHe [@po|', 'He [@po');
  checkBlock('\uFEFF---\ntitle: A\n---\nHe|', 'He');
  checkBlock('---\r\ntitle: A\r\n---\r\nHe|', 'He');
  checkBlock('+++\ntitle = "A"\n+++\nHe|', 'He');
  checkBlock('---\ntitle: A\n---\n```\nHe|', undefined);
  checkBlock('---\ntitle: A\n---\n    He|', undefined);
});

test('no block is open in indented code', () => {
  checkBlock('He\n\n    left|', undefined);
  checkBlock('    left|', undefined);
  checkBlock('He\n\n\tleft|', undefined);
  checkBlock('He\n\n   \tleft|', undefined);
  checkBlock('He\n\n   left|', 'left');
  checkBlock('He\n    left|', 'He\nleft');
  checkBlock('- He\n\n    left|', 'left');
  checkBlock('3. He\n\n    left|', 'left');
  checkBlock('[^1]: He\n\n    left|', 'left');
  checkBlock(`- He\n\n${'x'.repeat(5000)}\n\n    left|`, undefined);
  checkBlock('>     left|', '> left');
});

test('no block is open in a code fence', () => {
  checkBlock('```\nHe|', undefined);
  checkBlock('~~~ r\nHe|', undefined);
  checkBlock('> ```\n> He|', undefined);
  checkBlock('- ```\n  He|', undefined);
  checkBlock('1. ```\n   He|', undefined);
  checkBlock('```\nx\n```\nHe|', '```\nx\n```\nHe');
  checkBlock('```\nx\n```\n\nHe|', 'He');
  checkBlock('```\nx\n`````\n\nHe|', 'He');
  checkBlock('````\nx\n```\n\nHe|', undefined);
  checkBlock('```\nx\n~~~\n\nHe|', undefined);
  checkBlock('```\nx\n``` r\n\nHe|', undefined);
  checkBlock('``\nHe|', '``\nHe');
  checkBlock('```x``` is\nHe|', '```x``` is\nHe');
  checkBlock('~~~ `x`\nHe|', undefined);
  checkBlock('- ```{r, a="`x`"}\n  He|', '```{r, a="`x`"}\nHe');
  checkBlock('> ```{r, a="`x`"}\n> He|', undefined);
  checkBlock('```|', '```');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { applyEdits } from '../../../src/text/edits.ts';
import { ignoreLine } from '../../../src/writing/ignore-line.ts';

const comment = '<!-- briefing-disable-line unknown-source -->';

/** The finding stands at the first `@`; `^` in the result stands for the comment. */
const cases: readonly (readonly [text: string, ignored: string])[] = [
  ['He left [@x].', 'He left [@x]. ^'],
  ['He left [@x].\r\n\r\nNext.', 'He left [@x]. ^\r\n\r\nNext.'],
  ['He left [@x]  \nand came.', 'He left [@x]^  \nand came.'],
  ['He left [@x]\\\nand came.', 'He left [@x]^\\\nand came.'],
  ['He left [@x]\nand came.', 'He left [@x]^\nand came.'],
  ['He left [see @x,\n¶2].', 'He left ^[see @x,\n¶2].'],
  ['- He left [@x].\n- He came.', '- He left [@x]. ^\n- He came.'],
  ['> He left [@x].', '> He left [@x]. ^'],
  ['# He and @x', '# He and @x ^'],
  ['# He and @x ##', '# He and @x ^ ##'],
  ['# He and @x {#id .class}', '# He and @x ^ {#id .class}'],
  ['| a | b |\n|---|---|\n| @x | left |\n| c | d |', '| a | b |\n|---|---|\n| @x | left | ^\n| c | d |'],
];

test('the comment does not change what is printed', () => {
  for (const [text, ignored] of cases) {
    const start = text.indexOf('@');
    const fix = ignoreLine({ rule: 'unknown-source', start }, parseBriefing(text));
    assert.equal(applyEdits(text, fix.edits), ignored.replace('^', comment));
  }
});

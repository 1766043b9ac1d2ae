import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCitation } from '../../../src/briefing/open/open-citation.ts';
import { openQuotation } from '../../../src/briefing/open/open-quotation.ts';

/** `|` is the cursor. */
function split(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.replace('|', ''), offset };
}

/** Expected: the mark and the words typed after it; undefined if no quotation is open. */
function checkQuotation(marked: string, expected: string | undefined): void {
  const { text, offset } = split(marked);
  const found = openQuotation(text, offset);
  const actual =
    found &&
    `${found.inBlockQuote ? '> ' : ''}${found.mark} ${text.slice(found.words.start, found.words.end)}`;
  assert.equal(actual, expected, marked);
}

test('an open quotation is found from its mark to the cursor', () => {
  checkQuotation('He said “The lack| of', '“ The lack');
  checkQuotation('He said "The lack|', '" The lack');
  checkQuotation('“The lack |', '“ The lack ');
  checkQuotation('„Der Mangel|', '„ Der Mangel');
  checkQuotation('« Le manque|', '«  Le manque');
  checkQuotation('- He said “The\n  lack|', '“ The\n  lack');
  checkQuotation('# “The lack|', '“ The lack');
  checkQuotation('“One two three” and “four five|', '“ four five');
  checkQuotation('“He said "no way|', '" no way');
  checkQuotation('“The lack|” [@a]', '“ The lack');
  checkQuotation('“One” [@a, ¶2]. “Two|', '“ Two');
  checkQuotation('\uFEFF“The lack|', '“ The lack');
  checkQuotation('A `x` and “the lack| of `y`', '“ the lack');
});

test('a block quote is open without a mark', () => {
  checkQuotation('> The lack|', '> > The lack');
  checkQuotation('x\n\n> The lack\n> of fi|', '> > The lack\n> of fi');
  checkQuotation('> “The lack|', '> “ The lack');
  checkQuotation('> The lack [@a|', undefined);
});

test('no quotation is open', () => {
  for (const marked of [
    'He said “The lack” of|',
    'The lack|',
    '“The lack\n\nof fi|',
    '- “The lack\n- of fi|',
    '```\n“The lack|\n```',
    '---\ntitle: "The lack|\n---\n',
    'Code `"the lack|`',
    'A 5" pipe of|',
    "It's the lack|",
    '> “The lack\n\nof fi|',
    '|',
    '',
  ]) {
    checkQuotation(marked, undefined);
  }
});

/** Expected: stage, key, typed text and replaced text. */
function checkCitation(marked: string, expected: string | undefined): void {
  const { text, offset } = split(marked);
  const found = openCitation(text, offset);
  const actual =
    found &&
    [
      found.bracketed ? '[' : '',
      found.stage,
      found.key ?? '',
      found.typed,
      text.slice(found.replace.start, found.replace.end),
    ].join('|');
  assert.equal(actual, expected, marked);
}

test('an open citation has a stage, a key and a text to replace', () => {
  checkCitation('He left [@|', '[|key|||');
  checkCitation('He left [@po|', '[|key||po|po');
  checkCitation('[@po|', '[|key||po|po');
  checkCitation('He left [see [x] @po|', '[|key||po|po');
  checkCitation('He left \\[@po|', '|key||po|po');
  checkCitation('He left [@po|rt]', '[|key||po|port');
  checkCitation('He left [see @a, ¶2; @b|', '[|key||b|b');
  checkCitation('He left [-@b|', '[|key||b|b');
  checkCitation('As @po|', '|key||po|po');
  checkCitation('As @|', '|key|||');
  checkCitation('As @{odd k|', undefined);
  checkCitation('As @{odd|', '|key||odd|odd');
  checkCitation('He left [@port,|', '[|locator|port||');
  checkCitation('He left [@port, |', '[|locator|port||');
  checkCitation('He left [@port, ¶|', '[|locator|port|¶|¶');
  checkCitation('He left [@port, ¶1|2]', '[|locator|port|¶1|¶12');
  checkCitation('He left [@port, 1|', '[|locator|port|1|1');
  checkCitation('He left [@port ¶1|', '[|locator|port|¶1|¶1');
  checkCitation('He left [see @a, ¶2; @b, |', '[|locator|b||');
  checkCitation('@port [|', '[|locator|port||');
  checkCitation('@port [¶4|]', '[|locator|port|¶4|¶4');
  checkCitation('> q\n> [@port, |', '[|locator|port||');
  checkCitation('He left.\r\nNext [@port, |', '[|locator|port||');
});

test('a backslash that is escaped itself escapes nothing', () => {
  checkCitation('He left \\\\[@po|', '[|key||po|po');
  checkCitation('He left \\\\\\[@po|', '|key||po|po');
  checkCitation('He left \\\\\\\\[@po|', '[|key||po|po');
  checkCitation('He left \\\\[@port, ¶|', '[|locator|port|¶|¶');
  checkCitation('He left \\\\[@port, ¶1|2]', '[|locator|port|¶1|¶12');
  checkCitation('He left \\\\[see @a, ¶2; @b|', '[|key||b|b');
  checkCitation('@port \\\\[@a] [@b|', '[|key||b|b');
  checkCitation('C:\\\\@po|', '|key||po|po');
  checkCitation('x \\\\\\@po|', undefined);
  checkQuotation('He said \\\\“The lack|', '“ The lack');
});

test('no citation is open', () => {
  for (const marked of [
    'He left [@port, ¶4]|',
    'mail a@b|',
    'x \\@po|',
    'Code `[@po|`',
    '```\n[@po|',
    '    [@po|',
    '---\nnocite: "@po|"\n---\n',
    '[@port, see the|',
    'He left [|',
    '@port and [|',
    '[@port] and 4|',
    '',
    '|',
  ]) {
    checkCitation(marked, undefined);
  }
});

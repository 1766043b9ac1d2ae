import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankMarkdown, quotableMarkdown } from '../../../src/text/markdown-words.ts';

/** What is left of a text: `_` for spaces, nothing for word joiners. */
function visibleWords(text: string): string {
  const blanked = blankMarkdown(text);
  assert.equal(blanked.length, text.length, text);
  return blanked.replaceAll('\u2060', '').replaceAll(' ', '_');
}

const cases: Readonly<Record<string, string>> = {
  '': '',
  'plain, text': 'plain,_text',
  '**T**he _end_ and ~~not~~': 'The_end_and_not',
  'snake_case and 2 * 3': 'snake_case_and_2_*_3',
  'a*': 'a*',
  '# Head': '__Head',
  '####### Head': '#######_Head',
  '> - quoted': '____quoted',
  '- item': '__item',
  '+ item\n* item': '__item\n__item',
  'see [a](b.md) now': 'see_a_now',
  'see [a](b(c) "d") now': 'see_a_now',
  'see [a](b\\)) now': 'see_a_now',
  'see [a](b now': 'see_[a](b_now',
  '[a](b) and [c](d)': 'a_and_c',
  'R&amp;D &copy &#8220;': 'R&D_&copy_“',
  '\\[not\\] \\* here': '[not]_*_here',
  'a \\\\&amp; b': 'a_\\&_b',
  'a \\&amp; b': 'a_&amp;_b',
  'a `b` c': 'a_b_c',
  '![a](b.png)!': '___________!',
  'a <b>c</b>': 'a____c____',
  'a <!-- b --> c': 'a____________c',
  'a <!-- b': 'a_<!--_b',
  'a[^1] b': 'a_____b',
  '[^1]: note': '[^1]:_note',
  '10^6^ km^2^ at m^-1^': '10⁶_km²_at_m⁻¹',
  'the 4^th^ of CO~2~': 'the_4th_of_CO2',
  '2^10 and 3^4': '2^10_and_3^4',
  '~5 km and ~6 km': '~5_km_and_~6_km',
  'a^b c^': 'a^b_c^',
  '10\\^6\\^': '10^6^',
  '~~2~~ and ~~~': '2_and_~~~',
};

test('only the words of a Markdown text stay visible', () => {
  for (const [text, expected] of Object.entries(cases)) assert.equal(visibleWords(text), expected, text);
});

test('a long target of a link is no target', () => {
  assert.equal(visibleWords(`[a](${'b'.repeat(2000)})`), 'a');
  assert.match(visibleWords(`[a](${'b'.repeat(2001)})`), /^\[a\]/);
});

test('escapes stay where the words are quoted in Markdown', () => {
  assert.equal(quotableMarkdown('**a** \\* b').replaceAll('\u2060', ''), 'a \\* b');
  assert.equal(quotableMarkdown('a b'), 'a b');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeSparingly } from '../../../src/features/markdown.ts';

test('only characters that act as markup are escaped', () => {
  const cases: Readonly<Record<string, string>> = {
    'AT&T (10-15 % [of] it), he said: “no”.': 'AT&T (10-15 % [of] it), he said: “no”.',
    'U.S. and 1,200 - or $5 - in #2; a/b? "x" + y = z!': 'U.S. and 1,200 - or $5 - in #2; a/b? "x" + y = z!',
    "it's a snake_case word": "it's a snake_case word",
    '*here* and ~there~': '\\*here\\* and \\~there\\~',
    _here_: '\\_here\\_',
    '<b>x</b> & &amp; &#35;': '&lt;b>x&lt;/b> & &amp;amp; &amp;#35;',
    '[a](b) ![c][d]': '[a\\](b) ![c\\][d\\]',
    '[a]: /b': '[a\\]: /b',
    '`code` \\': '\\`code\\` \\\\',
    '$(gear) $5': '\\$(gear) $5',
    'http://a.b www.c.d e@f.gh, @i': 'http\\://a.b www\\.c.d e\\@f.gh, @i',
    '# a': '\\# a',
    '- a': '\\- a',
    '> a': '\\> a',
    '1. a 2. b': '1\\. a 2. b',
    '1) a': '1\\) a',
    '---': '\\---',
    '|---|': '\\|---|',
    '(c) ¶7': '(c) ¶7',
  };
  for (const [text, escaped] of Object.entries(cases)) assert.equal(escapeSparingly(text), escaped, text);
  assert.equal(escapeSparingly('- a\n\n# b', true), '- a # b');
});

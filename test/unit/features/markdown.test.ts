import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown, escapeSparingly } from '../../../src/features/markdown.ts';

test('only what acts is escaped, and ordinary text is left as it is', () => {
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

test('whatever stands in a text is shown as text', () => {
  const markdown = new MarkdownIt({ html: true });
  const signs = [
    ...Array.from(' \n\t!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~a1é'),
    '---',
    '1. ',
    '](x)',
    '[x]: ',
    '&amp;',
    '<b>',
    '$(a)',
  ];
  // A small linear generator: the same texts at every run.
  let state = 7;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  for (let run = 0; run < 4_000; run += 1) {
    const text = Array.from({ length: 1 + next(12) }, () => signs[next(signs.length)]).join('');
    const plain = text.replaceAll(/\s+/gu, ' ').trim();
    if (plain === '') continue;
    for (const [escaped, lead] of [
      [escapeMarkdown(text), ''],
      [escapeSparingly(text), ''],
      [`¶7 ${escapeSparingly(text, true)}`, '¶7 '],
    ] as const) {
      const html = markdown.render(escaped).trim();
      const shown = markdown.utils.escapeHtml(`${lead}${plain}`.replaceAll(/ +/gu, ' '));
      assert.equal(
        html.replaceAll(/\s+/gu, ' ').replace('<p> ', '<p>').replace(' </p>', '</p>'),
        `<p>${shown}</p>`,
        JSON.stringify(text),
      );
    }
  }
});

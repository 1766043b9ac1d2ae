import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown, escapeSparingly } from '../../src/features/markdown.ts';

test('any text is shown as text once it is escaped', () => {
  const markdown = new MarkdownIt({ html: true });
  const parts = [
    ...Array.from(' \n\t!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~a1é'),
    '---',
    '1. ',
    '](x)',
    '[x]: ',
    '&amp;',
    '<b>',
    '$(a)',
  ];
  // A linear congruential generator, so that every run has the same texts.
  let state = 7;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  for (let run = 0; run < 4_000; run += 1) {
    const text = Array.from({ length: 1 + next(12) }, () => parts[next(parts.length)]).join('');
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

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { textOf } from '../../../src/text/span.ts';

function checkDirectives(text: string, ...expected: string[]): void {
  const actual = parseBriefing(text).directives.map(({ verb, rules, reason, ...span }) => {
    assert.match(textOf(text, span), /^<!--[\s\S]*-->$/);
    return [verb, rules.join('+'), ...(reason === undefined ? [] : [reason])].join(' | ');
  });
  assert.deepEqual(actual, expected, JSON.stringify(text));
}

test('directives are comments with a verb, rules and a reason', () => {
  checkDirectives(
    '<!-- briefing-disable-next-line uncited-claim -- common knowledge -->\nx',
    'disable-next-line | uncited-claim | common knowledge',
  );
  checkDirectives('<!-- briefing-disable -->\nx\n<!-- briefing-enable a b -->', 'disable | ', 'enable | a+b');
  checkDirectives('He left. <!-- briefing-disable-line -- so -->', 'disable-line |  | so');
  checkDirectives('<!-- briefing-disable-line --> He left.', 'disable-line | ');
  checkDirectives('<!--briefing-capture--><!-- briefing-restore -->', 'capture | ', 'restore | ');
  checkDirectives('- x\n  <!-- briefing-disable-file a\n  b -->', 'disable-file | a+b');
  checkDirectives('> <!-- briefing-enable-file -->\n> x', 'enable-file | ');
});

function levelsIn(comment: string): unknown {
  return parseBriefing(`${comment}\n\nHe left.`).directives.map(({ verb, levels }) => [verb, levels]);
}

test('a file sets levels for itself in JSON', () => {
  assert.deepEqual(levelsIn('<!-- briefing-configure-file {\n  "a": "off", "b": 1 } -- why -->'), [
    ['configure-file', { a: 'off', b: 1 }],
  ]);
  for (const bad of ['', '{ a: 1 }', '[]', 'null', 'uncited-claim'])
    assert.deepEqual(levelsIn(`<!-- briefing-configure-file ${bad} -->`), [['configure-file', undefined]]);
});

test('other comments, and comments in code, are no directives', () => {
  checkDirectives('<!-- briefing-disables --> <!-- disable --> <!-- briefing-disable');
  checkDirectives('`<!-- briefing-disable -->`\n\n```\n<!-- briefing-disable -->\n```');
});

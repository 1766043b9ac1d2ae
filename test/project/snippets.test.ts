import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Directive } from '../../src/briefing/briefing.ts';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { rules } from '../../src/rules/index.ts';

/** One entry of VS Code's snippet files. */
interface Snippet {
  readonly prefix: string;
  readonly body: string | readonly string[];
}

const file = new URL('../../media/snippets.json', import.meta.url);
const snippets: readonly Snippet[] = Object.values(JSON.parse(readFileSync(file, 'utf8')));

/** What a snippet puts in when every choice is left at its first: `${1|a,b|}` is `a`, and `$1` after it too. */
function inserted({ body }: Snippet): string {
  const text = typeof body === 'string' ? body : body.join('\n');
  const first = new Map<string, string>();
  return text
    .replaceAll(
      /\$\{(\d)(?:\|([^,|]*)[^|]*\||:([^}]*))\}/g,
      (_, stop: string, choice?: string, given = '') => {
        first.set(stop, choice ?? given);
        return choice ?? given;
      },
    )
    .replaceAll(/\$(\d)/g, (_, stop: string) => first.get(stop) ?? '');
}

test('every ignore comment has a snippet that is read as one', () => {
  const found = snippets.flatMap((snippet) => {
    const { directives } = parseBriefing(`${inserted(snippet)}\n`);
    assert.equal(`briefing-${directives[0]?.verb}`, snippet.prefix);
    return directives;
  });
  const verbs: readonly Directive['verb'][] = [
    'disable',
    'enable',
    'disable-line',
    'disable-next-line',
    'disable-file',
    'enable-file',
    'capture',
    'restore',
    'configure-file',
  ];
  assert.deepEqual(new Set(found.map(({ verb }) => verb)), new Set(verbs));
  for (const { verb, levels } of found)
    assert.deepEqual(levels, verb === 'configure-file' ? { 'uncited-claim': 'off' } : undefined);
});

test('the snippets offer every rule', () => {
  const ids = rules.map(({ id }) => id).join(',');
  for (const { body, prefix } of snippets.filter(({ prefix: name }) => name !== 'briefing-capture'))
    assert.ok([body].flat().join('\n').includes(`\${1|${ids}|}`), prefix);
});

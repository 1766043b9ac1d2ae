import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { ledgerOf } from '../../../src/check/ledger.ts';
import { type CorpusProblem, problem } from '../../../src/corpus/source.ts';
import { hoverAt } from '../../../src/features/hover.ts';
import { corpusOf, noAbort } from './corpus.ts';

const corpus = [{ key: 'port', passages: ['The port', 'The tanker left on 4 March.'] }];

/** The hover of a citation while the corpus has these problems. */
async function hover(text: string, problems: readonly CorpusProblem[]): Promise<string> {
  const made = corpusOf(corpus);
  const context = { ...made, store: { ...made.store, problems: () => Promise.resolve(problems) } };
  const ledger = ledgerOf(parseBriefing(text), context);
  const shown = await hoverAt(ledger, text.indexOf('@port'), () => 'open:', noAbort);
  return shown?.markdown ?? assert.fail('no hover');
}

const path = 'sources/port.txt';
const empty = said('warning', { id: 'pdf-pages-empty', args: { pages: '3–5' } });

/** A problem of the source. */
function said(...made: Parameters<typeof problem>): CorpusProblem {
  return { path, ...problem(...made) };
}

test('the hover of a citation says what was not read of its source', async () => {
  for (const text of ['It left [@port, ¶2].', 'The tanker left on 4 March [@port].']) {
    const shown = await hover(text, [empty]);
    assert.match(shown, /\n\n\$\(warning\) Some pages have no text\\?: 3–5 of the file/);
  }
});

test('it says nothing of other files, of names, keys and front matter, and where all was read', async () => {
  const others: readonly CorpusProblem[] = [
    { ...empty, path: 'sources/ship.txt' },
    said('warning', { id: 'front-matter-no-list', args: {} }),
    said('information', { id: 'file-code-page', args: { codePage: 'windows-1251' } }),
    said('warning', { id: 'key-taken', args: { wanted: 'port', others: [], more: 0, key: 'port-txt' } }),
  ];
  for (const problems of [[], others])
    assert.doesNotMatch(await hover('It left [@port, ¶2].', problems), /warning|Problems/);
});

test('of many problems it names three, and where the others are', async () => {
  const many = [1, 2, 3, 4, 5].map((line) => said('warning', { id: 'json-line-broken', args: { line } }));
  const shown = await hover('It left [@port, ¶2].', many);
  assert.equal(shown.match(/\$\(warning\)/g)?.length, 3);
  assert.match(shown, /and 2 more in \*\*Briefing: Show Corpus Problems\*\*\./);
});

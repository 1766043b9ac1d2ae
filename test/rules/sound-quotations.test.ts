import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { ruleContext } from '../../src/check/context.ts';
import { comparableQuote } from '../../src/briefing/quotations/quoted-words.ts';
import { quoteJudge } from '../../src/evidence/quote-judge.ts';
import { passagesSource } from '../../src/text/quotes/quote-source.ts';
import { check } from '../../src/check/run.ts';
import { matchQuote } from '../../src/text/quotes/match-quote.ts';
import { type Quote, readQuote } from '../../src/text/quotes/quote-elements.ts';

const briefing = parseBriefing(readFileSync(new URL('sound/quotations.md', import.meta.url), 'utf8'));
const options = { scope: 'sentence', levels: {}, path: 'briefings/x.md' } as const;
const noAbort = new AbortController().signal;
const storage = mkdtempSync(join(tmpdir(), 'briefing-sound-'));
const root = fileURLToPath(new URL('../../', import.meta.url));
const open = openIndexNode(fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url)));
const index = open({ root, sources: ['seeds'], files: [], exclude: [], storage });
before(() => index.settled());
after(async () => {
  await index.dispose();
  rmSync(storage, { recursive: true, force: true });
});

test('quotations in every editorial form have no findings', async () => {
  const { findings } = await check(briefing, index, options, noAbort);
  const told = findings.filter(({ rule }) => rule.endsWith('-quote') || rule === 'uncited-claim');
  assert.deepEqual(told, []);
  assert.ok(briefing.quotations.length >= 28);
});

test('any word replaced or inserted, and any inner word dropped, is caught', async () => {
  const judge = (await ruleContext(briefing, index, options, noAbort)).use(quoteJudge);
  let caught = 0;
  for (const part of judge.parts(briefing)) {
    const verdict = await judge.verdict(briefing, part, noAbort);
    assert.equal(verdict.status, 'exact');
    const source = passagesSource(verdict.origin.passages);
    const quote = comparableQuote(briefing, part);
    for (const text of mutationsOf(quote)) {
      const mutated = readQuote({ text, markdown: true }, { runIn: part.runIn });
      assert.notEqual(matchQuote(mutated, source).status, 'exact', text);
      caught += 1;
    }
  }
  assert.ok(caught > 800, String(caught));
});

/** The quotation after each possible change of one word; words in the editor's brackets stay. */
function mutationsOf({ text, elements }: Quote): string[] {
  const places = elements.flatMap((element, at) =>
    element.kind === 'token' && element.token.kind === 'word' ? [{ at, ...element.token }] : [],
  );
  return places.flatMap(({ at, start, end }, word) => {
    const insert = (words: string): string => text.slice(0, start) + words + text.slice(end);
    const isInner = word > 0 && word < places.length - 1;
    // A word dropped beside a bracket or an omission is covered by it.
    const near = elements.slice(Math.max(0, at - 2), at + 3).some(({ kind }) => kind !== 'token');
    const putIn = insert(`${text.slice(start, end)} xylophone`);
    if (!isInner) return [insert('xylophone')];
    return near ? [insert('xylophone'), putIn] : [insert('xylophone'), putIn, insert('')];
  });
}

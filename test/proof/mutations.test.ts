import type { StoredPassage } from '../../src/corpus/source.ts';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import type { QuotedPart } from '../../src/briefing/quotations/quotation-citation.ts';
import { ruleContext } from '../../src/check/context.ts';
import { quotedText } from '../../src/briefing/quotations/quoted-words.ts';
import { quoteJudge } from '../../src/evidence/quote-judge.ts';
import { passagesSource } from '../../src/text/quotes/quote-source.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { matchQuote } from '../../src/text/quotes/match-quote.ts';
import { readQuote } from '../../src/text/quotes/quote-elements.ts';
import { overlaps } from '../../src/text/span.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { checker, indexOf, options, seedProject, sound } from './proof.ts';

/** A quotation of the sound briefing, the passages it is compared with, and its mutations. */
interface Tried {
  readonly part: QuotedPart;
  readonly passages: readonly StoredPassage[];
  readonly mutations: readonly Mutation[];
}

const project = seedProject();
const tried: Tried[] = [];
let index: LocalIndex;
before(async () => {
  index = await indexOf(project);
  const { signal } = new AbortController();
  const briefing = parseBriefing(sound);
  const judge = (await ruleContext(briefing, index, options, signal)).use(quoteJudge);
  for (const part of judge.parts(briefing)) {
    const verdict = await judge.verdict(briefing, part, signal);
    assert.equal(verdict.status, 'exact');
    const { passages } = verdict.origin;
    const source = passages.map(({ text }) => text).join('\n');
    tried.push({ part, passages, mutations: mutationsOf(quotedText(briefing, part), source) });
  }
});
after(() => project[Symbol.asyncDispose]());

test('every word changed, added, swapped or dropped is caught in every quotation', () => {
  let count = 0;
  const missed: string[] = [];
  for (const { part, passages, mutations } of tried) {
    const source = passagesSource(passages);
    for (const { text, how } of mutations) {
      const { status } = matchQuote(readQuote({ text, markdown: true }, { runIn: part.runIn }), source);
      if (status === 'exact') missed.push(`${how}: ${text}`);
      count += 1;
    }
  }
  assert.deepEqual(missed, []);
  assert.ok(count > 5000, `${count} were tried`);
});

test('one mutation of each quotation is one finding of a rule on quotations, and of no other rule', async () => {
  const checked = checker(index);
  for (const [at, { part, mutations }] of tried.entries()) {
    const mutation = mutations[(at * 37) % mutations.length];
    assert.ok(mutation);
    const text = sound.slice(0, part.words.start) + mutation.text + sound.slice(part.words.end);
    const { result } = await checked(text);
    const end = part.words.end + mutation.text.length - (part.words.end - part.words.start);
    assert.deepEqual(
      result.findings.map((finding) => [
        /^(?:altered|misplaced|misattributed|unsourced)-quote$/.test(finding.rule),
        overlaps(finding, { start: part.words.start, end }),
      ]),
      [[true, true]],
      `${mutation.how}: ${mutation.text}`,
    );
  }
});

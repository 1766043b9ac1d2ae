import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openCitation } from '../../src/briefing/open/open-citation.ts';
import { openQuotation } from '../../src/briefing/open/open-quotation.ts';
import { ledgerOf } from '../../src/check/ledger.ts';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { readPlain } from '../../src/corpus/formats/text-file.ts';
import { definitionAt } from '../../src/features/definition.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { quotationAt } from '../../src/features/quotation-at.ts';
import { check } from '../../src/check/run.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { type TestProject, testProject } from '../store/project-folder.ts';
import { corpusOf } from '../unit/features/corpus.ts';
import { noAbort, options } from '../unit/check/made.ts';
import { type Hostile, doubled } from './doubling.ts';
import { hostileTexts, shapedTexts } from './texts.ts';

const port =
  'The port\n\nBy A. Weber, 4 March 2014\n\nThe port was closed on 4 March 2014 by Bill Clinton, who left with 300 men and $4 million.\n\n' +
  Array.from({ length: 6 }, (_, n) => `The port was closed and he said so in ${n}.\n\n`).join('');

let project: TestProject;
let index: LocalIndex;
before(async () => {
  project = testProject({
    'sources/port.txt': port,
    'sources/a.txt': 'He left.\n\nHe said “the port was closed in 12”.',
  });
  index = await project.open();
});
after(() => project[Symbol.asyncDispose]());

/** A sample of the plain texts; their effect shows in parsing already. */
const texts: readonly Hostile[] = [...shapedTexts, ...hostileTexts.filter((_, at) => at % 8 === 0)];

doubled('a check', texts, (text) => check(parseBriefing(text), index, options, noAbort), {
  smallest: 4_000,
  largest: 250_000,
});

const context = corpusOf([{ key: 'port', passages: port.split('\n\n') }]);

// At a keystroke the briefing is already parsed.
for (const place of ['middle', 'end'] as const) {
  const offsetIn = (text: string): number => (place === 'end' ? text.length : text.length >> 1);
  doubled(`the cursor at the ${place}`, texts, (text) => [
    openQuotation(text, offsetIn(text)),
    openCitation(text, offsetIn(text)),
    quotationAt(text, offsetIn(text)),
  ]);
}

doubled(
  'hover and definition',
  texts,
  async (text) => {
    const ledger = ledgerOf(parseBriefing(text), context);
    for (const offset of [1, text.length >> 1, text.length - 2]) {
      await hoverAt(ledger, offset, () => '', noAbort);
      await definitionAt(ledger, offset, noAbort);
    }
  },
  { smallest: 4_000, largest: 64_000 },
);

/** Maximum milliseconds for a text of any kind; more is a hang. On an idle machine each takes a tenth of it. */
const seconds = 180_000;

test('3,000 citations in one paragraph are parsed and checked in seconds', { timeout: seconds }, async () => {
  const sentences = Array.from(
    { length: 3000 },
    (_, n) => `He left in ${1000 + n} [@port, ¶${(n % 9) + 1}]. `,
  ).join('');
  const one = Array.from({ length: 3000 }, (_, n) => `@port, ¶${(n % 9) + 1}`).join('; ');
  for (const [text, citations] of [
    [sentences, 3000],
    [`He left in May [${one}].`, 3000],
    [sentences.replaceAll('. ', ', '), 3000],
  ] as const) {
    const briefing = parseBriefing(text);
    assert.equal(briefing.citations.length, citations);
    const { state } = await check(briefing, index, options, noAbort);
    assert.equal(state, 'checked');
  }
});

test('a line of five million characters is parsed and read in seconds', { timeout: seconds }, () => {
  for (const part of [
    'word ',
    'The port was closed on 4 March, he said. ',
    '.',
    '“a b c” [@port, ¶1] ',
    '_ ',
  ]) {
    const text = part.repeat(5_000_000 / part.length);
    assert.ok(parseBriefing(text).sentences.length >= 0);
    for (const markup of ['plain', 'markdown'] as const) {
      const { passages, problems } = readPlain(new TextEncoder().encode(text), markup);
      assert.equal(passages.length, 0);
      assert.match(problems[0]?.message ?? '', /^Paragraph 1 is longer than 2 MiB: the file is not read/);
    }
  }
});

test(
  'a source of one line of fifty million characters is named, not read',
  { timeout: seconds },
  async () => {
    const long = 'The port was closed on 4 March, he said. '.repeat(50_000_000 / 41);
    await using folder = testProject({ 'sources/line.txt': long, 'sources/port.txt': port });
    const large = await folder.open();
    const [line, ...others] = await large.unread();
    assert.deepEqual([line?.path, line?.reason, others], ['sources/line.txt', 'too large', []]);
    assert.match(line?.advice ?? '', /longer than 2 MiB/);
    const briefing = parseBriefing('He said “the port was closed on 4 March, he said” [@line, ¶1].\n');
    const { state, findings } = await check(briefing, large, options, noAbort);
    assert.equal(state, 'checked');
    assert.ok(findings.length > 0, 'what was not looked at is not clean');
  },
);

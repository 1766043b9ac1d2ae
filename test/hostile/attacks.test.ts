import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { readPlain } from '../../src/corpus/formats/text-file.ts';
import { keysInBibtex } from '../../src/features/rename-bibliography.ts';
import { readSentence } from '../../src/briefing/claims/reading.ts';
import { blankMarkdown, quotableMarkdown } from '../../src/text/markdown-words.ts';
import { sentences } from '../../src/text/sentences/sentences.ts';
import { attacks, attackText } from './attacks.ts';

/** Length of the texts, in characters. */
const length = 100_000;
/** In milliseconds. Thousands of citations may take longer; then a text of twice the length must not take over three times as long. */
const usual = 300;
const mostGrowth = 3;

const encoder = new TextEncoder();
const faces: Readonly<Record<string, (text: string) => unknown>> = {
  'a source in text': (text) => readPlain(encoder.encode(`A title\n\n${text}`), 'plain'),
  'a source in Markdown': (text) => readPlain(encoder.encode(`# A title\n\n${text}`), 'markdown'),
  'a briefing': (text) => parseBriefing(text),
  'a block quote': (text) => parseBriefing(`He said:\n\n> ${text}`),
  'a citation': (text) => parseBriefing(`The tanker left [@port, ${text}].`),
  'a text cut into sentences': (text) => sentences(text),
  'words without Markdown': (text) => [blankMarkdown(text), quotableMarkdown(text)],
  'a sentence': (text) => readSentence(text),
  'a bibliography': (text) => keysInBibtex(`@book{a, ${text}`),
};

for (const [face, read] of Object.entries(faces)) {
  test(`${face} made of an attack takes milliseconds`, () => {
    const slow = attacks.flatMap((attack) => {
      const once = fastest(() => read(attackText(attack, length)));
      if (once <= usual) return [];
      const twice = fastest(() => read(attackText(attack, 2 * length)));
      const said = `${attack.of} ${JSON.stringify(attack.parts)}: ${Math.round(once)} ms, ${Math.round(twice)} ms`;
      return twice > mostGrowth * once ? [said] : [];
    });
    assert.deepEqual(slow, []);
  });
}

/** Milliseconds of the fastest of several runs, because a busy machine is slow now and then. */
function fastest(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4 && least > usual; run += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

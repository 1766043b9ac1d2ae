import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { completeQuotation } from '../../src/writing/complete-quotation.ts';
import { quotationWriter } from '../../src/writing/write-quotation.ts';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { check } from '../../src/check/run.ts';
import { sentences } from '../../src/text/sentences/sentences.ts';
import { words } from '../../src/text/words.ts';

const storage = mkdtempSync(join(tmpdir(), 'briefing-completed-'));
const root = fileURLToPath(new URL('../../', import.meta.url));
const open = openIndexNode(fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url)));
const index = open({ root, sources: ['seeds'], files: [], exclude: [], storage });
after(async () => {
  await index.dispose();
  rmSync(storage, { recursive: true, force: true });
});

/** The same sentence between curly and straight marks, and as a block quote. */
const styles = [{ mark: '“', block: false }, { mark: '"', block: false }, { block: true }];

test('every completed quotation is word for word in the passage it cites', async () => {
  await index.settled();
  let number = 0;
  for (const { key } of await index.sources()) {
    const lines: string[] = [];
    for (const passage of await index.passages(key)) {
      const write = quotationWriter(passage);
      for (const span of sentences(passage.text)) {
        const style = styles[(number += 1) % styles.length] ?? { block: true };
        const { insert } = write(span, style);
        lines.push(style.mark === undefined ? `> ${insert}` : `He said: ${style.mark}${insert}.`);
      }
    }
    await proveAll(lines, key);
  }
});

test('every item that completion offers is word for word, wherever in a sentence its words begin', async () => {
  await index.settled();
  let number = 0;
  for (const { key } of await index.sources()) {
    const lines: string[] = [];
    for (const { section, text } of await index.passages(key)) {
      const list = words(text);
      if (section !== 'body') continue;
      for (let at = number % 13; at + 2 < list.length; at += 13) {
        const style = styles[(number += 1) % styles.length] ?? { block: true };
        const typed = text.slice(list[at]?.start, list[at + 2]?.end);
        for (const { insert } of await completeQuotation(typed, style, index, 3))
          lines.push(style.mark === undefined ? `> ${insert}` : `He said: ${style.mark}${insert}.`);
      }
    }
    await proveAll(lines, key);
  }
});

test('a quotation that begins with `[T]he` is completed', async () => {
  await index.settled();
  const [first] = await completeQuotation('the Russians are push', { mark: '“', block: false }, index, 3);
  assert.match(first?.insert ?? '', /^\[T\]he Russians are pushing .* \[@illusions-of-victory, ¶10\]$/);
});

test('quotations from Markdown sources are completed without links, emphasis and notes', async () => {
  mkdirSync(join(storage, 'sources'));
  const clip = [
    '# The port\n\nThe [harbour master](https://example.org/hm) told *the Daily* that **all cranes idle. They had been** since May.',
    'He wrote that _nothing_ had changed,[^2] and nobody &mdash; not the mayor&rsquo;s office &mdash; cared.',
    'The \\[new\\] pier cost 20\\% more.',
  ];
  writeFileSync(join(storage, 'sources', 'clip.md'), clip.join('\n\n'));
  const own = open({
    root: storage,
    sources: ['sources'],
    files: [],
    exclude: [],
    storage: join(storage, 'own'),
  });
  try {
    await own.settled();
    for (const [typed, expected] of [
      ['the harbour master', 'The harbour master told the Daily that all cranes idle” [@clip, ¶2]'],
      ['they had been', 'They had been since May” [@clip, ¶2]'],
      ['nothing had', 'nothing had changed, and nobody — not the mayor’s office — cared” [@clip, ¶3]'],
      ["the mayor's off", 'the mayor’s office — cared” [@clip, ¶3]'],
      ['new pier', '\\[new\\] pier cost 20\\% more” [@clip, ¶4]'],
    ] as const) {
      const [first] = await completeQuotation(typed, { mark: '“', block: false }, own, 3);
      assert.equal(first?.insert, expected);
    }
  } finally {
    await own.dispose();
  }
});

/** Throws if a rule for quotations reports a line of a briefing. */
async function proveAll(lines: readonly string[], key: string): Promise<void> {
  const briefing = parseBriefing(lines.join('\n\n'));
  assert.ok(briefing.quotations.length > lines.length / 2);
  const { findings } = await check(
    briefing,
    index,
    { scope: 'sentence', levels: {} },
    new AbortController().signal,
  );
  const told = findings.filter(({ rule }) => rule.endsWith('-quote'));
  assert.deepEqual(
    told.map(({ rule, message }) => `${rule} ${message}`),
    [],
    key,
  );
}

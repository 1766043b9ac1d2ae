import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { matchQuote } from '../../src/text/quotes/match-quote.ts';
import { readQuote } from '../../src/text/quotes/quote-elements.ts';
import { readQuoteSource } from '../../src/text/quotes/quote-source.ts';

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url));
const passages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(folder + name, 'utf8').split(/\r?\n\s*\n/))
  .filter((text) => text.split(/\s+/).length >= 8);

/** The words of each passage from its third to its twelfth, with the passage. */
const quotations = passages.map((text) => {
  const list = [...text.matchAll(/\S+/g)].slice(2, 12);
  const [first, last] = [list[0], list.at(-1)];
  const words = list.map(([word]) => word);
  return {
    words,
    source: readQuoteSource([{ text, number: 1, markdown: false }]),
    stretch: text.slice(first?.index, (last?.index ?? 0) + (last?.[0].length ?? 0)),
  };
});

function status(words: readonly string[], source: (typeof quotations)[number]['source']): string {
  return matchQuote(readQuote({ text: words.join(' '), markdown: false }, { runIn: false }), source).status;
}

test('a stretch of every passage is found word for word', () => {
  for (const { words, source, stretch } of quotations) {
    assert.equal(status(words, source), 'exact', stretch);
    assert.equal(status(words.slice(1), source), 'exact', stretch);
    assert.equal(status(words.slice(0, -1), source), 'exact', stretch);
  }
});

test('every replaced, inserted or dropped word and every swapped pair is caught', () => {
  let caught = 0;
  for (const { words, source, stretch } of quotations) {
    for (const [index, word] of words.entries()) {
      const before = words.slice(0, index);
      const after = words.slice(index + 1);
      const next = after[0];
      const inner = index > 0 && next !== undefined;
      const changed = [
        [...before, 'xylophone', ...after],
        ...(inner
          ? [
              [...before, ...after],
              [...before, word, 'xylophone', ...after],
            ]
          : []),
        ...(next !== undefined && next !== word ? [[...before, next, word, ...after.slice(1)]] : []),
      ];
      for (const mutation of changed) {
        // A stretch may have the same words after the change: `very very`. Next to its own dots a dropped word is an omission.
        if (stretchHas(stretch, mutation) || /…|\.{3}/.test(stretch)) continue;
        assert.equal(status(mutation, source), 'altered', `${mutation.join(' ')} | ${stretch}`);
        caught += 1;
      }
    }
  }
  assert.ok(caught > 2500, String(caught));
});

function stretchHas(text: string, words: readonly string[]): boolean {
  return text.replaceAll(/\s+/g, ' ').includes(words.join(' '));
}

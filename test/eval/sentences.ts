import { readFileSync } from 'node:fs';

import { sentences } from '../../src/text/sentences/sentences.ts';
import { textOf } from '../../src/text/span.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Prints the share of cases whose sentences are all exactly right after normalising white space, and the others. */
export function measure(folder: string): void {
  const rows = readFileSync(`${folder}sentences-golden-rules.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const plain = rows.filter((row) =>
    same(
      Array.from(segmenter.segment(row.text), (part) => part.segment),
      row.sentences,
    ),
  );
  const wrong = rows.filter((row) => !same(cut(row.text), row.sentences));
  const share = (right: number): string => `${((100 * right) / rows.length).toFixed(1)} %`;
  console.log(`sentences  exactly right ${share(rows.length - wrong.length)} of ${rows.length} cases`);
  console.log(`           Intl.Segmenter alone ${share(plain.length)}`);
  for (const row of wrong) console.log(`  ${row.id} ${JSON.stringify(cut(row.text))}`);
}

function cut(text: string): string[] {
  return sentences(text).map((span) => textOf(text, span));
}

function same(found: readonly string[], expected: readonly string[]): boolean {
  return tidied(found) === tidied(expected);
}

function tidied(parts: readonly string[]): string {
  return JSON.stringify(parts.map((part) => part.replace(/\s+/gu, ' ').trim()));
}

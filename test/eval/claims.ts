import { existsSync, readFileSync } from 'node:fs';

import { classify, type Classification } from '../../src/briefing/claims/classify.ts';

/** One labelled sentence with the detector's verdict. */
export interface JudgedSentence {
  readonly text: string;
  readonly label: boolean;
  readonly said: Classification;
}

const checked = 'claims-factcheckbench.tsv';
const weak = 'claims-wikipedia-weak.tsv';

/** Prints precision, recall and F1 on both files, and the false positives. */
export function measure(folder: string): void {
  for (const file of [checked, weak]) {
    if (!existsSync(folder + file)) continue;
    const sentences = judge(folder + file);
    console.log(`claims     ${figures(sentences)} ${file}`);
    if (file !== checked) continue;
    for (const { text, label, said } of sentences) {
      if (label !== said.claim)
        console.log(`  ${label ? 'missed' : 'marked'} ${said.reason}: ${text.slice(0, 120)}`);
    }
  }
}

/** Classifies every row of a file of `text⇥label⇥…`, as sentences of running prose. */
export function judge(path: string): JudgedSentence[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', label] = line.split('\t');
      return { text, label: label === '1', said: asProse(text) };
    });
}

function asProse(text: string): Classification {
  const quoted = text.match(/"[^"]+"|“[^”]+”/gu) ?? [];
  const quotations = quoted.filter((quotation) => quotation.trim().split(/\s+/u).length >= 3).length;
  return classify(text, { kind: 'prose', quotations, endsWithColon: /:\s*$/u.test(text) });
}

function figures(sentences: readonly JudgedSentence[]): string {
  const marked = sentences.filter((sentence) => sentence.said.claim);
  const claims = sentences.filter((sentence) => sentence.label);
  const hits = marked.filter((sentence) => sentence.label);
  const precision = hits.length / marked.length;
  const recall = hits.length / claims.length;
  return [
    `precision ${percent(precision)} recall ${percent(recall)}`,
    `F1 ${percent((2 * precision * recall) / (precision + recall))}`,
    `${marked.length - hits.length} of ${sentences.length - claims.length} others marked`,
  ].join(', ');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

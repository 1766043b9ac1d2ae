import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, type Classification, type SentenceContext } from '../../src/briefing/claims/classify.ts';

/** How well claims are found in one labelled file. All shares in per cent. */
export interface ClaimFigures {
  readonly file: string;
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Rows labelled as no claim, and how many of them were marked. */
  readonly others: number;
  readonly otherMarked: number;
}

/** One labelled row with what the detector said. */
export interface JudgedRow {
  readonly text: string;
  readonly label: boolean;
  readonly said: Classification;
}

const files = ['claims-factcheckbench.tsv', 'claims-wikipedia-weak.tsv'];

/** Measures the detector on the labelled files in `folder`; files that are not there are left out. */
export function evaluateClaims(folder: string): ClaimFigures[] {
  return files
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => figures(file, judge(join(folder, file))));
}

/** Classifies every row of a `text⇥label⇥…` file, as sentences of running prose. */
export function judge(path: string): JudgedRow[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', label] = line.split('\t');
      return { text, label: label === '1', said: classify(text, prose(text)) };
    });
}

function prose(text: string): SentenceContext {
  const quoted = text.match(/"[^"]+"|“[^”]+”/gu) ?? [];
  return {
    kind: 'prose',
    quotations: quoted.filter((quotation) => quotation.trim().split(/\s+/u).length >= 3).length,
    endsWithColon: /:\s*$/u.test(text),
  };
}

function figures(file: string, rows: readonly JudgedRow[]): ClaimFigures {
  const hits = rows.filter((row) => row.label && row.said.claim).length;
  const marked = rows.filter((row) => row.said.claim).length;
  const labelled = rows.filter((row) => row.label).length;
  const precision = (100 * hits) / marked;
  const recall = (100 * hits) / labelled;
  return {
    file,
    rows: rows.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    others: rows.length - labelled,
    otherMarked: marked - hits,
  };
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../../../shared/eval');
  for (const row of evaluateClaims(folder)) {
    console.log(
      `${row.file}: P ${row.precision.toFixed(1)} R ${row.recall.toFixed(1)} F1 ${row.f1.toFixed(1)}; ${row.otherMarked} of ${row.others} non-claims marked`,
    );
  }
  if (process.argv.includes('--errors')) {
    for (const file of files) {
      for (const { text, label, said } of judge(join(folder, file))) {
        if (label !== said.claim)
          console.log(`${file.slice(7, 11)}\t${label ? 'missed' : 'marked'}\t${said.reason}\t${text}`);
      }
    }
  }
}

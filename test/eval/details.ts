import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimDetails, missingIn } from '../../src/details/missing.ts';
import { lazyPassage } from '../../src/details/passage.ts';

interface Row {
  readonly id: string;
  readonly source: string;
  readonly claim: string;
  readonly passage: string;
  readonly label: 0 | 1;
}

/**
 * Prints how well missing details predict that a passage does not support a claim: for each data set the precision and recall of
 * "at least one detail is missing", and the balanced accuracy, beside a baseline that wants every number and capitalised name of the
 * claim in the passage. `--errors` prints the misjudged pairs.
 */
export function measure(folder: string): void {
  const rows = readFileSync(join(folder, 'claim-passage-pairs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
  const started = performance.now();
  const judged = rows.map((row) => {
    const { claim, passage } = row;
    return { row, missing: missingIn(claim, claimDetails(claim), [lazyPassage(passage)]) };
  });
  const took = performance.now() - started;
  const characters = rows.reduce((sum, { passage }) => sum + passage.length, 0);
  console.log(`details  ${rows.length} pairs, ${(characters / 1000 / took).toFixed(1)} MB/s`);
  for (const [source, list] of Map.groupBy(judged, ({ row }) => row.source)) {
    const ours = figures(list.map(({ row, missing }) => [row.label === 0, missing.length > 0]));
    const plain = figures(list.map(({ row }) => [row.label === 0, trivial(row)]));
    console.log(`  ${source.padEnd(15)} ${ours}   (every number and capitalised name: ${plain})`);
  }
  const kinds = Map.groupBy(
    judged.flatMap(({ row, missing }) => missing.map((each) => ({ ...each, label: row.label }))),
    ({ kind, cause }) => (cause === 'hedge' ? `${kind}, hedge` : kind),
  );
  for (const [kind, list] of [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const right = list.filter(({ label }) => label === 0).length;
    console.log(`  ${kind.padEnd(20)} ${list.length} missing, ${right} of them in claims not supported`);
  }
  if (!process.argv.includes('--errors')) return;
  for (const { row, missing } of judged) {
    if (missing.length > 0 === (row.label === 0)) continue;
    const said = missing
      .map(
        ({ text, kind, cause, nearest }) =>
          `${kind}${cause === 'hedge' ? '~' : ''} "${text}" (${nearest?.text ?? '-'})`,
      )
      .join('; ');
    console.log(
      `${row.source}\t${row.label === 0 ? 'passed' : 'FLAGGED'}\t${said}\t${row.claim}\t|| ${row.passage.length > 400 ? row.id : row.passage}`,
    );
  }
}

/** The baseline: whether a number or capitalised name of the claim does not occur in the passage. */
function trivial({ claim, passage }: Row): boolean {
  const known = new Set(passage.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu));
  const wanted = claim.match(/\p{N}+(?:[.,]\p{N}+)*|\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return wanted.some((word) => !known.has(word.toLowerCase()));
}

/** Precision, recall and balanced accuracy in hundredths of `[wanted, flagged]` pairs. */
function figures(pairs: readonly (readonly [boolean, boolean])[]): string {
  const count = (wanted: boolean, flagged: boolean): number =>
    pairs.filter(([w, f]) => w === wanted && f === flagged).length;
  const [hits, missed, alarms, quiet] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const recall = hits / (hits + missed);
  const balanced = (recall + quiet / (quiet + alarms)) / 2;
  return `P ${show(hits / (hits + alarms))} R ${show(recall)} balanced ${show(balanced)}`;
}

function show(share: number): string {
  return (100 * share).toFixed(1);
}

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';

/** Number of answers that count. */
const depth = 10;

/**
 * Prints how well search ranks the Cranfield collection (1,400 abstracts, 225 questions): the mean nDCG@10 in hundredths. Each
 * abstract is one source, and a source scores as high as its best passage.
 */
export async function measure(folder: string): Promise<void> {
  const collection = join(folder, 'cranfield');
  if (!existsSync(join(collection, 'docs.jsonl'))) return;
  const home = mkdtempSync(join(tmpdir(), 'briefing-eval-'));
  const root = join(home, 'project');
  mkdirSync(join(root, 'sources'), { recursive: true });
  for (const { id, title, text } of rows(join(collection, 'docs.jsonl'))) {
    writeFileSync(join(root, 'sources', `${id}.txt`), `${title}\n\n${text}\n`);
  }
  const worker = fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url));
  const options = { root, sources: ['sources'], files: [], exclude: [], storage: join(home, 'storage') };
  const index = openIndexNode(worker)(options);
  try {
    await index.settled();
    const { ndcg, queries } = await meanGain(index, collection);
    console.log(
      `search  Cranfield nDCG@${depth} ${ndcg.toFixed(1)} (${queries} queries; Xapian with stems 36.4, MiniSearch 31.6)`,
    );
  } finally {
    await index.dispose();
    rmSync(home, { recursive: true });
  }
}

async function meanGain(index: LocalIndex, folder: string): Promise<{ ndcg: number; queries: number }> {
  const grades = readGrades(join(folder, 'qrels.tsv'));
  let sum = 0;
  let queries = 0;
  for (const { id, text } of rows(join(folder, 'queries.jsonl'))) {
    const wanted = grades.get(id ?? '');
    if (wanted === undefined) continue;
    const hits = await index.search(text ?? '', { limit: 3 * depth });
    const found = [...new Set(hits.map((hit) => hit.key))].slice(0, depth);
    const ideal = gain([...wanted.values()].toSorted((a, b) => b - a).slice(0, depth));
    sum += ideal === 0 ? 0 : gain(found.map((key) => wanted.get(key) ?? 0)) / ideal;
    queries += 1;
  }
  return { ndcg: (100 * sum) / queries, queries };
}

/** Discounted cumulative gain, linear in the grade: Järvelin and Kekäläinen (2002). */
function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
}

function readGrades(path: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [query = '', doc = '', grade = '0'] = line.split('\t');
    const ofQuery = grades.get(query) ?? new Map<string, number>();
    ofQuery.set(doc, Math.max(0, Number(grade)));
    grades.set(query, ofQuery);
  }
  return grades;
}

function rows(path: string): Record<string, string>[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Record<string, string> => JSON.parse(line));
}

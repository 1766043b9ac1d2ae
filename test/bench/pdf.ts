// `node pdf.ts [FILE.pdf]`: the time in which the pages of a PDF are indexed, compared with the time in which pdf.js gives their text.
// Without a file, 300 pages are made of the sample texts, with running heads and page numbers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPdf } from '../../src/corpus/formats/pdf/open-pdf.ts';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { pdfLines, pdfOf } from '../documents/pdf.ts';
import { readPassages } from './queries.ts';

/** Runs of each measure: the fastest counts, because other programs only slow one down. */
const runs = 3;

const [file, only] = process.argv.slice(2);
if (file !== undefined && only === 'pdf.js') {
  const start = performance.now();
  const pages = await textOfPages(readFileSync(file));
  process.stdout.write(JSON.stringify({ pages, time: performance.now() - start }));
} else if (file !== undefined) await compare(file);
else {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
  const made = join(folder, 'made.pdf');
  writeFileSync(made, manyPages(300));
  await compare(made);
  rmSync(folder, { recursive: true, force: true });
}

/** Each measure has a process or threads of its own, which load their code anew. */
async function compare(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const alone: { readonly pages: number; readonly time: number }[] = [];
  const indexed: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const script = fileURLToPath(import.meta.url);
    alone.push(JSON.parse(execFileSync(process.execPath, [script, path, 'pdf.js'], { encoding: 'utf8' })));
    indexed.push(await timed(() => index(bytes)));
  }
  const baseline = Math.min(...alone.map(({ time }) => time));
  const ours = Math.min(...indexed);
  console.log(`\nPDF: ${alone[0]?.pages} pages, ${(bytes.length / 1e6).toFixed(2)} MB`);
  console.log(
    `  index                  ours ${ours.toFixed(0).padStart(9)} ms    pdf.js text ${baseline.toFixed(0).padStart(6)} ms    ratio ${(ours / baseline).toFixed(2)}`,
  );
}

/** Asks pdf.js for the text of each page. */
async function textOfPages(content: Uint8Array): Promise<number> {
  const opened = await openPdf(Uint8Array.from(content), () => Promise.resolve(undefined));
  if (typeof opened === 'string') throw new Error(`The PDF is ${opened}.`);
  for (let number = 1; number <= opened.document.numPages; number += 1) {
    const page = await opened.document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const { numPages } = opened.document;
  await opened.close();
  return numPages;
}

/** Builds an index of this one file, from nothing. */
async function index(content: Uint8Array): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
  mkdirSync(join(root, 'sources'));
  writeFileSync(join(root, 'sources', 'report.pdf'), content);
  const worker = fileURLToPath(new URL('../../dist/worker.cjs', import.meta.url));
  const options = { root, sources: ['sources'], files: [], exclude: [], storage: join(root, 'storage') };
  const opened = openIndexNode(worker)(options);
  try {
    await opened.settled();
    if (opened.status().sources !== 1) throw new Error('The PDF was not indexed.');
  } finally {
    await opened.dispose();
    rmSync(root, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function manyPages(count: number): Uint8Array {
  const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
  const words = [...readPassages(seeds)]
    .flatMap(({ text }) => text.split(/\s+/))
    .filter((word) => /^[\x21-\x7e]+$/.test(word));
  let next = 0;
  const line = (): string => Array.from({ length: 12 }, () => words[next++ % words.length]).join(' ');
  return pdfOf(
    Array.from({ length: count }, (_, page) => [
      ...pdfLines(['The harbour commission, third report'], 760, 9),
      ...pdfLines(
        Array.from({ length: 44 }, (_line, row) => (row % 7 === 6 ? `${line()}.` : line())),
        720,
        10,
      ),
      { x: 300, y: 40, size: 9, text: String(page + 1) },
    ]),
  );
}

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseBriefing } from '../../src/briefing/parse.ts';
import { citationsAsPrinted } from '../../src/briefing/citations/print-order.ts';
import { documents } from './pandoc-documents.ts';

/** The compared parts of a citation: key, mode, prefix, suffix. */
type Row = readonly [string, string, string, string];

const pandoc = spawnSync('pandoc', ['--version'], { encoding: 'utf8' });
const skip = pandoc.status === 0 ? false : 'pandoc is not installed (apt-get install pandoc)';

test('citations are read as by Pandoc', { skip }, async (t) => {
  const answers = askPandoc(documents);
  for (const [index, document] of documents.entries()) {
    await t.test(JSON.stringify(document), () => {
      const ours = citationsAsPrinted(parseBriefing(document)).map(({ key, mode, prefix, suffix }): Row => [
        key,
        mode,
        prefix,
        suffix,
      ]);
      assert.deepEqual(ours, answers[index]);
    });
  }
});

/** One run for all documents: each is a file with its own scope and a marker paragraph at its end. */
function askPandoc(texts: readonly string[]): Row[][] {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-oracle-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.md`);
      writeFileSync(file, `${text}\n\n${marker}\n`);
      return file;
    });
    const output = execFileSync('pandoc', ['-f', 'markdown', '-t', 'json', '--file-scope', ...files], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
    const tree: Node = JSON.parse(output);
    const rows: Row[][] = [[]];
    for (const block of list(field(tree, 'blocks'))) {
      if (field(block, 't') === 'Para' && flatten(field(block, 'c')) === marker) rows.push([]);
      else rows.at(-1)?.push(...citesIn(block));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const marker = 'ENDOFDOCUMENT';

/** Pandoc's JSON: elements are `{ t: name, c: content }`. */
type Node = undefined | null | boolean | number | string | Node[] | { readonly [field: string]: Node };

function list(node: Node): Node[] {
  return Array.isArray(node) ? node : [];
}

function word(node: Node): string {
  return typeof node === 'string' ? node : '';
}

function field(node: Node, name: string): Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? node[name] : undefined;
}

function citesIn(node: Node): Row[] {
  if (Array.isArray(node)) return node.flatMap(citesIn);
  if (typeof node !== 'object' || node === null) return [];
  if (field(node, 't') !== 'Cite') return Object.values(node).flatMap(citesIn);
  const citations = list(list(field(node, 'c'))[0]);
  return [
    ...citations.map((each): Row => [
      word(field(each, 'citationId')),
      word(field(field(each, 'citationMode'), 't')),
      flatten(field(each, 'citationPrefix')),
      flatten(field(each, 'citationSuffix')),
    ]),
    ...citations.flatMap((each) => citesIn([field(each, 'citationPrefix'), field(each, 'citationSuffix')])),
  ];
}

function flatten(inlines: Node): string {
  return list(inlines)
    .map((each) => flattenOne(word(field(each, 't')), field(each, 'c')))
    .join('');
}

function flattenOne(t: string, c: Node): string {
  const second = list(c)[1];
  switch (t) {
    case 'Str':
      return word(c);
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Code':
    case 'Math':
      return word(second);
    case 'Quoted': {
      const double = field(list(c)[0] ?? null, 't') === 'DoubleQuote';
      return double ? `“${flatten(second)}”` : `‘${flatten(second)}’`;
    }
    case 'Cite':
    case 'Link':
    case 'Image':
    case 'Span':
      return flatten(second);
    case 'Note':
    case 'RawInline':
      return '';
    default:
      return flatten(c);
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Section, sections } from '../../src/corpus/source.ts';
import { pause } from '../../src/platform/node/pause.ts';
import type { IndexStorage } from '../../src/store/index-storage.ts';
import type { PassageTable } from '../../src/store/query/passage-table.ts';

/** A source by its passages: each is of the body, unless it begins with its section (`comment: …`). */
export interface GivenSource {
  readonly title?: string;
  readonly markup?: 'plain' | 'markdown';
  readonly passages: readonly string[];
}

/** An index that is removed at the end of the block. */
export interface FilledIndex extends Disposable {
  readonly passages: PassageTable;
}

/** An index of sources by key, with sections and markup as a test wants them. */
export async function filledIndex(
  storage: IndexStorage,
  sources: Readonly<Record<string, GivenSource>>,
): Promise<FilledIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-filled-'));
  const options = { root: folder, sources: ['sources'], files: [], exclude: [], storage: folder };
  const { index } = await storage.open(options, false);
  const run = index.write(pause, () => Number.NEGATIVE_INFINITY);
  for (const [key, source] of Object.entries(sources)) {
    const { title = `Source ${key}`, markup = 'plain' } = source;
    await run.begin('texts');
    const row = {
      path: `sources/${key}.txt`,
      kind: 'source',
      keyed: { key, aliases: '[]', item: JSON.stringify({ id: key, type: 'document', title }) },
      stamp: { size: 0, mtime: 0, ctime: 0, ino: 0 },
      sha256: key,
      reader: { id: 'test', version: 1, markup, paragraphs: 'in the file' },
    } as const;
    const passages = source.passages.map(passageOf);
    for (const length of run.writer.put(row, { passages, metadata: {}, problems: [] }))
      await run.step(length);
  }
  await run.finish();
  return {
    passages: index.tables.passages,
    [Symbol.dispose]() {
      index.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The nth passage of a source as it is given; see {@link GivenSource}. */
export function passageOf(given: string, index: number) {
  const section = sections.find((name) => given.startsWith(`${name}: `));
  const text = section === undefined ? given : given.slice(section.length + 2);
  return {
    number: index + 1,
    section: section ?? ('body' satisfies Section),
    start: 0,
    end: text.length,
    position: { line: index, column: 0 },
    locators: [{ label: 'paragraph', first: String(index + 1) }],
    text,
  } as const;
}

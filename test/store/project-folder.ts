import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import type { CorpusIndex, IndexOptions } from '../../src/store/corpus-index.ts';

/** Opens an index the way the program does, its worker run from TypeScript. */
export const openIndex = openIndexNode(fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url)));

/** The five articles that ship with the project. */
export const seedsProject = fileURLToPath(new URL('../../', import.meta.url));

/** A project in a folder of its own that is gone, with its index, at the end of the block (`await using`). */
export interface TestProject extends AsyncDisposable {
  readonly root: string;
  readonly options: IndexOptions;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(path: string): void;
  /** An index that is closed with the project. */
  start(more?: Partial<IndexOptions>): CorpusIndex;
  /** The same after its first refresh. */
  open(more?: Partial<IndexOptions>): Promise<CorpusIndex>;
}

/** Makes a project with the given files. */
export function testProject(files: Readonly<Record<string, string | Uint8Array>> = {}): TestProject {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-store-'));
  const root = join(folder, 'project');
  mkdirSync(root);
  const opened: CorpusIndex[] = [];
  const options = {
    root,
    sources: ['sources'],
    files: ['briefings/**/*.md', '**/*.briefing.md'],
    storage: join(folder, 'storage'),
  };
  const project: TestProject = {
    root,
    options,
    write(more) {
      for (const [path, content] of Object.entries(more)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
      }
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    start(more = {}) {
      const index = openIndex({ ...options, ...more });
      opened.push(index);
      return index;
    },
    async open(more = {}) {
      const index = project.start(more);
      await index.settled();
      return index;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(opened.map((index) => index.dispose()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  project.write(files);
  return project;
}
